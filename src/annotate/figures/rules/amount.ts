import { phraseEnd, subjectEnd, subjectStart } from '../phrases.ts';
import { type Candidate, spanOf, wordAt } from '../scene.ts';
import type { Shape } from '../shape.ts';
import { nounAfter } from '../units.ts';

const RULE = 'annotate/figures/rules/amount';
const REACH = 9;

/** `$5 billion in aid`, `20 tonnes of rice`, `$3 million for relief`. */
function after(c: Candidate): Shape | null {
  const s = c.scene;
  const join = wordAt(s, c.unit.last + 1);
  if (!s.numbers.inWords.has(join) && join !== s.numbers.forWord) return null;
  const last = phraseEnd(s, c.unit.last + 2);
  const measure = last < 0 ? undefined : spanOf(s, c.unit.last + 2, last);
  return measure ? { rule: RULE, measure } : null;
}

/** `a $3 million grant`, `a 25 percent tariff`. */
function attributive(c: Candidate): Shape | null {
  const s = c.scene;
  const article = s.numbers.articles.has(wordAt(s, c.unit.first - 1)) || wordAt(s, c.unit.first - 1) === 'the';
  const noun = article ? nounAfter(s.lex, c.unit.last + 1) : -1;
  const measure = noun < 0 ? undefined : spanOf(s, c.unit.last + 1, noun);
  return measure ? { rule: RULE, measure, last: noun } : null;
}

/** `a budget of $5 billion`, `the seizures have cost the fleet $1.8 million`, `unemployment stands at 7 percent`. */
function before(c: Candidate): Shape | null {
  const s = c.scene;
  for (let k = c.unit.first - 1; k >= Math.max(0, c.unit.first - REACH); k--) {
    const at = s.lex[k];
    if (!at || (at.kind === 'sign' && at.lower !== '-')) return null;
    const upos = at.token?.upos;
    if (upos !== 'VERB' && upos !== 'AUX') continue;
    // `the ministry said 2 million hectares had burned`: who says so is not what is measured.
    if (s.numbers.saying.has(at.lower)) return null;
    // `the fall in smuggling`: a gerund behind a preposition is a noun.
    if (/ing$/u.test(at.lower) && /^(?:ADP|SCONJ)$/u.test(s.lex[k - 1]?.token?.upos ?? '')) continue;
    const first = subjectStart(s, k);
    const plain = upos === 'AUX' || s.numbers.inWords.has(wordAt(s, k + 1)) || wordAt(s, k + 1) === 'at';
    const last = plain ? subjectEnd(s, k) : c.unit.first - 1;
    const measure = first < 0 ? undefined : spanOf(s, first, last);
    return measure ? { rule: RULE, measure } : null;
  }
  return null;
}

/** A sum, a share or a quantity without a change: what it is of stands after it, else before it. */
export function amount(c: Candidate): Shape | null {
  if (c.unit.is === 'count' || c.unit.is === 'none' || c.unit.is === 'time') return null;
  return after(c) ?? attributive(c) ?? before(c);
}
