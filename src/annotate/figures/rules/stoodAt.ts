import { subjectEnd, subjectStart } from '../phrases.ts';
import { type Candidate, type Scene, spanOf, wordAt } from '../scene.ts';
import type { Shape } from '../shape.ts';

const REACH = 8;

/** The words between the verb at `verb` and the number, without the preposition before it; null for none. */
function between(s: Scene, verb: number, number: number): { first: number; last: number } | null {
  const last = s.numbers.atWords.has(wordAt(s, number - 1)) ? number - 2 : number - 1;
  return last > verb ? { first: verb + 1, last } : null;
}

/** `the death toll reached 212`, `put the number of dead at 212`: a bare number of what is counted by its own name. */
export function stoodAt(c: Candidate): Shape | null {
  const s = c.scene;
  if (c.unit.is !== 'none' || c.unit.attributive) return null;
  const number = c.comparator?.first ?? c.unit.first;
  for (let k = number - 1; k >= Math.max(0, number - REACH); k--) {
    const at = s.lex[k];
    if (!at || (at.kind === 'sign' && at.lower !== '-')) return null;
    if (at.token?.upos !== 'VERB' && at.token?.upos !== 'AUX') continue;
    const found = between(s, k, number) ?? { first: subjectStart(s, k), last: subjectEnd(s, k) };
    if (found.first < 0 || found.first > found.last) return null;
    const words = s.lex.slice(found.first, found.last + 1).map((l) => l.lower);
    const measure = spanOf(s, found.first, found.last);
    return measure && words.some((w) => s.numbers.tallies.has(w))
      ? { rule: 'annotate/figures/rules/stoodAt', measure }
      : null;
  }
  return null;
}
