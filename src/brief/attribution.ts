import { briefingOf } from '../languages/index.ts';
import { originsAmong, type Point, type Report } from '../record/index.ts';
import type { BriefContext } from './context.ts';
import { count } from './phrase.ts';

/** What an article is called in a sentence: its outlet, else what it is. */
export function outletOf(ctx: BriefContext, article: string): string {
  const { outlet, citedReports } = ctx.look.article(article).article;
  if (outlet !== undefined) return briefingOf('en').officeOutlet.test(outlet) ? `the ${outlet}` : outlet;
  return (citedReports ?? []).length > 0 ? 'the synthesis' : `article ${article.slice(0, 8)}`;
}

/** The article that an origin is named after; else the earliest report of it: a reprint tells what its agency has. */
const originalOf = (ctx: BriefContext, origin: string, article: string): string => {
  const { members } = ctx.look;
  return (members.find((m) => `o-${m.id}` === origin) ?? members.find((m) => m.group.origin === origin))?.id ?? article;
};

const isRelay = (ctx: BriefContext, article: string): boolean =>
  (ctx.look.article(article).article.citedReports ?? []).length > 0;

/** `according to Harbour Post`; that it is second-hand where its article gathers the reports of others. */
export const accordingTo = (ctx: BriefContext, article: string): string =>
  `according to ${outletOf(ctx, article)}${isRelay(ctx, article) && ctx.look.members.length > 1 ? ', second-hand' : ''}`;

/** Whether all of the story traces to one origin: then it is said once, at the head. */
export const hasOneOrigin = (ctx: BriefContext): boolean => originsAmong(ctx.look.members).size < 2;

const OUTLET = 'o-outlet:';

/** The report that an article has of one of some points. */
const reportIn = (points: readonly Point[], article: string): Report | undefined =>
  points.flatMap((p) => p.reports).find((r) => r.article === article);

/** That a report only passes on what an outlet has of which no article is there. */
function citing(ctx: BriefContext, text: string, article: string, outlet: string): string[] {
  if (text.includes(outlet)) return [];
  return [hasOneOrigin(ctx) ? `citing ${outlet}` : `${accordingTo(ctx, article)}, citing ${outlet}`];
}

/**
 * On whose report a sentence rests where one origin alone has its points, or on which occasion several heard it; how many origins have them where
 * there are more. `article`: whose words it has.
 */
export function restsOn(ctx: BriefContext, text: string, article: string, points: readonly Point[]): string[] {
  const origins = Math.max(...points.map((p) => p.origins));
  if (origins > 1) return [count(origins, 'origin')];
  const [heard] = points.flatMap((p) => p.occasion ?? []);
  if (heard) return [`${count(heard.reports, 'report')} of one ${heard.name}`];
  const origin = reportIn(points, article)?.origin ?? ctx.look.member(article).group.origin;
  if (origin.startsWith(OUTLET)) return citing(ctx, text, article, origin.slice(OUTLET.length));
  const original = originalOf(ctx, origin, article);
  const name = ctx.look.article(original).article.outlet;
  if (hasOneOrigin(ctx) || (name !== undefined && text.includes(name.replace(/^The /u, '')))) return [];
  return [accordingTo(ctx, original)];
}

/** The same of a point, told in the words of its fullest claim. */
export const pointRests = (ctx: BriefContext, text: string, p: Point): string[] =>
  restsOn(ctx, text, p.claim.article, [p]);
