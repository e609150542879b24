import { type Candidate, spanOf } from '../scene.ts';
import type { Shape } from '../shape.ts';
import { nounAfter } from '../units.ts';

/** `one in five households`: the noun is the whole. */
export function shareOfNoun(c: Candidate): Shape | null {
  const s = c.scene;
  if (!c.numeral.share || c.numeral.last < c.numeral.first + 2) return null;
  const next = s.lex[c.unit.last + 1];
  const people = next?.token?.upos === 'PROPN' && next.lower.endsWith('s') ? c.unit.last + 1 : -1;
  const noun = Math.max(people, nounAfter(s.lex, c.unit.last + 1));
  const measure = noun < 0 ? undefined : spanOf(s, c.unit.last + 1, noun);
  return measure ? { rule: 'annotate/figures/rules/shareOfNoun', measure, base: measure, last: noun } : null;
}
