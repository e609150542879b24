import type { Span } from '../record/index.ts';

/** Characters that take the place of others. */
export interface Mend extends Span {
  readonly put: string;
}

// Code, addresses, tags and comments of Markdown: what stands there is not prose.
const NOT_PROSE = /^(?:```|~~~)[\s\S]*?^(?:```|~~~)[^\n]*$|`[^`\n]*`|\]\([^)\n]*\)|<[^>\n]*>|^---\n[\s\S]*?\n---$/gmu;
// A mark after a figure is of inches or seconds, one beside a space opens or closes nothing.
const PAIR = /(?<![\p{L}\p{N}])"(?=\S)[^"“”\n]*(?<=\S)"(?![\p{L}\p{N}])/gu;
const APOSTROPHE = /(?<=\p{L})'(?=\p{L})/gu;

/** Glyphs of quotation and apostrophes that can be set right without changing a word: straight pairs inside one paragraph become curly ones. */
export function mends(text: string): Mend[] {
  const off = [...text.matchAll(NOT_PROSE)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
  const free = (at: number): boolean => !off.some((o) => o.start <= at && at < o.end);
  const one = (at: number, put: string): Mend => ({ start: at, end: at + 1, put });
  const pairs = [...text.matchAll(PAIR)].flatMap((m) => {
    const [open, close] = [m.index, m.index + m[0].length - 1];
    return free(open) && free(close) ? [one(open, '“'), one(close, '”')] : [];
  });
  const apostrophes = [...text.matchAll(APOSTROPHE)].filter((m) => free(m.index)).map((m) => one(m.index, '’'));
  return [...pairs, ...apostrophes].sort((a, b) => a.start - b.start);
}
