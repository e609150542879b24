import type { Span } from '../record/index.ts';

/** A word of a name with its place; hyphens split words, a possessive ending is no part of one. */
export interface NameToken extends Span {
  readonly text: string;
  /** Lower case, no marks, no points, straight apostrophes. */
  readonly key: string;
  /** Opens with a capital or a digit. */
  readonly capital: boolean;
  /** Two letters or more and all of them capitals: an acronym, or a text in capitals. */
  readonly upper: boolean;
  /** Joined to the next word by a hyphen. */
  readonly hyphened: boolean;
  /** Followed by a possessive ending. */
  readonly owner: boolean;
}

const WORD = /[\p{L}\p{N}\p{M}]+(?:[.'’&][\p{L}\p{N}\p{M}]+)*\+?/gu;
const OWNER = /['’][sS]$/u;
const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  ı: 'i',
  đ: 'd',
  ð: 'd',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
};

/** One word or name for comparison: no marks, points or capitals. */
export function foldName(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{M}.]/gu, '')
    .replace(/[’‘ʼ`]/gu, "'")
    .toLowerCase()
    .replace(/[øłıđðæœßþ]/gu, (c) => LETTERS[c] ?? c);
}

function token(whole: string, found: string, start: number): NameToken {
  const bare = found.replace(OWNER, '');
  const after = whole.slice(start + found.length, start + found.length + 2);
  const letters = bare.replace(/[^\p{L}]/gu, '');
  return {
    start,
    end: start + bare.length,
    text: bare,
    key: foldName(bare),
    capital: /^[\p{Lu}\p{Lt}\p{N}]/u.test(bare),
    upper: letters.length > 1 && !/\p{Ll}/u.test(letters),
    hyphened: /^[-‐‑][\p{L}\p{N}]/u.test(after),
    owner: bare !== found || /^['’](?![\p{L}])/u.test(after) || /^ ['’]/u.test(after),
  };
}

/** The words of `text` with their places. Linear. */
export function nameTokens(text: string): NameToken[] {
  return [...text.matchAll(WORD)].map((m) => token(text, m[0], m.index));
}

/** The key of a name of several words. */
export const nameKey = (text: string): string =>
  nameTokens(text)
    .map((t) => t.key)
    .join(' ');
