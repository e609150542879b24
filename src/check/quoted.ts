import type { Span } from '../record/index.ts';
import { normalise, words } from '../text/index.ts';

/** Words between quotation marks in the draft. The span is of the words without the marks. */
export interface Quoted extends Span {
  readonly text: string;
  /** Folded words with their places in the draft. */
  readonly words: readonly { readonly word: string; readonly start: number; readonly end: number }[];
}

const PAIRS: Readonly<Record<string, string>> = { '“': '”', '„': '“”', '«': '»', '"': '"' };

/** Quotations of one paragraph each; an opening mark that is never closed ends with its paragraph and is left out. Linear. */
export function quotedIn(draft: string): Quoted[] {
  const out: Quoted[] = [];
  let open = -1;
  let closers = '';
  for (let i = 0; i < draft.length; i++) {
    const ch = draft[i]!;
    if (ch === '\n') open = -1;
    else if (open >= 0 && closers.includes(ch)) {
      out.push(quoted(draft, open + 1, i));
      open = -1;
    } else if (PAIRS[ch] !== undefined) [open, closers] = [i, PAIRS[ch]];
  }
  return out.filter((q) => q.words.length > 0);
}

function quoted(draft: string, start: number, end: number): Quoted {
  const text = draft.slice(start, end);
  const list = words(text).map((w) => ({ word: foldWord(w.word), start: start + w.start, end: start + w.end }));
  return { start, end, text, words: list };
}

const LONG_WORD = /\p{L}{4,}/gu;
const TITLED = 2;

/** Whether quoted words are the title of a work, a law or a ship: every longer word of them has a capital. */
export function isTitle(q: Quoted): boolean {
  const long = q.text.match(LONG_WORD) ?? [];
  return long.length >= TITLED && long.every((w) => /^\p{Lu}\p{Ll}/u.test(w));
}

/** A word as it is compared: glyphs folded, dots of abbreviations away. */
export const foldWord = (word: string): string => normalise(word).text.replaceAll('.', '').toLowerCase();

/** A quotation's parts between ellipses and bracketed insertions, as lists of its words. */
export function partsOf(q: Quoted): Quoted['words'][] {
  const cuts = [...q.text.matchAll(/\.{3,}|…|\[[^\]]*\]/gu)].map((m) => ({
    start: q.start + m.index,
    end: q.start + m.index + m[0].length,
  }));
  const parts: Quoted['words'][] = [];
  let from = q.start;
  for (const cut of [...cuts, { start: q.end, end: q.end }]) {
    parts.push(q.words.filter((w) => w.start >= from && w.end <= cut.start));
    from = cut.end;
  }
  return parts.filter((p) => p.length > 0);
}

// A closing mark may be missing where a quotation runs over paragraphs; single marks count where a word opens right after them.
const SPOKEN =
  /[“„«"](?<a>[^“”„«»"\n]*)(?:[”»"“]|$)|(?<![\p{L}\d])['‘](?=\p{L})(?<b>[^\n]*?)(?<=[\p{L}.,!?…])['’](?![\p{L}\d])/gmu;

/** Everything that a source puts between marks of any kind, a paragraph at a time. */
export const spokenIn = (text: string): Span[] =>
  [...text.matchAll(SPOKEN)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
