import { numeralAt } from '../numerals.ts';
import { subjectEnd, subjectStart } from '../phrases.ts';
import { type Candidate, dateAt, phraseAt, type Scene, spanOf, wordAt } from '../scene.ts';
import { changed, type Shape } from '../shape.ts';
import { unitOf } from '../units.ts';

const REACH = 9;
const RULE = 'annotate/figures/rules/changeVerb';

/** The verb of change left of lexeme `at` in the same clause, or `up`/`down` right before it. */
function verbBefore(s: Scene, at: number): number {
  for (let k = at - 1; k >= Math.max(0, at - REACH); k--) {
    const one = s.lex[k];
    const word = wordAt(s, k);
    if (!one || (one.kind === 'sign' && !/^[-%$€£,.]$/u.test(one.text))) return -1;
    if (k >= at - 2 && Object.hasOwn(s.numbers.changeAdverbs, word) && s.lex[k + 1]?.lower !== 'to') return k;
    const upos = one.token?.upos;
    if (s.numbers.movingVerbs.has(word) && Object.hasOwn(s.numbers.changeAdverbs, wordAt(s, k + 1))) return k;
    if (Object.hasOwn(s.numbers.changeVerbs, word) && upos !== 'NOUN' && upos !== 'ADJ') return k;
    if (upos === 'VERB' || word === 'and' || word === 'that' || word === 'but') return -1;
  }
  return -1;
}

/** The number after `to` behind lexeme `at`: fell 12 percent to 30,000. */
function toAfter(s: Scene, at: number): { value: number; last: number } | null {
  if (wordAt(s, at + 1) !== s.numbers.toWord) return null;
  let k = at + 2;
  while (k < at + 5 && s.lex[k] && !numeralAt(s.lex, k, s.numbers)) k++;
  const n = k < at + 5 ? numeralAt(s.lex, k, s.numbers) : null;
  return n ? { value: n.value, last: unitOf(s.lex, n, s.numbers).last } : null;
}

/** The number after `from` behind lexeme `at`, which the change is measured against. */
function fromAfter(s: Scene, at: number): { first: number; last: number } | null {
  const from = fromAt(s, at);
  if (from < 0) return null;
  for (let k = from + 1; k < from + 4; k++) {
    const n = numeralAt(s.lex, k, s.numbers);
    if (n) return { first: from + 1, last: Math.max(n.last, unitOf(s.lex, n, s.numbers).last) };
  }
  return null;
}

/** The `from` behind lexeme `at`, over the time that may stand between: `to 3 percent in April from 4 percent`; -1 for none. */
function fromAt(s: Scene, at: number): number {
  if (wordAt(s, at + 1) === s.numbers.fromWord) return at + 1;
  let k = at + 1;
  if (s.numbers.inWords.has(wordAt(s, k))) k++;
  while (dateAt(s, k)) k++;
  if (wordAt(s, k) === ',') k++;
  return wordAt(s, k) === s.numbers.fromWord ? k : -1;
}

/** The words between verb and number, without prepositions, comparators and what stands after `from`. */
function objectBetween(s: Scene, verb: number, number: number): { first: number; last: number } | null {
  let last = number - 1;
  for (let k = verb + 1; k < number; k++)
    if ([s.numbers.byWord, s.numbers.toWord, s.numbers.fromWord].includes(wordAt(s, k))) {
      last = k - 1;
      break;
    }
  const upos = s.lex[last]?.token?.upos;
  const noun = upos === 'NOUN' || upos === 'PROPN';
  return noun && last > verb && last < number - 1 ? { first: verb + 1, last } : null;
}

/** What is measured: the object between verb and number, else the subject. */
function measured(s: Scene, verb: number, number: number): { first: number; last: number } | null {
  const object = objectBetween(s, verb, number);
  if (object) return object;
  const group = groupStart(s, verb);
  const first = subjectStart(s, group);
  const last = subjectEnd(s, group);
  return first >= 0 && first <= last ? { first, last } : null;
}

/** `is expected to drop`: the first word of the group that ends in the verb at `verb`. */
function groupStart(s: Scene, verb: number): number {
  if (wordAt(s, verb - 1) !== s.numbers.toWord) return verb;
  let k = verb - 2;
  if (s.lex[k]?.token?.upos === 'VERB' || s.lex[k]?.token?.upos === 'ADJ') k--;
  while (k > 0 && s.numbers.auxiliaries.has(wordAt(s, k))) k--;
  return k + 1;
}

/** `claims fell 12 percent to 30,000`, `the ministry cut emissions by a fifth`, `exports are up 5 percent`. */
export function changeVerb(c: Candidate): Shape | null {
  const s = c.scene;
  const verb = verbBefore(s, c.unit.first);
  const word = wordAt(s, verb);
  const direction =
    s.numbers.changeVerbs[word] ?? s.numbers.changeAdverbs[word] ?? s.numbers.changeAdverbs[wordAt(s, verb + 1)];
  if (verb < 0 || direction === undefined || c.unit.attributive) return null;
  // `cut for up to eight hours`: how long it lasts.
  if (c.unit.is === 'time' && wordAt(s, (c.comparator?.first ?? c.unit.first) - 1) === s.numbers.forWord) return null;
  const between = measured(s, verb, c.unit.first);
  const measure = between ? spanOf(s, between.first, between.last) : undefined;
  const own = isTo(s, verb, c.unit.first);
  const to = own ? null : toAfter(s, c.unit.last);
  const from = fromAfter(s, to?.last ?? c.unit.last) ?? fromBefore(s, verb, c.unit.first);
  const base = from ? spanOf(s, from.first, from.last) : undefined;
  if (c.unit.is === 'count' && !own && !measure) return null;
  return {
    rule: RULE,
    change: own ? changed(direction, undefined, c.numeral.value) : changed(direction, c.numeral.value, to?.value),
    ...(to ? { last: to.last } : {}),
    ...(measure ? { measure } : {}),
    ...(base ? { base } : {}),
  };
}

/** The number is what the measure rose or fell to. */
function isTo(s: Scene, verb: number, number: number): boolean {
  for (let k = number - 1; k > Math.max(verb, number - 5); k--) if (wordAt(s, k) === s.numbers.toWord) return true;
  return false;
}

/** `from 10 to 25 percent`: the number before `to`. */
function fromBefore(s: Scene, verb: number, number: number): { first: number; last: number } | null {
  for (let k = number - 2; k > Math.max(verb, number - REACH); k--)
    if (phraseAt(s, k, s.numbers.fromWord)) {
      const n = numeralAt(s.lex, k + 1, s.numbers) ?? numeralAt(s.lex, k + 2, s.numbers);
      return n ? { first: k + 1, last: unitOf(s.lex, n, s.numbers).last } : null;
    }
  return null;
}
