import type { Cue } from './cue.ts';
import type { Mark } from './marks.ts';
import type { Range } from './phrase.ts';
import { isPunct, isQuote, markOf, type Scene } from './scene.ts';

/** First token of what introduces the words: the subject when it stands before the cue with no other verb between, else the cue. */
export const opening = (s: Scene, cue: Cue, source: Range | undefined): number =>
  source && source.from < cue.first && s.tokens.slice(source.to + 1, cue.first).every((t) => t.upos !== 'VERB')
    ? source.from
    : cue.first;

/** The mark that ends right before token `k`, a comma or dash between allowed. */
export function markBefore(s: Scene, k: number, from: number): Mark | undefined {
  let j = k - 1;
  while (j >= from && isPunct(s.tokens[j]) && markOf(s, j) === undefined) j--;
  return j >= from && s.inMark[j] !== s.inMark[k] ? markOf(s, j) : undefined;
}

/** The mark that opens right after token `k`, a comma, colon or dash between allowed. */
export function markAfter(s: Scene, k: number, to: number): Mark | undefined {
  let j = k + 1;
  while (j <= to && isPunct(s.tokens[j]) && !isQuote(s.tokens[j]) && markOf(s, j) === undefined) j++;
  const mark = j <= to && s.inMark[j] !== s.inMark[k] ? markOf(s, j) : undefined;
  return mark && mark.start >= s.tokens[k]!.end ? mark : undefined;
}

const CLAUSE_ENDS = /[,.?!…—–-]["'“”’»\s]*$/u;

/** Whether the words inside the mark stop as a clause does: `“A,”`. */
export const stops = (s: Scene, m: Mark): boolean =>
  CLAUSE_ENDS.test(s.text.slice(m.inner.start, m.inner.end).trimEnd());

/** Count of words between the marks. */
export const wordsIn = (s: Scene, m: Mark): number =>
  s.text.slice(m.inner.start, m.inner.end).split(/\s+/u).filter(Boolean).length;
