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

const pairsIn = (list: readonly string[]): string[] => list.slice(1).map((w, i) => `${list[i]} ${w}`);

/** Source sentences by the words and pairs that they hold; those of one source in their order. */
export interface SentenceIndex {
  readonly sources: readonly SourceSentence[];
  readonly at: ReadonlyMap<string, readonly number[]>;
  readonly pairsAt: ReadonlyMap<string, readonly number[]>;
}

function indexed(lists: readonly Iterable<string>[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  lists.forEach((list, i) => {
    for (const w of new Set(list)) {
      const at = index.get(w);
      if (at) at.push(i);
      else index.set(w, [i]);
    }
  });
  return index;
}

export const indexOf = (sources: readonly SourceSentence[]): SentenceIndex => ({
  sources,
  at: indexed(sources.map((s) => s.set)),
  pairsAt: indexed(sources.map((s) => pairsIn(s.list))),
});

/** How much each source sentence that shares a word holds of a list of words; through an index, so cost follows what is shared. */
export interface Held {
  /** 0..1: weighed share of the words. */
  readonly words: ReadonlyMap<number, number>;
  /** 0..1: words and pairs of them. */
  readonly score: (i: number) => number;
}

export function heldBy(
  list: readonly string[],
  { at, pairsAt }: SentenceIndex,
  weight: (word: string) => number,
): Held {
  const own = [...new Set(list)];
  const total = own.reduce((n, w) => n + weight(w), 0);
  const words = new Map<number, number>();
  for (const w of own) for (const i of at.get(w) ?? []) words.set(i, (words.get(i) ?? 0) + weight(w) / total);
  const wanted = pairsIn(list);
  const near = new Map<number, number>();
  for (const p of wanted) for (const i of pairsAt.get(p) ?? []) near.set(i, (near.get(i) ?? 0) + 1 / wanted.length);
  const score = (i: number): number => {
    const share = words.get(i) ?? 0;
    return WORDS * share + (1 - WORDS) * (wanted.length === 0 ? share : (near.get(i) ?? 0));
  };
  return { words, score };
}

/** The source sentences that hold most of a list of words, best first. */
export function align({ words, score }: Held, { sources }: SentenceIndex): Aligned[] {
  const best = [...words].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, KEPT * 2);
  const scored = best.map(([i]) => ({ sentence: sources[i]!, score: score(i) }));
  return scored.sort((a, b) => b.score - a.score).slice(0, KEPT);
}
