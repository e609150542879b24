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

// All but the backtick, which is an apostrophe.
const PLAIN = /^[\u0000-\u005f\u0061-\u007f]*$/u;

/** One word or name for comparison: no marks, points or capitals. */
export function foldName(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase().replaceAll('.', '');
  return text
    .normalize('NFD')
    .replace(/[\p{M}.]/gu, '')
    .replace(/[’‘ʼ`]/gu, "'")
    .toLowerCase()
    .replace(/[øłıđðæœßþ]/gu, (c) => LETTERS[c] ?? c);
}

const HYPHENS = '-‐‑';
const APOSTROPHES = "'’";

// Most words open with a small letter of ASCII: one look tells.
const SMALL = /^[a-z]/u;
const ASCII_OPENING = /^[\dA-Z]/u;

const opensCapital = (word: string): boolean =>
  !SMALL.test(word) && (ASCII_OPENING.test(word) || /^[\p{Lu}\p{Lt}\p{N}]/u.test(word));

/** Two letters or more, none of them small. */
const isUpper = (word: string): boolean =>
  !/[a-z]/u.test(word) && !/\p{Ll}/u.test(word) && word.replace(/[^\p{L}]/gu, '').length > 1;

/** Whether a possessive ending that is no part of the word follows at `at`. */
function endsOwner(whole: string, at: number): boolean {
  const [next, second] = [whole[at] ?? '', whole[at + 1] ?? ''];
  if (next === ' ') return second !== '' && APOSTROPHES.includes(second);
  return next !== '' && APOSTROPHES.includes(next) && /^['’](?![\p{L}])/u.test(next + second);
}

function token(whole: string, found: string, start: number): NameToken {
  const bare = /['’]/u.test(found) ? found.replace(OWNER, '') : found;
  const end = start + found.length;
  const next = whole[end];
  return {
    start,
    end: start + bare.length,
    text: bare,
    key: foldName(bare),
    capital: opensCapital(bare),
    upper: isUpper(bare),
    hyphened: next !== undefined && HYPHENS.includes(next) && /^[\p{L}\p{N}]/u.test(whole.slice(end + 1, end + 2)),
    owner: bare !== found || endsOwner(whole, end),
  };
}

/** The words of `text` with their places. Linear. */
export function nameTokens(text: string): NameToken[] {
  return [...text.matchAll(WORD)].map((m) => token(text, m[0], m.index));
}

// Most names are nothing but letters of ASCII: their words need no look one by one.
const PLAIN_NAME = /^[A-Za-z]+(?:[ -][A-Za-z]+)*$/u;

/** The key of a name of several words. */
export const nameKey = (text: string): string =>
  PLAIN_NAME.test(text)
    ? text.toLowerCase().replaceAll('-', ' ')
    : nameTokens(text)
        .map((t) => t.key)
        .join(' ');
