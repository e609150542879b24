import { subjectEnd, subjectStart } from '../phrases.ts';
import { type Candidate, spanOf, wordAt } from '../scene.ts';
import { changed, type Shape } from '../shape.ts';
import { nounAfter } from '../units.ts';

/** `bookings were 31 percent lower than a year earlier`, `20 percent fewer boats`. */
export function comparison(c: Candidate): Shape | null {
  const s = c.scene;
  const at = c.unit.last + 1;
  const direction = s.numbers.changeAdjectives[wordAt(s, at)] ?? s.numbers.changeAdverbs[wordAt(s, at)];
  if (direction === undefined || c.unit.is === 'count' || c.unit.is === 'none') return null;
  const noun = nounAfter(s.lex, at + 1);
  const rule = 'annotate/figures/rules/comparison';
  const change = changed(direction, c.numeral.value);
  if (noun > at) {
    const measure = spanOf(s, at + 1, noun);
    return { rule, change, last: noun, ...(measure ? { measure } : {}) };
  }
  const [first, last] = [subjectStart(s, c.unit.first), subjectEnd(s, c.unit.first)];
  const measure = first >= 0 ? spanOf(s, first, last) : undefined;
  return { rule, change, last: at, ...(measure ? { measure } : {}) };
}
