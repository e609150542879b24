import { languageOf } from '../languages/index.ts';
import { type AnnotatedArticle, type Citation, dayRange, type Span } from '../record/index.ts';
import { contains, overlaps } from '../text/index.ts';
import type { BriefContext } from './context.ts';
import { longTime } from './phrase.ts';

/** A stretch of the source's words that is told in other words, to make plain who or when is meant. */
export interface Edit extends Span {
  readonly put: string;
}

const QUOTED = /[“«„][^“”«»„]*(?:[”»]|$)|"[^"]*(?:"|$)/gu;

/** Stretches between quotation marks of a text: they stay as they are. */
export const quotedIn = (text: string, at: Span): Span[] =>
  [...text.slice(at.start, at.end).matchAll(QUOTED)].map((m) => ({
    start: at.start + m.index,
    end: at.start + m.index + m[0].length,
  }));

/** `at` of an article with its edits made, white space folded; edits inside quotation marks or over one another are left out. */
export function edited(text: string, at: Span, edits: readonly Edit[]): string {
  const quoted = quotedIn(text, at);
  const fit = edits.filter((e) => contains(at, e) && !quoted.some((q) => overlaps(q, e)));
  const ordered = [...fit].sort((a, b) => a.start - b.start);
  let out = '';
  let done = at.start;
  for (const e of ordered) {
    if (e.start < done) continue;
    out += text.slice(done, e.start) + e.put;
    done = e.end;
  }
  return (out + text.slice(done, at.end)).replace(/\s+/gu, ' ').trim();
}

const plainDay = (a: AnnotatedArticle): RegExp =>
  new RegExp(`^(?:${(languageOf(a.article.lang)?.common.weekdays ?? []).join('|')}|today|yesterday|tomorrow)$`, 'iu');

/** Dates that move with the day of reading are told as days: `on Monday` as `on 12 January 2026`, `next week` with its days in brackets. */
function dateEdits(a: AnnotatedArticle, at: Span): Edit[] {
  const { text, lang } = a.article;
  const relative = languageOf(lang)?.common.relativeDate ?? /$^/u;
  const day = plainDay(a);
  return a.dates.flatMap((d): Edit[] => {
    if (!contains(at, d) || d.edtf === undefined || !dayRange(d.edtf)) return [];
    const words = text.slice(d.start, d.end);
    const owned = /^['’]/u.test(text.slice(d.end, d.end + 1));
    if (day.test(words)) return [dayEdit(text, d, d.edtf, owned)];
    return relative.test(words) && d.basis === 'implied'
      ? [{ start: d.end, end: d.end, put: owned ? '' : ` [${longTime(d.edtf)}]` }]
      : [];
  });
}

function dayEdit(text: string, d: Span, edtf: string, owned: boolean): Edit {
  if (owned) return { start: d.end, end: d.end, put: '' };
  const before = text.slice(Math.max(0, d.start - 6), d.start);
  const led = /(?:on|since|until|from|by|before|after|late|early|for|of)\s$/iu.test(before);
  return { start: d.start, end: d.end, put: led ? longTime(edtf) : `on ${longTime(edtf)}` };
}

/** The first pronoun of a clause that means somebody other than its speaker gets the name in brackets. */
function pronounEdits(ctx: BriefContext, a: AnnotatedArticle, at: Span, speaker: string | undefined): Edit[] {
  const known = new Set(speaker === undefined ? [] : [speaker]);
  return a.mentions.flatMap((m): Edit[] => {
    if (m.actor === undefined || !contains(at, m)) return [];
    if (m.kind !== 'pronoun') {
      known.add(m.actor);
      return [];
    }
    if (known.has(m.actor)) return [];
    known.add(m.actor);
    const name = ctx.look.linked(a.id, m.actor)?.name;
    return name === undefined ? [] : [{ start: m.end, end: m.end, put: ` [${name}]` }];
  });
}

/** A source's clause told again in its own words, with days for weekdays and names beside pronouns. */
export function retold(
  ctx: BriefContext,
  article: string,
  at: Span,
  more: readonly Edit[] = [],
  speaker?: string,
): string {
  const a = ctx.look.article(article);
  return edited(a.article.text, at, [...more, ...dateEdits(a, at), ...pronounEdits(ctx, a, at, speaker)]);
}

export const citationOf = (article: string, { start, end }: Span): Citation => ({ article, start, end });
