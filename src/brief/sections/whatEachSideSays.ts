import { type Citation, type Point, type StatementClaim, sideIdOf, tellerOf } from '../../record/index.ts';
import { fold } from '../../text/index.ts';
import { type BriefContext, cited, computed, originsNote, sideName } from '../context.ts';
import { placeInArticle } from '../passage.ts';
import { count } from '../phrase.ts';
import { canBeTold, sayingCitation, sayingOf } from '../saying.ts';
import { FURTHER, type WeightedSection, type WeightedSentence } from '../shorten.ts';
import { inTimeline } from './whatHappened.ts';

/** More than a reader of a brief takes in; the record has the rest. */
const MOST = 9;

type Told = Point & { readonly claim: StatementClaim };

/** Each side's statements, the widest carried first; then voices of no side. What one statement reports of another stays inside it. */
export function whatEachSideSays(ctx: BriefContext): WeightedSection {
  const told = once(
    ctx,
    ctx.points.filter((p): p is Told => p.claim.kind === 'statement' && canBeTold(ctx, p.claim)),
  );
  const sideOf = (p: Told): string => p.side ?? sideIdOf(tellerOf(ctx.look, p.claim)) ?? '';
  const known = new Set(ctx.weighed.sides.map((s) => s.id));
  const sentences = ctx.weighed.sides.flatMap((side) => {
    const own = told.filter((p) => sideOf(p) === side.id);
    if (own.length > 0) return voiced(ctx, own, side.name);
    return [
      { ...computed(`No statement by ${sideName(ctx, side.id)} is in the articles searched.`, ctx), under: side.name },
    ];
  });
  // `Both nations agreed to ...` is a deed of the timeline and no voice of its own.
  const there = inTimeline(ctx);
  const others = told.filter((p) => !known.has(sideOf(p)) && !there(p.claim));
  return {
    id: 'what-each-side-says',
    heading: 'What each side says',
    sentences: [...sentences, ...voiced(ctx, others, 'Other voices')],
  };
}

/** One statement for each passage: where a clause holds two, the first tells both; a reprint tells nothing new. */
function once(ctx: BriefContext, points: readonly Told[]): Told[] {
  const seen: { readonly speaker: string | undefined; readonly words: ReadonlySet<string> }[] = [];
  const widest = [...points].sort((a, b) => b.origins - a.origins || length(b) - length(a));
  const kept = new Set(
    widest.filter((p) => {
      const at = sayingCitation(ctx, p.claim);
      const words = new Set(fold(ctx.look.text(at.article, at)).match(/[\p{L}\p{N}]{4,}/gu) ?? []);
      const speaker = p.actor;
      if (seen.some((s) => s.speaker === speaker && holds(s.words, words))) return false;
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

function voiced(ctx: BriefContext, points: readonly Told[], under: string): WeightedSentence[] {
  const place = (p: Told): number => placeInArticle(ctx.look.article(p.claim.article), p.claim.is);
  const ranked = [...points].sort(
    (a, b) => b.origins - a.origins || b.reports.length - a.reports.length || place(a) - place(b),
  );
  const shown = inOrder(ctx, ranked.slice(0, MOST)).map((p) => ({
    ...cited(sayingOf(ctx, p.claim) + originsNote(p), citesOf(ctx, p)),
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
