import { phraseEnd } from '../phrases.ts';
import { type Candidate, spanOf, wordAt } from '../scene.ts';
import type { Shape } from '../shape.ts';

const RULE = 'annotate/figures/rules/counted';

/** Last lexeme of the verb whose subject is the noun at `noun` and that stands right behind it, complete without an object; -1 for none. */
function predicate(c: Candidate, noun: number): number {
  const s = c.scene;
  let k = noun + 1;
  while (s.numbers.auxiliaries.has(wordAt(s, k)) || s.lex[k]?.token?.upos === 'ADV') k++;
  const verb = s.lex[k]?.token;
  const subject = s.lex[noun]?.token;
  if (verb?.upos !== 'VERB' || subject === undefined) return -1;
  if (s.lex.some((l) => l.token?.head === verb.i && l.token.deprel === 'obj')) return -1;
  return subject.head === verb.i && subject.deprel.startsWith('nsubj') && !s.numbers.saying.has(verb.lower) ? k : -1;
}

/** First lexeme of the verb whose object is counted: `killed 40 people`; -1 for none. */
function governor(c: Candidate, noun: number): number {
  const s = c.scene;
  const token = s.lex[noun]?.token;
  for (let k = c.unit.first - 1; k >= Math.max(0, c.unit.first - 5); k--) {
    const at = s.lex[k];
    if (at?.token?.upos === 'VERB') {
      const governs = token?.head === at.token.i && token.deprel === 'obj';
      return governs && !s.numbers.idleVerbs.has(at.lower) ? k : -1;
    }
  }
  return -1;
}

/** `23 people died`, `killed 40 soldiers`, `60 lorries`: what is counted, with what befell it or what it did. */
export function counted(c: Candidate): Shape | null {
  if (c.unit.is !== 'count' || c.unit.noun === undefined) return null;
  const s = c.scene;
  const noun = c.unit.last;
  const verb = predicate(c, noun);
  const first = governor(c, noun);
  const of = wordAt(s, noun + 1) === s.numbers.ofWord ? phraseEnd(s, noun + 2) : -1;
  const last = Math.max(noun, verb, of);
  const measure = spanOf(s, first >= 0 ? first : c.unit.noun, last);
  return measure ? { rule: RULE, measure, last } : null;
}
