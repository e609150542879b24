import { phraseEnd } from '../phrases.ts';
import { type Candidate, spanOf, wordAt } from '../scene.ts';
import type { Shape } from '../shape.ts';

/** `40 percent of voters`: a part of a whole, and the whole is its base. */
export function share(c: Candidate): Shape | null {
  const s = c.scene;
  if (c.unit.unit !== 'percent' || wordAt(s, c.unit.last + 1) !== s.numbers.ofWord) return null;
  const first = c.unit.last + 2;
  const inner = s.numbers.definite.has(wordAt(s, first)) ? first + 1 : first;
  const last = phraseEnd(s, inner > first && s.lex[inner]?.kind === 'number' ? inner + 1 : inner);
  const measure = last < 0 ? undefined : spanOf(s, first, last);
  return measure ? { rule: 'annotate/figures/rules/share', measure, base: measure, last } : null;
}
