/**
 * The languages that can be read; this array is the one list.
 * Takes: nothing. Gives: word lists and tables. Never: runs rules.
 */
import { en } from './en/index.ts';
import type { Language } from './language.ts';

export { bareName, commonOf, contentList, contentWords } from './content.ts';
export type { Language } from './language.ts';

/** A language whose tables hold their own words and no others: `constructor` is a word of a text, not a key of every object. */
function closed(table: object): void {
  if (Object.getPrototypeOf(table) === Object.prototype) Object.setPrototypeOf(table, null);
  else if (!Array.isArray(table)) return;
  for (const below of Object.values(table)) if (typeof below === 'object' && below !== null) closed(below);
}

export const LANGUAGES: readonly Language[] = [en];
LANGUAGES.forEach(closed);

/** The language of an ISO 639-1 code, or null where we have none. */
export const languageOf = (code: string): Language | null => LANGUAGES.find((l) => l.code === code) ?? null;

/** The table for telling a language's clauses again, and for the words of a brief in it; English serves where we have none. */
export const briefingOf = (code: string): Language['briefing'] => (languageOf(code) ?? en).briefing;

/** How a language credits other outlets; English serves where we have none. */
export const creditingOf = (code: string): Language['crediting'] => (languageOf(code) ?? en).crediting;

/** The table for weighing claims of a language; English serves where we have none. */
export const weighingOf = (code: string): Language['weighing'] => (languageOf(code) ?? en).weighing;
