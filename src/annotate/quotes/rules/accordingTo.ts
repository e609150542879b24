import type { Span } from '../../../record/index.ts';
import type { Draft } from '../draft.ts';
import { phraseOf, type Range, spanOfRange } from '../phrase.ts';
import { spanAcross, trimEnd } from '../reach.ts';
import { isComma, isPunct, lower, type Scene, spanOf, upos } from '../scene.ts';
import type { SentenceRule } from './types.ts';

/** `According to the ministry, A.` `A, according to the ministry.` */
export const accordingTo: SentenceRule = (s) => {
  const out: Draft[] = [];
  for (let i = 0; i < s.tokens.length; i++) {
    const size = s.inMark[i]! < 0 ? openerAt(s, i) : 0;
    const draft = size > 0 ? draftAt(s, i, size) : undefined;
    if (draft) out.push(draft);
  }
  return out;
};

/** Count of tokens of an opening at `i`; 0 for none. */
function openerAt(s: Scene, i: number): number {
  for (const words of s.words.speech.according) {
    const list = words.split(' ');
    if (list.every((w, k) => lower(s, i + k) === w)) return list.length;
  }
  return 0;
}

function draftAt(s: Scene, i: number, size: number): Draft | undefined {
  const source = sourceAfter(s, i + size);
  if (!source) return undefined;
  const content = wordsOf(s, i, source);
  if (content.length === 0) return undefined;
  return {
    rule: 'annotate/quotes/rules/accordingTo',
    sentence: s.sentence.index,
    content,
    cue: spanOf(s, i, i + size - 1),
    source: spanOfRange(s, source),
    stance: 'asserts',
  };
}

/** The noun phrase after the opening, what hangs on it by a preposition included. */
function sourceAfter(s: Scene, from: number): Range | undefined {
  const limit = s.tokens.length - 1;
  let head = -1;
  for (let k = from; k <= limit && inRun(s, k); k++) if (/^(?:NOUN|PROPN|PRON)$/u.test(upos(s, k))) head = k;
  if (head < 0) return undefined;
  const range = phraseOf(s, head, from, limit);
  let to = range.to;
  while (to < limit && !isPunct(s.tokens[to + 1]) && /^(?:ADP|NOUN|PROPN|ADJ|DET|NUM)$/u.test(upos(s, to + 1))) to++;
  return { from: Math.min(range.from, from), to };
}

/** Whether token `k` can stand in the run of a noun phrase up to its noun. */
const inRun = (s: Scene, k: number): boolean =>
  /^(?:DET|ADJ|NOUN|PROPN|NUM|PRON|ADV)$/u.test(upos(s, k)) || /^(?:['’]s?|-|\.|&)$/u.test(lower(s, k));

function wordsOf(s: Scene, i: number, source: Range): Span[] {
  const end = s.tokens.length - 1;
  const begins = s.tokens.slice(0, i).every((t) => isPunct(t) || upos(s, t.i) === 'CCONJ' || upos(s, t.i) === 'ADV');
  const next = skipPunct(s, source.to + 1);
  if (begins) return next <= end ? [spanAcross(s, next, trimEnd(s, next, end))] : [];
  let from = 0;
  while (from < i && ((isPunct(s.tokens[from]) && s.inMark[from]! < 0) || upos(s, from) === 'CCONJ')) from++;
  const before = spanAcross(s, from, trimEnd(s, from, i - 1));
  const goesOn =
    isComma(s.tokens[source.to + 1]) &&
    isComma(s.tokens[i - 1]) &&
    next < end &&
    upos(s, next) !== 'SCONJ' &&
    upos(s, next) !== 'CCONJ';
  return goesOn ? [before, spanAcross(s, next, trimEnd(s, next, end))] : [before];
}

function skipPunct(s: Scene, k: number): number {
  let j = k;
  while (j < s.tokens.length && isPunct(s.tokens[j]) && s.inMark[j]! < 0) j++;
  return j;
}
