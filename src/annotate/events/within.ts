import type { Span, Statement } from '../../record/index.ts';

/** Tells on whose word a span stands: a field to spread, empty where it is nobody's statement. */
export type StatedBy = (at: Span) => { readonly statedBy?: string };

interface Piece extends Span {
  readonly id: string;
}

/** Index of the last piece that starts at or before `at`; -1 for none. */
function lastBefore(pieces: readonly Piece[], at: number): number {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.start ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Finds the innermost statement whose words hold a span; built once, each question is logarithmic in the statements. */
export function statedIn(statements: readonly Statement[]): StatedBy {
  const pieces = statements
    .flatMap((s) => s.content.map((c): Piece => ({ start: c.start, end: c.end, id: s.id })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const reach: number[] = [];
  for (const p of pieces) reach.push(Math.max(reach.at(-1) ?? 0, p.end));
  return (at) => {
    let best: Piece | undefined;
    for (let k = lastBefore(pieces, at.start); k >= 0 && (reach[k] ?? 0) >= at.end; k--) {
      const p = pieces[k];
      if (p && p.end >= at.end && (!best || p.end - p.start < best.end - best.start)) best = p;
    }
    return best ? { statedBy: best.id } : {};
  };
}
