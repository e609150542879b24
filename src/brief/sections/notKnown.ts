import type { BriefSection, BriefSentence, Point } from '../../record/index.ts';
import { type BriefContext, citations, computed } from '../context.ts';
import { count, list, quote } from '../phrase.ts';
import { owedPoints } from './due.ts';

const MOST = 4;

/** What the articles leave open: days, owners, windows, bases, names. */
export function notKnown(ctx: BriefContext): BriefSection {
  const sentences: BriefSentence[] = [
    ...undatedArticles(ctx),
    ...open(ctx, 'No date is given for', ctx.points.filter(undatedDeed)),
    ...open(
      ctx,
      'No time is given for when this is due:',
      owedPoints(ctx).filter((p) => p.when === undefined),
    ),
    ...open(ctx, 'Neither base nor period is given for', ctx.points.filter(baseless)),
    ...unnamed(ctx),
  ];
  return { id: 'not-known', heading: 'What is not known', sentences };
}

/** Events that the report itself tells as done, with no day for them. */
const undatedDeed = (p: Point): boolean =>
  p.claim.kind === 'event' &&
  p.when === undefined &&
  (p.claim.is.status === 'actual' || p.claim.is.status === 'historical') &&
  p.claim.is.statedBy === undefined;

const baseless = (p: Point): boolean =>
  p.claim.kind === 'figure' &&
  p.claim.is.unit.startsWith('percent') &&
  p.claim.is.base === undefined &&
  p.claim.is.period === undefined;

function open(ctx: BriefContext, lead: string, points: readonly Point[]): BriefSentence[] {
  if (points.length === 0) return [];
  const shown = points.slice(0, MOST).map((p) => quote(ctx.look.text(p.claim.article, p.claim.is)));
  const rest = points.length > MOST ? `, and ${points.length - MOST} more` : '';
  return [
    computed(
      `${lead} ${list(shown)}${rest}.`,
      ctx,
      points.slice(0, MOST).flatMap((p) => citations(ctx, p).slice(0, 1)),
    ),
  ];
}

function unnamed(ctx: BriefContext): BriefSentence[] {
  const hidden = ctx.points.filter((p) => p.claim.kind === 'statement' && p.claim.is.speaker?.unnamed === true);
  if (hidden.length === 0) return [];
  return [
    computed(
      `Who speaks is not named in ${count(hidden.length, 'statement')}.`,
      ctx,
      hidden.flatMap((p) => citations(ctx, p).slice(0, 1)),
    ),
  ];
}

function undatedArticles(ctx: BriefContext): BriefSentence[] {
  const n = ctx.look.members.filter((m) => m.annotated.article.published === undefined).length;
  if (n === 0) return [];
  const of =
    n === ctx.look.members.length
      ? n === 1
        ? 'The article carries'
        : 'The articles carry'
      : `${n} of ${ctx.look.members.length} articles carry`;
  return [computed(`${of} no publication date; days named only by weekday or month are left open.`, ctx)];
}
