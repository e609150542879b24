import { numeralAt } from './numerals.ts';
import { dateAt, type Scene, wordAt } from './scene.ts';

const WIDEST = 16;

const isVerb = (s: Scene, k: number): boolean => {
  const upos = s.lex[k]?.token?.upos;
  return upos === 'AUX' || (upos === 'VERB' && !/(?:ing|ed)$/u.test(wordAt(s, k)));
};

/** A sign that a noun phrase may hold: hyphens, and the point of an abbreviation. */
function inside(s: Scene, k: number): boolean {
  const at = s.lex[k];
  const next = s.lex[k + 1];
  if (!at || !next) return false;
  if (at.lower === '-') return at.glued && next.glued;
  return at.lower === '.' && at.glued && /^\p{Lu}(?:\.\p{Lu})*$/u.test(s.lex[k - 1]?.text ?? '');
}

/** Whether the noun phrase ends before lexeme `k`: a clause, a comma, a date or a new number begins. */
function ends(s: Scene, k: number, first: number): boolean {
  const at = s.lex[k];
  if (!at || dateAt(s, k)) return true;
  if (at.kind === 'sign') return !inside(s, k);
  if (k > first && s.numbers.measureJoins.has(at.lower) && (dateAt(s, k + 1) || dateAt(s, k + 2))) return true;
  if (s.numbers.measureStops.has(at.lower)) return true;
  if (at.lower === 'and' || at.kind === 'number') return true;
  if (k > first && numeralAt(s.lex, k, s.numbers) && !s.numbers.definite.has(wordAt(s, k - 1))) return true;
  return k > first && isVerb(s, k);
}

/**
 * Last lexeme of the noun phrase that begins at `first`, prepositional phrases included, at most `WIDEST` long;
 * -1 where no word stands there.
 */
export function phraseEnd(s: Scene, first: number): number {
  let last = -1;
  for (let k = first; k < first + WIDEST && !ends(s, k, first); k++) if (s.lex[k]?.kind === 'word') last = k;
  while (
    last > first &&
    (s.numbers.measureJoins.has(wordAt(s, last)) ||
      s.numbers.articles.has(wordAt(s, last)) ||
      s.numbers.definite.has(wordAt(s, last)))
  )
    last--;
  return last;
}

/** First lexeme of the subject that stands left of lexeme `verb`, back to the start of the clause; -1 where there is none. */
export function subjectStart(s: Scene, verb: number): number {
  let first = -1;
  for (let k = verb - 1; k >= 0 && k >= verb - WIDEST; k--) {
    const at = s.lex[k];
    if (!at || (at.kind === 'sign' && !inside(s, k)) || dateAt(s, k)) break;
    if (first >= 0 && (s.numbers.measureStops.has(at.lower) || isVerb(s, k))) break;
    if (first < 0 && s.numbers.measureStops.has(at.lower)) continue;
    if (at.kind === 'word') first = k;
  }
  while (first >= 0 && first < verb && (s.numbers.measureJoins.has(wordAt(s, first)) || wordAt(s, first) === 'that'))
    first++;
  return first < verb ? first : -1;
}

/** Last lexeme before `verb` that is no auxiliary or adverb. */
export function subjectEnd(s: Scene, verb: number): number {
  let k = verb - 1;
  while (
    k >= 0 &&
    (s.numbers.auxiliaries.has(wordAt(s, k)) || s.lex[k]?.token?.upos === 'ADV' || s.lex[k]?.kind === 'sign')
  )
    k--;
  return k;
}
