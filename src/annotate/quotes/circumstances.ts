import { type Clock, type DateAnnotation, dayRange, type Span } from '../../record/index.ts';
import type { Doc } from '../../syntax/types.ts';
import { overlapping, overlaps } from '../../text/index.ts';
import { clockFor, isToldOfNoun } from '../dates/index.ts';
import type { Draft } from './draft.ts';
import { phraseOf, spanOfRange } from './phrase.ts';
import { isComma, kidsBy, lower, type Scene } from './scene.ts';

/** Nothing is reported before it is said. */
const liesAhead = (date: DateAnnotation, published: string | undefined): boolean => {
  const from = date.edtf === undefined ? undefined : dayRange(date.edtf)?.from;
  return published !== undefined && from !== undefined && from > published.slice(0, 10);
};

/** When it was said: the date of the cue's own clause, never one of the words said or of a clause about a noun, nor of a day that lies ahead. */
export function saidAt(doc: Doc, dates: readonly DateAnnotation[], s: Scene, d: Draft): Clock | undefined {
  if (!d.cue) return undefined;
  const cue = s.tokens.findLast((t) => overlaps(d.cue!, t) && t.upos === 'VERB');
  const own = overlapping(dates, s.sentence).filter(
    ({ item }) =>
      !d.content.some((c) => overlaps(c, item)) &&
      !liesAhead(item, doc.article.published) &&
      !(cue && isToldOfNoun(s.sentence, item, cue)),
  );
  const clock = clockFor(
    doc,
    own.map((o) => o.item),
    d.cue,
  );
  if (!clock) return undefined;
  return clock.date === undefined ? clock : { ...clock, date: own[clock.date]!.index };
}

/** Where or through what it was said: a noun of an occasion or a channel behind its preposition, outside the words said. */
export function venueOf(s: Scene, d: Draft): Span | undefined {
  for (const t of s.tokens) {
    const known = s.words.has('venues', t.lemma.toLowerCase()) || s.words.has('channels', t.lower);
    if (!known || d.content.some((c) => overlaps(c, t)) || (d.source && overlaps(d.source, t))) continue;
    const opener = kidsBy(s, t.i, 'case').find((k) => s.words.has('venueOpeners', lower(s, k)));
    if (opener === undefined) continue;
    const comma = s.tokens.slice(t.i).find((x) => isComma(x))?.i ?? s.tokens.length;
    const at = phraseOf(s, t.i, opener + 1, comma - 1);
    const span = clipped(spanOfRange(s, at), d.content);
    if (span) return span;
  }
  return undefined;
}

/** The span up to the first word said in it. */
function clipped(at: Span, content: readonly Span[]): Span | undefined {
  const next = content.filter((c) => c.start >= at.start && c.start < at.end).map((c) => c.start);
  const end = Math.min(at.end, ...next);
  return end > at.start ? { start: at.start, end } : undefined;
}
