import type { Span } from '../../../record/index.ts';
import type { Draft } from '../draft.ts';
import { phraseOf, type Range, spanOfRange } from '../phrase.ts';
import { spanAcross, trimEnd } from '../reach.ts';
import { isComma, isPunct, isVerb, kidsBy, lower, relation, type Scene, spanOf, upos } from '../scene.ts';
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
    if (list.every((w, k) => lower(s, i + k) === w) && (list.length > 1 || isComma(s.tokens[i - 1])))
      return list.length;
  }
  return 0;
}

function draftAt(s: Scene, i: number, size: number): Draft | undefined {
  const leads = beginsAt(s, i);
  const source = sourceAfter(s, i + size, leads);
  if (!source) return undefined;
  const content = wordsOf(s, i, source, leads);
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

/** The words up to the next comma or stop, an apposition behind it included; without a comma before the words, the noun phrase alone. */
function sourceAfter(s: Scene, from: number, leads: boolean): Range | undefined {
  const head = headOf(s, from);
  if (head === undefined) return undefined;
  const stop = stopAfter(s, head);
  const phrase = phraseOf(s, head, from, stop);
  if (leads && stop >= s.tokens.length - 2) return { from, to: Math.max(head, firstVerb(s, head, phrase.to) - 1) };
  const apposed = kidsBy(s, head, 'appos').find((k) => k === stop + 2 || s.first[k] === stop + 2);
  const to = apposed === undefined ? stop : Math.max(stop, Math.min(s.last[apposed]!, stopAfter(s, apposed)));
  return { from, to: withoutDate(s, head, to) };
}

/** The noun at the end of the run that begins at `from`. */
function headOf(s: Scene, from: number): number | undefined {
  let head: number | undefined;
  for (let k = from; k < s.tokens.length && inRun(s, k, from); k++)
    if (/^(?:NOUN|PROPN|PRON|X)$/u.test(upos(s, k))) head = k;
  return head;
}

/** The last token before a comma, dash, mark or stop, or before a clause that is joined on. */
function stopAfter(s: Scene, head: number): number {
  let k = head;
  while (k + 1 < s.tokens.length && !stopsSource(s, k + 1, head)) k++;
  return k;
}

const stopsSource = (s: Scene, k: number, head: number): boolean =>
  /^(?:[,;:()—–]|--)$/u.test(lower(s, k)) ||
  s.inMark[k] !== s.inMark[head] ||
  (k === s.tokens.length - 1 && isPunct(s.tokens[k])) ||
  (/^(?:CCONJ|SCONJ)$/u.test(upos(s, k)) && s.tokens.slice(k + 1, k + 5).some((t) => isVerb(t)));

const firstVerb = (s: Scene, from: number, to: number): number => {
  for (let k = from + 1; k <= to; k++) if (isVerb(s.tokens[k]) || relation(s.tokens[k]) === 'nsubj') return k;
  return to + 1;
};

/** Without a date at the end: `according to police on Monday`. */
function withoutDate(s: Scene, head: number, to: number): number {
  const date = s.dates.find((d) => d.end === s.tokens[to]!.end && d.start > s.tokens[head]!.end);
  if (!date) return to;
  let k = to;
  while (k > head && s.tokens[k]!.end > date.start) k--;
  while (k > head && upos(s, k) === 'ADP') k--;
  return k;
}

/** Whether token `k` can stand in the run of a noun phrase up to its noun. */
const inRun = (s: Scene, k: number, from: number): boolean =>
  /^(?:DET|ADJ|NOUN|PROPN|NUM|X)$/u.test(upos(s, k)) ||
  (k === from && /^(?:PRON|ADV|VERB)$/u.test(upos(s, k))) ||
  /^(?:['’]s?|-|\.|&|his|her|its|their|our|my)$/u.test(lower(s, k));

/** Whether the opening leads its sentence. */
const beginsAt = (s: Scene, i: number): boolean =>
  s.tokens.slice(0, i).every((t) => isPunct(t) || t.upos === 'CCONJ' || t.upos === 'ADV');

function wordsOf(s: Scene, i: number, source: Range, begins: boolean): Span[] {
  const end = s.tokens.length - 1;
  const next = skipPunct(s, source.to + 1);
  if (begins) return next <= end ? [spanAcross(s, next, trimEnd(s, next, end))] : [];
  let from = 0;
  while (from < i && ((isPunct(s.tokens[from]) && s.inMark[from]! < 0) || upos(s, from) === 'CCONJ')) from++;
  const before = spanAcross(s, from, trimEnd(s, from, i - 1));
  const relative = s.words.has('relatives', lower(s, next));
  const goesOn =
    !relative &&
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
