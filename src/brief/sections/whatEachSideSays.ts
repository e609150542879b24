import { bareName } from '../../languages/index.ts';
import {
  type BriefSentence,
  type Citation,
  type Point,
  type StatementClaim,
  sideIdOf,
  tellerOf,
} from '../../record/index.ts';
import { fold, overlaps } from '../../text/index.ts';
import { pointRests } from '../attribution.ts';
import { type BriefContext, cited, computed, sideName } from '../context.ts';
import { placeInArticle } from '../passage.ts';
import { closed, count, spelledOut } from '../phrase.ts';
import { canBeTold, sayingCitation, sayingOf } from '../saying.ts';
import { FURTHER, type WeightedSection, type WeightedSentence } from '../shorten.ts';
import { inTimeline } from './whatHappened.ts';

type Told = Point & { readonly claim: StatementClaim };

/** Each side's statements, point by point; then voices of no side. What one statement reports of another stays inside it. */
export function whatEachSideSays(ctx: BriefContext): WeightedSection {
  const told = toldPoints(ctx);
  const known = new Set(ctx.weighed.sides.map((s) => s.id));
  const sentences = ctx.weighed.sides.flatMap((side) => {
    const own = told.filter((p) => sideOf(ctx, p) === side.id);
    if (own.length > 0) return voiced(ctx, own, spelledOut(side.name));
    return [
      {
        ...computed(`No statement by ${sideName(ctx, side.id)} is in the articles searched.`, ctx),
        under: spelledOut(side.name),
      },
    ];
  });
  const others = told.filter((p) => !known.has(sideOf(ctx, p)));
  return {
    id: 'what-each-side-says',
    heading: 'What each side says',
    sentences: [...sentences, ...voiced(ctx, others, 'Other voices')],
  };
}

/** The statements that a brief tells, each point and passage once; a deed that both did is in the timeline. */
export function toldPoints(ctx: BriefContext): Told[] {
  const there = inTimeline(ctx);
  const own = ctx.points.filter((p): p is Told => p.claim.kind === 'statement' && canBeTold(ctx, p.claim));
  return once(
    ctx,
    own.filter((p) => !(isJoint(ctx, p) && there(p.claim))),
  );
}

/** `Both nations agreed to ...`: a speaker of no one side. */
function isJoint(ctx: BriefContext, { claim }: Told): boolean {
  const { speaker } = claim.is;
  if (!speaker) return false;
  const sides = new Set(
    ctx.look
      .article(claim.article)
      .mentions.filter((m) => m.kind !== 'pronoun' && overlaps(m, speaker))
      .flatMap((m) => [m.actor, ...(m.members ?? [])])
      .flatMap((a) => sideIdOf(ctx.look.linked(claim.article, a)) ?? []),
  );
  return sides.size !== 1;
}

/** `the Post reported`: whoever it is about, no party speaks. */
const isPress = (ctx: BriefContext, { article, is: { speaker } }: StatementClaim): boolean =>
  speaker !== undefined &&
  [speaker.name ?? '', ctx.look.text(article, speaker)].some((n) => ctx.press.has(bareName(n)));

/** The party that speaks: the speaker's own before that of the one whose words are told. */
export function sideOf(ctx: BriefContext, p: Told): string {
  if (isPress(ctx, p.claim)) return '';
  const own = sideIdOf(ctx.look.linked(p.claim.article, p.claim.is.speaker?.actor));
  return own ?? p.side ?? sideIdOf(tellerOf(ctx.look, p.claim)) ?? '';
}

/** One statement for each passage: where a clause holds two, the first tells both; a reprint tells nothing new. */
function once(ctx: BriefContext, points: readonly Told[]): Told[] {
  const seen: { readonly speaker: string | undefined; readonly words: ReadonlySet<string> }[] = [];
  const same = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => holds(a, b) && holds(b, a);
  const widest = [...points].sort((a, b) => b.origins - a.origins || length(b) - length(a));
  const kept = new Set(
    widest.filter((p) => {
      const at = sayingCitation(ctx, p.claim);
      const words = new Set(fold(ctx.look.text(at.article, at)).match(/[\p{L}\p{N}]{4,}/gu) ?? []);
      const speaker = p.actor;
      if (seen.some((s) => (s.speaker === speaker ? holds(s.words, words) : same(s.words, words)))) return false;
      seen.push({ speaker, words });
      return true;
    }),
  );
  return points.filter((p) => kept.has(p));
}

const length = (p: Told): number => p.claim.is.end - p.claim.is.start;

/** Nearly all of `part` stands in `whole`. */
const holds = (whole: ReadonlySet<string>, part: ReadonlySet<string>): boolean =>
  [...part].filter((w) => whole.has(w)).length >= 0.8 * part.size;

/** What a party denies, demands, promises or threatens is what others will ask about. */
const TELLING: ReadonlySet<string> = new Set(['denies', 'demands', 'promises', 'threatens', 'refuses']);

/** The widest carried first; then those that bind or deny; then by their place in the article. */
export function byWeight(ctx: BriefContext, points: readonly Told[]): Told[] {
  const place = (p: Told): number => placeInArticle(ctx.look.article(p.claim.article), p.claim.is);
  const telling = (p: Told): number => (TELLING.has(p.claim.is.stance) ? 1 : 0);
  return [...points].sort(
    (a, b) =>
      b.origins - a.origins || telling(b) - telling(a) || b.reports.length - a.reports.length || place(a) - place(b),
  );
}

/** A statement with on whose report it rests. */
export function statementLine(ctx: BriefContext, p: Told): BriefSentence {
  const text = sayingOf(ctx, p.claim);
  return cited(closed(text, pointRests(ctx, text, p)), citesOf(ctx, p));
}

function voiced(ctx: BriefContext, points: readonly Told[], under: string): WeightedSentence[] {
  const ranked = byWeight(ctx, points);
  const shown = inOrder(ctx, ranked.slice(0, ctx.profile.statements)).map((p) => ({
    ...statementLine(ctx, p),
    under,
    weight: -ranked.indexOf(p),
  }));
  const left = ranked.length - shown.length;
  if (left <= 0) return shown;
  const more = computed(`The record has ${count(left, 'further statement')} under this head.`, ctx);
  return [...shown, { ...more, under, weight: FURTHER }];
}

/** As they came out: by article in order of publication, then by place. */
function inOrder(ctx: BriefContext, points: readonly Told[]): Told[] {
  const order = new Map(ctx.weighed.groups.map((g, i) => [g.id, i]));
  const rank = (p: Told): number => order.get(p.claim.article) ?? 0;
  return [...points].sort((a, b) => rank(a) - rank(b) || a.claim.is.start - b.claim.is.start);
}

function citesOf(ctx: BriefContext, p: Told): Citation[] {
  const others = p.reports.filter((r) => r.article !== p.claim.article).slice(0, 2);
  const claims = [p.claim, ...others.flatMap((r) => ctx.look.claim(r.claim) ?? [])];
  return claims.flatMap((c) => (c.kind === 'statement' ? [sayingCitation(ctx, c)] : []));
}
