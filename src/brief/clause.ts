import { briefingOf } from '../languages/index.ts';
import type { AnnotatedArticle, Citation, Span } from '../record/index.ts';
import { contains, overlaps } from '../text/index.ts';
import type { BriefContext } from './context.ts';
import { dateEdits, type Edit } from './days.ts';

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

/** The first pronoun of a clause, or role without a name, that means somebody other than its speaker gets the name in brackets. */
function nameEdits(ctx: BriefContext, a: AnnotatedArticle, at: Span, speaker: string | undefined): Edit[] {
  const inside = a.mentions.filter((m) => m.actor !== undefined && contains(at, m));
  const named = new Set(inside.filter((m) => m.kind === 'name').map((m) => m.actor));
  const known = new Set(speaker === undefined ? [] : [speaker]);
  return inside.flatMap((m): Edit[] => {
    const linked = ctx.look.linked(a.id, m.actor);
    // `the president`, where there are two: a role alone names nobody.
    const role =
      linked?.kind === 'person' &&
      !named.has(m.actor) &&
      briefingOf(a.article.lang).roleAlone.test(ctx.look.text(a.id, m));
    const opens = m.kind === 'pronoun' || (m.kind === 'nominal' && role);
    if (known.has(m.actor!)) return [];
    known.add(m.actor!);
    return !opens || linked === undefined ? [] : [{ start: m.end, end: m.end, put: ` [${linked.name}]` }];
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
  return edited(a.article.text, at, [...more, ...dateEdits(a, at), ...nameEdits(ctx, a, at, speaker)]);
}

export const citationOf = (article: string, { start, end }: Span): Citation => ({ article, start, end });
