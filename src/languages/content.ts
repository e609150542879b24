import { fold, words } from '../text/index.ts';
import { common } from './en/common.ts';
import type { CommonLexicon } from './shape/common.ts';

const TABLES: Readonly<Record<string, CommonLexicon>> = { en: common };

/** The table for comparing texts of a language; English serves where we have none. */
export const commonOf = (code: string): CommonLexicon => TABLES[code] ?? common;

/** The words of `text` that carry content, stemmed, in order and with repeats. */
export function contentList(text: string, code = 'en'): string[] {
  const { emptyWords, stem } = commonOf(code);
  return words(fold(text))
    .map((w) => w.word)
    .filter((w) => !emptyWords.has(w))
    .map(stem);
}

/** The same without repeats. */
export const contentWords = (text: string, code = 'en'): ReadonlySet<string> => new Set(contentList(text, code));

/** A name as names are compared: folded, and without the article before it. */
export const bareName = (name: string, code = 'en'): string => fold(name).replace(commonOf(code).beforeName, '');
