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

/** Folds quote glyphs, dashes, white space runs and invisible marks; case and letters stay. Pure. */
export function normalise(text: string): Normalised {
  const starts: number[] = [];
  const ends: number[] = [];
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const ch = text[i] ?? '';
    if (INVISIBLE.test(ch)) continue;
    const blank = /\s/u.test(ch);
    if (blank && out.endsWith(' ')) {
      ends[ends.length - 1] = i + 1;
      continue;
    }
    const put = blank ? ' ' : (GLYPHS[ch] ?? ch);
    for (const _ of put) {
      starts.push(i);
      ends.push(i + 1);
    }
    out += put;
  }
  return {
    text: out,
    back: ({ start, end }) => ({ start: starts[start] ?? text.length, end: ends[end - 1] ?? text.length }),
  };
}

/** One word or string for comparison: glyphs folded, lower case, ends trimmed. */
export const fold = (text: string): string => normalise(text).text.trim().toLowerCase();
