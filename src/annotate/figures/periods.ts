import type { Edtf, Span } from '../../record/index.ts';
import { phraseAt, type Scene, spanOf } from './scene.ts';

const REACH = 8;
const CLAUSE = /[;:"“”]/u;

/** The words of comparison behind lexeme `at` (`since March`, `than a year earlier`), up to the next sign. */
export function baseAfter(s: Scene, at: number): Span | undefined {
  for (let k = at + 1; k <= at + 2; k++) {
    if (!s.numbers.baseOpeners.some((p) => phraseAt(s, k, p))) continue;
    let last = k;
    for (let j = k + 1; j <= k + REACH && s.lex[j]; j++) {
      const one = s.lex[j];
      if (one?.kind === 'sign' && !one.glued) break;
      if (one?.kind === 'sign' && one.lower !== '-' && one.lower !== '%') break;
      if (one?.lower === 'and') break;
      last = j;
    }
    return last > k ? spanOf(s, k, last) : undefined;
  }
  return undefined;
}

/**
 * The time that a figure is for: the nearest date of its clause behind it, else one that opens the sentence.
 * A date inside `base` is what it is compared with, not its period.
 */
export function periodOf(s: Scene, figure: Span, base: Span | undefined): Edtf | undefined {
  const free = s.dates.filter(
    (d) => d.edtf !== undefined && d.type === 'DATE' && !(base && base.start <= d.start && d.end <= base.end),
  );
  const inside = free.find((d) => figure.start <= d.start && d.end <= figure.end);
  const behind = free.find(
    (d) => d.start >= figure.end && !CLAUSE.test(s.text.slice(figure.end, d.start)) && d.start - figure.end < 60,
  );
  const opening = free.find((d) => d.end <= figure.start && d.start - s.sentence.start < 16);
  return (inside ?? behind ?? opening)?.edtf;
}
