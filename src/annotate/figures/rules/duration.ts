import { type Candidate, wordAt } from '../scene.ts';
import type { Shape } from '../shape.ts';

/** A length of time: `a 15-minute call`, `lasted 40 minutes`, `for three hours`. Elsewhere it only places something in time. */
export function duration(c: Candidate): Shape | null {
  if (c.unit.is !== 'time') return null;
  const s = c.scene;
  const before = s.lex[c.unit.first - 1];
  const told =
    c.unit.attributive ||
    wordAt(s, c.unit.first - 1) === 'for' ||
    before?.token?.upos === 'VERB' ||
    wordAt(s, c.unit.last + 1) === 'of';
  return told || c.comparator !== undefined ? { rule: 'annotate/figures/rules/duration' } : null;
}
