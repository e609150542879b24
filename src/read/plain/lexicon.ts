import { LANGUAGES } from '../../languages/index.ts';
import type { ReadingLexicon } from '../../languages/shape/reading.ts';

/** The words for a text's language; those of the first language where we have none of its own. */
export const lexiconOf = (lang: string): ReadingLexicon =>
  (LANGUAGES.find((l) => l.code === lang) ?? LANGUAGES[0]!).reading;

/** Lower case, straight apostrophes, one space, no marks at the ends: what the word lists are compared with. */
export const plainWords = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/\s+/gu, ' ')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

const straightened = new WeakMap<readonly string[], readonly string[]>();

/** A list with straight apostrophes, made once. */
function straight(words: readonly string[]): readonly string[] {
  const kept = straightened.get(words);
  if (kept) return kept;
  const made = words.map((w) => w.replaceAll('’', "'"));
  straightened.set(words, made);
  return made;
}

/** The first of `openings` that `plain` starts with as whole words, or null. */
export const opensWith = (plain: string, openings: readonly string[]): string | null =>
  straight(openings).find((w) => plain.startsWith(w) && !/^[\p{L}\p{N}]/u.test(plain.slice(w.length, w.length + 2))) ??
  null;

/** Whether `plain` holds one of `words` as whole words. */
export function holdsWords(plain: string, words: readonly string[]): boolean {
  const bare = ` ${plain.replace(/[^\p{L}\p{N}'&-]+/gu, ' ')} `;
  return straight(words).some((w) => bare.includes(` ${w} `));
}
