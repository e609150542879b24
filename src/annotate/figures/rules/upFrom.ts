import { numeralAt } from '../numerals.ts';
import { type Candidate, spanOf, wordAt } from '../scene.ts';
import { changed, type Shape } from '../shape.ts';
import { unitOf } from '../units.ts';
import { amount } from './amount.ts';

/** `turnout was 61 percent, up from 54 percent`: where it stands, and what it was before. */
export function upFrom(c: Candidate): Shape | null {
  const s = c.scene;
  const at = wordAt(s, c.unit.last + 1) === ',' ? c.unit.last + 2 : c.unit.last + 1;
  const direction = s.numbers.changeAdverbs[wordAt(s, at)];
  if (direction === undefined || wordAt(s, at + 1) !== s.numbers.fromWord) return null;
  const start = [at + 2, at + 3, at + 4].find((k) => numeralAt(s.lex, k, s.numbers));
  const n = start === undefined ? null : numeralAt(s.lex, start, s.numbers);
  if (start === undefined || !n) return null;
  const base = spanOf(s, at + 2, Math.max(n.last, unitOf(s.lex, n, s.numbers).last));
  const measure = amount(c)?.measure;
  return {
    rule: 'annotate/figures/rules/upFrom',
    change: changed(direction, undefined, c.numeral.value),
    ...(base ? { base } : {}),
    ...(measure ? { measure } : {}),
  };
}
