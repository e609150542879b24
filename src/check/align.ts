import type { SourceSpan } from '../record/index.ts';

/** One sentence of a source, ready to be compared. */
export interface SourceSentence extends SourceSpan {
  readonly text: string;
  readonly list: readonly string[];
  readonly set: ReadonlySet<string>;
}

/** A source sentence and how much of the draft sentence it holds. */
export interface Aligned {
  readonly sentence: SourceSentence;
  /** 0..1: weighed share of the draft sentence's words and word pairs that the source sentence has. */
  readonly score: number;
}

const KEPT = 5;
// Words count for most; pairs of neighbours tell a swapped name from the right one.
const WORDS = 0.7;

const pairs = (list: readonly string[]): string[] => list.slice(1).map((w, i) => `${list[i]} ${w}`);

interface Part {
  readonly list: readonly string[];
}

/** Source sentences by the words and pairs that they hold. */
export interface SentenceIndex {
  readonly sources: readonly SourceSentence[];
  readonly at: ReadonlyMap<string, readonly number[]>;
  readonly pairs: readonly ReadonlySet<string>[];
}

export function indexOf(sources: readonly SourceSentence[]): SentenceIndex {
  const index = new Map<string, number[]>();
  sources.forEach((s, i) => {
    for (const w of s.set) {
      const at = index.get(w);
      if (at) at.push(i);
      else index.set(w, [i]);
    }
  });
  return { sources, at: index, pairs: sources.map((s) => new Set(pairs(s.list))) };
}

/** For each part the source sentences that hold most of it, best first; through an index, so cost follows what is shared. */
export const alignAll = (
  parts: readonly Part[],
  { sources, at, pairs: held }: SentenceIndex,
  weight: (word: string) => number,
): Aligned[][] => parts.map((part) => align(part, sources, held, at, weight));

function align(
  part: Part,
  sources: readonly SourceSentence[],
  sourcePairs: readonly ReadonlySet<string>[],
  index: ReadonlyMap<string, readonly number[]>,
  weight: (word: string) => number,
): Aligned[] {
  const own = [...new Set(part.list)];
  const total = own.reduce((n, w) => n + weight(w), 0);
  if (total === 0) return [];
  const held = new Map<number, number>();
  for (const w of own) for (const i of index.get(w) ?? []) held.set(i, (held.get(i) ?? 0) + weight(w));
  const best = [...held].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, KEPT * 2);
  const wanted = pairs(part.list);
  const scored = best.map(([i, sum]) => {
    const words = sum / total;
    const near = wanted.length === 0 ? words : wanted.filter((p) => sourcePairs[i]!.has(p)).length / wanted.length;
    return { sentence: sources[i]!, score: WORDS * words + (1 - WORDS) * near };
  });
  return scored.sort((a, b) => b.score - a.score).slice(0, KEPT);
}
