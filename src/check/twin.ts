import type { SourceSpan, Span } from '../record/index.ts';
import type { Placed, Searchable } from './locate.ts';

/** A stretch where a draft sentence and the source that it retells part ways. Either side may be empty, not both. */
export interface Change {
  readonly draft: readonly Placed[];
  readonly source: readonly Placed[];
  /** Where it is in the draft; beside the word before, where the draft has nothing. */
  readonly at: Span;
  /** It opens or ends the sentence of the source. */
  readonly edge: boolean;
}

/** The source passage whose words, in their order, a draft sentence has most of. */
export interface Twin {
  readonly source: Searchable;
  readonly span: SourceSpan;
  /** 0..1: share of the draft sentence's weight that the passage has in the same order. */
  readonly covered: number;
  /** 0..1: share of the passage's weight that the draft sentence has. */
  readonly kept: number;
  readonly pairs: readonly (readonly [draft: Placed, source: Placed])[];
  readonly changes: readonly Change[];
}

/** Words `from` to `to` of a source. */
export interface Passage {
  readonly source: Searchable;
  readonly from: number;
  readonly to: number;
}

// A pair beside another pair counts for more than one alone, so that a common word far off is not taken for a match.
const BESIDE = 0.3;

interface Sheet {
  readonly best: Float64Array;
  readonly matched: Float64Array;
  readonly width: number;
}

type Alike = (a: Placed, b: Placed) => number;

/** Global alignment by weight (Smith-Waterman's sheet without penalties); `matched` is the best that ends in a pair. */
function sheetOf(draft: readonly Placed[], source: readonly Placed[], alike: Alike): Sheet {
  const width = source.length + 1;
  const best = new Float64Array((draft.length + 1) * width);
  const matched = new Float64Array((draft.length + 1) * width).fill(Number.NEGATIVE_INFINITY);
  for (let r = 1; r <= draft.length; r++)
    for (let c = 1; c < width; c++) {
      const [here, diagonal] = [r * width + c, (r - 1) * width + c - 1];
      const gain = alike(draft[r - 1]!, source[c - 1]!);
      if (gain > 0) matched[here] = gain + Math.max(best[diagonal]!, matched[diagonal]! + BESIDE);
      best[here] = Math.max(best[here - 1]!, best[here - width]!, matched[here]!);
    }
  return { best, matched, width };
}

function pairsOf(sheet: Sheet, draft: readonly Placed[], source: readonly Placed[]): [number, number][] {
  const { best, matched, width } = sheet;
  const out: [number, number][] = [];
  let [r, c, inside] = [draft.length, source.length, false];
  while (r > 0 && c > 0) {
    const here = r * width + c;
    if (!inside && best[here] === best[here - 1]) c--;
    else if (!inside && best[here] === best[here - width]) r--;
    else {
      out.push([r - 1, c - 1]);
      const diagonal = here - width - 1;
      inside = matched[diagonal]! + BESIDE >= best[diagonal]!;
      r--;
      c--;
    }
  }
  return out.reverse();
}

function changesOf(draft: readonly Placed[], source: readonly Placed[], pairs: readonly [number, number][]): Change[] {
  const out: Change[] = [];
  let [d, s] = [0, 0];
  for (const [i, j] of [...pairs, [draft.length, source.length] as const]) {
    const [mine, theirs] = [draft.slice(d, i), source.slice(s, j)];
    if (mine.length + theirs.length > 0) {
      const first = mine[0] ?? draft[Math.max(0, d - 1)]!;
      const last = mine.at(-1) ?? first;
      const edge = s === 0 || j === source.length;
      out.push({ draft: mine, source: theirs, at: { start: first.start, end: last.end }, edge });
    }
    [d, s] = [i + 1, j + 1];
  }
  return out;
}

const sum = (list: readonly Placed[], weight: (w: Placed) => number): number => list.reduce((n, w) => n + weight(w), 0);

/** Aligns a draft sentence with one passage, word by word. `weight` is of a word, `same` whether two are forms of one. */
export function twinOf(
  draft: readonly Placed[],
  passage: Passage,
  weight: (w: Placed) => number,
  same: (a: Placed, b: Placed) => boolean,
): Twin {
  const source = passage.source.list.slice(passage.from, passage.to);
  const alike: Alike = (a, b) => (same(a, b) ? weight(a) : 0);
  const found = pairsOf(sheetOf(draft, source, alike), draft, source);
  const [first, last] = [source[0]!, source.at(-1)!];
  const pairs = found.map(([i, j]) => [draft[i]!, source[j]!] as const);
  return {
    source: passage.source,
    span: { source: passage.source.id, start: first.start, end: last.end },
    covered:
      sum(
        pairs.map(([d]) => d),
        weight,
      ) / sum(draft, weight),
    kept:
      sum(
        pairs.map(([, s]) => s),
        weight,
      ) / sum(source, weight),
    pairs,
    changes: changesOf(draft, source, found),
  };
}

const moved = <T extends Span>(at: T, by: number): T => ({ ...at, start: at.start + by, end: at.end + by });

/** The same twin of a draft sentence that stands elsewhere in its draft. */
export const movedBy = (twin: Twin, by: number): Twin => ({
  ...twin,
  pairs: twin.pairs.map(([d, s]) => [moved(d, by), s] as const),
  changes: twin.changes.map((c) => ({ ...c, draft: c.draft.map((d) => moved(d, by)), at: moved(c.at, by) })),
});

// No sentence is longer; a text without a stop is.
const LONGEST = 300;

/** The passages around a source sentence that a draft sentence of `size` words may retell: itself; with its surroundings, where it is shorter. */
export function passagesOf(source: Searchable, at: Span, size: number): Passage[] {
  const from = firstAt(source.list, at.start);
  const to = Math.min(firstAt(source.list, at.end), from + LONGEST);
  if (from >= to) return [];
  const more = Math.ceil(1.2 * size) - (to - from);
  if (more <= 0) return [{ source, from, to }];
  return [
    { source, from, to },
    { source, from: Math.max(0, from - more), to },
    { source, from, to: Math.min(source.list.length, to + more) },
  ];
}

/** Index of the first word that starts at or after `at`; the list is in order. */
function firstAt(list: readonly Placed[], at: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.start < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
