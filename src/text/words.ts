import type { Span } from '../record/index.ts';

export interface Word extends Span {
  /** Lower case, apostrophes straight. */
  readonly word: string;
}

const LETTER = /^[\p{L}\p{N}]$/u;
const APOSTROPHE = '’'.charCodeAt(0);
const PLANE = 0x10000;
const [NO, YES] = [1, 2];
// What each unit is, asked of the pattern once: a table is five times faster than matching every text by it.
const known = new Uint8Array(PLANE);
const joining = new Uint8Array(PLANE);
for (const mark of ["'", '’', '.', ',', '-']) joining[mark.charCodeAt(0)] = 1;

/** How many units the letter or digit at a place has; 0 where there is none. */
function lettersAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const seen = known[unit];
  if (seen) return seen - NO;
  if (unit >= 0xd800 && unit < 0xdc00) {
    const point = text.codePointAt(at)!;
    return point >= PLANE && LETTER.test(String.fromCodePoint(point)) ? 2 : 0;
  }
  if (Number.isNaN(unit)) return 0;
  known[unit] = LETTER.test(String.fromCharCode(unit)) ? YES : NO;
  return known[unit]! - NO;
}

/** Calls `see` with the place of every word: letters and digits, joined by inner apostrophes, points, commas and hyphens. */
export function eachWord(text: string, see: (start: number, end: number, marked: boolean) => void): void {
  let at = 0;
  while (at < text.length) {
    const start = at;
    let marked = false;
    for (let n = lettersAt(text, at); n > 0; n = lettersAt(text, at)) {
      at += n;
      const mark = text.charCodeAt(at);
      if (joining[mark] !== 1 || lettersAt(text, at + 1) === 0) continue;
      marked ||= mark === APOSTROPHE;
      at++;
    }
    if (at > start) see(start, at, marked);
    else at++;
  }
}

/** The words of `text` with their places; numbers keep inner commas and points. */
export function words(text: string): Word[] {
  const out: Word[] = [];
  eachWord(text, (start, end, marked) => {
    const word = text.slice(start, end).toLowerCase();
    out.push({ start, end, word: marked ? word.replaceAll('’', "'") : word });
  });
  return out;
}

/** Runs of `n` words joined by a space. */
export function shingles(list: readonly string[], n: number): Set<string> {
  const out = new Set<string>();
  for (let i = 0; i + n <= list.length; i++) out.add(list.slice(i, i + n).join(' '));
  return out;
}
