import type { Citation, Point, Span } from '../record/index.ts';
import { fold } from '../text/index.ts';
import { accordingTo, outletOf } from './attribution.ts';
import { citationOf, retold } from './clause.ts';
import type { BriefContext } from './context.ts';
import { sentenceAround } from './passage.ts';
import { closed } from './phrase.ts';

/** The whole sentence that tells a point. */
export const sentenceOf = (ctx: BriefContext, p: Point): Span =>
  sentenceAround(ctx.look.article(p.claim.article), p.claim.evidence[0]);
/** Its words as they are compared: a reprint has the same. */
export const passage = (ctx: BriefContext, p: Point): string =>
  fold(ctx.look.text(p.claim.article, sentenceOf(ctx, p)));
/** The sentence that tells a point. */
export const pointCites = (ctx: BriefContext, p: Point): Citation[] => [
  citationOf(p.claim.article, sentenceOf(ctx, p)),
];

/** An account in its sentence's own words, with whose article has it. */
export function account(ctx: BriefContext, p: Point): string {
  // Inside a longer sentence no part ends before it does.
  const text = retold(ctx, p.claim.article, sentenceOf(ctx, p)).replace(/\.(?<mark>[”"’])$/u, '$<mark>');
  const name = outletOf(ctx, p.claim.article);
  const notes = text.includes(name.replace(/^[Tt]he /u, '')) ? [] : [accordingTo(ctx, p.claim.article)];
  return closed(text, notes).replace(/(?<![.\p{Lu}])\.$/u, '');
}
