import type { ReadingLexicon } from '../../languages/shape/reading.ts';
import { opensWith, plainWords } from './lexicon.ts';

const LONGEST = 160;
const NAME_WORD = /^[\p{Lu}][\p{L}\p{M}’'.-]*$/u;

/** Capital names in ordinary case: `ANNA VAN LORN` is Anna van Lorn. */
function properCase(name: string, lex: ReadingLexicon): string {
  if (/\p{Ll}/u.test(name)) return name;
  return name
    .toLowerCase()
    .split(' ')
    .map((w) => (lex.nameParticles.has(w) ? w : w.replace(/(?<=^|[-’'.])\p{L}/gu, (c) => c.toUpperCase())))
    .join(' ');
}

/** Whether words can be a person's name: two to five, capitals, none of a job or a house. */
export function isName(text: string, lex: ReadingLexicon): boolean {
  const words = text.trim().split(/\s+/u);
  if (words.length < 2 || words.length > 5) return false;
  if (words.some((w) => lex.notNames.has(plainWords(w)))) return false;
  return words.every((w) => NAME_WORD.test(w) || lex.nameParticles.has(w.toLowerCase()));
}

/** The names in a byline without its opening: `Anna Lorn and Piet de Vrees, Lanthorn` gives two. */
export function namesOf(text: string, lex: ReadingLexicon): string[] {
  const joiner = new RegExp(`\\s*(?:[,;|•·/]|\\s[-–—]\\s|\\s(?:${lex.joiners.join('|')})\\s|[()])\\s*`, 'u');
  const parts = text
    .slice(0, LONGEST)
    .split(joiner)
    .map((p) => p.trim().replace(/\s+(?:in|at|for)\s+\p{Lu}.*$/u, ''));
  const names: string[] = [];
  for (const part of parts.filter((p) => p !== '')) {
    if (isName(part, lex)) names.push(properCase(part.replace(/\s+/gu, ' ').replace(/[.,]+$/u, ''), lex));
    else if (names.length > 0) break;
  }
  return names;
}

/** The names of a line that is a byline, else null: `By Anna Lorn`, `BY ANNA LORN AND PIET VREES`. */
export function bylineOf(line: string, lex: ReadingLexicon): string[] | null {
  if (line.length > LONGEST) return null;
  const opening = opensWith(line.toLowerCase(), lex.bylineOpeners);
  if (opening === null) return null;
  const rest = line.slice(opening.length).replace(/^[\s:]+/u, '');
  // A sentence that opens with `by` goes on in small letters and ends with a full stop.
  if (/[.!?]$/u.test(rest) && !/\s\p{Lu}\.$/u.test(rest)) return null;
  const names = namesOf(rest, lex);
  return names.length > 0 ? names : null;
}
