import type { Shown, Span } from '../record/index.ts';
import { type Sample, sentencePairs } from './hashes.ts';
import type { Told } from './kept.ts';
import type { Sentences } from './sketch.ts';

/** A reason in words, with the words of the articles that show it. */
export interface Reason {
  readonly text: string;
  readonly shown: readonly Omit<Shown, 'reason'>[];
}

/** Sentences of one article beside those of another, by number: `length` of them from each. */
interface Stretch {
  readonly here: number;
  readonly there: number;
  readonly length: number;
}

// Enough to see it; the texts themselves show the rest.
const MOST = 3;
const SHORTEST = 40;

function spanOf({ starts, lengths }: Sentences, from: number, length: number): Span {
  const last = from + length - 1;
  return { start: starts[from]!, end: starts[last]! + lengths[last]! };
}

/** Runs of sentences that both have word for word, in one order, the longest first. */
function verbatimRuns(a: Sentences, b: Sentences): Stretch[] {
  const homes = new Map<number, number>();
  b.hashes.forEach((h, j) => {
    if (!homes.has(h)) homes.set(h, j);
  });
  const out: (Stretch & { readonly units: number })[] = [];
  for (let i = 0; i < a.hashes.length; ) {
    const there = homes.get(a.hashes[i]!);
    let length = 1;
    if (there !== undefined) {
      while (i + length < a.hashes.length && a.hashes[i + length] === b.hashes[there + length]) length++;
      const { start, end } = spanOf(a, i, length);
      out.push({ here: i, there, length, units: end - start });
    }
    i += length;
  }
  return out.filter((s) => s.units >= SHORTEST).sort((x, y) => y.units - x.units);
}

/** Pairs of sentences that share the most of what was sampled, the most first. */
const alike = (a: Sample, b: Sample): Stretch[] =>
  sentencePairs(a, b).map(({ here, there }) => ({ here, there, length: 1 }));

/** The longest stretches that two articles share, quotations among them or alone, in the order of the first; whole sentences. */
export function sharedStretches(a: Told, b: Told, of: 'prose' | 'speech'): Reason['shown'] {
  const runs = of === 'prose' ? verbatimRuns(a.sentences, b.sentences) : [];
  const chosen: Stretch[] = [];
  for (const s of [...runs, ...alike(a[of], b[of])]) {
    const isKnown = chosen.some((c) => s.here < c.here + c.length && c.here < s.here + s.length);
    if (!isKnown && chosen.length < MOST) chosen.push(s);
  }
  return chosen
    .sort((x, y) => x.here - y.here)
    .map(({ here, there, length }) => ({
      ...spanOf(a.sentences, here, length),
      there: { article: b.id, ...spanOf(b.sentences, there, length) },
    }));
}

/** Reasons as they are told: the words of each, and beside them what shows which. */
export const told = (
  reasons: readonly Reason[],
): { readonly reasons: readonly string[]; readonly shown?: readonly Shown[] } => {
  const shown = reasons.flatMap((r, reason) => r.shown.map((s) => ({ reason, ...s })));
  return { reasons: reasons.map((r) => r.text), ...(shown.length > 0 ? { shown } : {}) };
};
