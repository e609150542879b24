import type { Span } from '../record/index.ts';

/** Normalised text with the place of each of its units in the original. */
export interface Normalised {
  readonly text: string;
  /** The original span that `at` (a span of `text`) came from. */
  readonly back: (at: Span) => Span;
}

const GLYPHS: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '«': '"',
  '»': '"',
  '″': '"',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  '′': "'",
  '`': "'",
  '´': "'",
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
  '…': '...',
};
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;

const plainUnit = (code: number): boolean => code > 32 && code < 127 && code !== 96;

/** What stands for a unit: a space for white space, a plain glyph for a fancy one, nothing for an invisible mark. */
function folded(ch: string): string {
  if (plainUnit(ch.charCodeAt(0))) return ch;
  if (INVISIBLE.test(ch)) return '';
  return /\s/u.test(ch) ? ' ' : (GLYPHS[ch] ?? ch);
}

/** Folds quote glyphs, dashes, white space runs and invisible marks; case and letters stay. Pure. */
export function normalise(text: string): Normalised {
  const starts: number[] = [];
  const ends: number[] = [];
  // Pieces, joined once: to look at the end of a string that grows copies it each time.
  const out: string[] = [];
  for (let i = 0; i < text.length; i++) {
    const put = folded(text[i]!);
    if (put === '') continue;
    if (put === ' ' && out.at(-1) === ' ') {
      ends[ends.length - 1] = i + 1;
      continue;
    }
    for (let n = 0; n < put.length; n++) {
      starts.push(i);
      ends.push(i + 1);
    }
    out.push(put);
  }
  return {
    text: out.join(''),
    back: ({ start, end }) => ({ start: starts[start] ?? text.length, end: ends[end - 1] ?? text.length }),
  };
}

const INVISIBLES = new RegExp(INVISIBLE, 'gu');
const FANCY = new RegExp(`[${Object.keys(GLYPHS).join('')}]`, 'gu');

/** One word or string for comparison: glyphs folded, lower case, ends trimmed. */
export const fold = (text: string): string =>
  text
    .replace(INVISIBLES, '')
    .replace(/\s+/gu, ' ')
    .replace(FANCY, (c) => GLYPHS[c]!)
    .trim()
    .toLowerCase();
