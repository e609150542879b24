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

/** The first of `openings` that `plain` starts with as whole words, or null. */
export const opensWith = (plain: string, openings: readonly string[]): string | null =>
  openings.find((o) => {
    const w = o.replaceAll('’', "'");
    return plain.startsWith(w) && !/^[\p{L}\p{N}]/u.test(plain.slice(w.length));
  }) ?? null;

/** Whether `plain` holds one of `words` as whole words. */
export const holdsWords = (plain: string, words: readonly string[]): boolean =>
  words.some((w) => ` ${plain.replace(/[^\p{L}\p{N}'&-]+/gu, ' ')} `.includes(` ${w.replaceAll('’', "'")} `));
