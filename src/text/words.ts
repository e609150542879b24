import type { Span } from '../record/index.ts';

export interface Word extends Span {
  /** Lower case, apostrophes straight. */
  readonly word: string;
}

const WORD = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu;

/** The words of `text` with their places; numbers keep inner commas and points. */
export function words(text: string): Word[] {
  return [...text.matchAll(WORD)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
    word: m[0].toLowerCase().replaceAll('’', "'"),
  }));
}

/** Runs of `n` words joined by a space. */
export function shingles(list: readonly string[], n: number): Set<string> {
  const out = new Set<string>();
  for (let i = 0; i + n <= list.length; i++) out.add(list.slice(i, i + n).join(' '));
  return out;
}
