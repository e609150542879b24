import type { Point } from '../record/index.ts';
import type { BriefContext } from './context.ts';
import { count } from './phrase.ts';

const BODY =
  /^(?:(?:\p{Lu}\p{L}+ )?(?:Presidency|Office|Ministry|Department|Government|Embassy|Secretariat|Directorate|Commission|Mission|Delegation|Cabinet|Chancellery|Council|Committee)(?: |$)|State Department|Foreign Ministry|White House)/u;

/** What an article is called in a sentence: its outlet, else what it is. */
export function outletOf(ctx: BriefContext, article: string): string {
  const { outlet, citedReports } = ctx.look.article(article).article;
  if (outlet !== undefined) return BODY.test(outlet) ? `the ${outlet}` : outlet;
  return (citedReports ?? []).length > 0 ? 'the synthesis' : `article ${article.slice(0, 8)}`;
}

/** The earliest report of the origin that an article belongs to: a reprint tells what its agency has. */
const originalOf = (ctx: BriefContext, article: string): string => {
  const { origin } = ctx.look.member(article).group;
  return ctx.look.members.find((m) => m.group.origin === origin)?.id ?? article;
};

const isRelay = (ctx: BriefContext, article: string): boolean =>
  (ctx.look.article(article).article.citedReports ?? []).length > 0;

/** `according to Harbour Post`; that it is second-hand where its article gathers the reports of others. */
export const accordingTo = (ctx: BriefContext, article: string): string =>
  `according to ${outletOf(ctx, article)}${isRelay(ctx, article) && ctx.look.members.length > 1 ? ', second-hand' : ''}`;

/** Whether all of the story traces to one origin: then it is said once, at the head. */
export const hasOneOrigin = (ctx: BriefContext): boolean =>
  new Set(ctx.look.members.map((m) => m.group.origin)).size < 2;

/** On whose report a sentence rests where one origin alone has it; how many origins have it where there are more. */
export function restsOn(ctx: BriefContext, text: string, article: string, origins: number): string[] {
  if (origins > 1) return [count(origins, 'origin')];
  const original = originalOf(ctx, article);
  const name = ctx.look.article(original).article.outlet;
  if (hasOneOrigin(ctx) || (name !== undefined && text.includes(name.replace(/^The /u, '')))) return [];
  return [accordingTo(ctx, original)];
}

/** The same of a point, told in the words of its fullest claim. */
export const pointRests = (ctx: BriefContext, text: string, p: Point): string[] =>
  restsOn(ctx, text, p.claim.article, p.origins);
