/**
 * The languages that can be read; this array is the one list.
 * Takes: nothing. Gives: word lists and tables. Never: runs rules.
 */
import { en } from './en/index.ts';
import type { Language } from './language.ts';

export { commonOf, contentList, contentWords } from './content.ts';
export type { Language } from './language.ts';

export const LANGUAGES: readonly Language[] = [en];

/** The language of an ISO 639-1 code, or null where we have none. */
export const languageOf = (code: string): Language | null => LANGUAGES.find((l) => l.code === code) ?? null;

/** The table for weighing claims of a language; English serves where we have none. */
export const weighingOf = (code: string): Language['weighing'] => (languageOf(code) ?? en).weighing;
