import type { BriefSentence, Claim, Point } from '../../record/index.ts';
import { citationOf, retold } from '../clause.ts';
import { type BriefContext, citations, computed } from '../context.ts';
import { sentenceAround } from '../passage.ts';
import { capital, count, stop } from '../phrase.ts';
import type { WeightedSection } from '../shorten.ts';
import { owedPoints } from './due.ts';

const MOST = 3;

/** What the articles leave open: days, owners, windows, bases, names. */
export function notKnown(ctx: BriefContext): WeightedSection {
  const sentences: BriefSentence[] = [
    ...undatedArticles(ctx),
    ...open(
      ctx,
      'When it happened is not stated',
      ctx.points.filter((p) => undatedDeed(ctx, p)),
    ),
    ...open(
      ctx,
      'By when it is due is not stated',
      owedPoints(ctx).filter((p) => p.when === undefined),
    ),
    ...open(ctx, 'Neither base nor period is given', ctx.points.filter(baseless)),
    ...unnamed(ctx),
  ];
  return { id: 'not-known', heading: 'What is not known', sentences };
}

const DEEDS: ReadonlySet<string> = new Set([
  'CONSULT',
  'AGREE',
  'COOPERATE',
  'CONCEDE',
  'AID',
  'RETREAT',
  'ASSAULT',
  'COERCE',
  'SANCTION',
]);

/** Deeds that a report itself tells as done, with no day for them; a readout tells of the day that it is of. */
const undatedDeed = (ctx: BriefContext, p: Point): boolean =>
  ctx.look.article(p.claim.article).article.label !== 'readout' &&
  p.claim.kind === 'event' &&
  p.when === undefined &&
  DEEDS.has(p.claim.is.type) &&
  (p.claim.is.status === 'actual' || p.claim.is.status === 'historical') &&
  p.claim.is.statedBy === undefined;

const baseless = (p: Point): boolean =>
  p.claim.kind === 'figure' &&
  p.claim.is.unit.startsWith('percent') &&
  p.claim.is.base === undefined &&
  p.claim.is.period === undefined;

/** One line for each, in its source's sentence; of many the widest carried. */
function open(
  ctx: BriefContext,
  lead: string,
  points: readonly Point[],
): (BriefSentence & { readonly weight: number })[] {
  const seen = new Set<string>();
  const ranked = [...points].sort((a, b) => b.origins - a.origins);
  return ranked
    .map((p) => ({ p, text: sentence(ctx, p.claim) }))
    .filter(({ text }) => !seen.has(text) && seen.add(text))
    .slice(0, MOST)
    .map(({ p, text }, i) => ({
      ...computed(stop(`${lead}: ${capital(text)}`), ctx, [
        citationOf(p.claim.article, sentenceAround(ctx.look.article(p.claim.article), p.claim.is)),
      ]),
      weight: -i,
    }));
}

const sentence = (ctx: BriefContext, c: Claim): string =>
  retold(ctx, c.article, sentenceAround(ctx.look.article(c.article), c.is));

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
