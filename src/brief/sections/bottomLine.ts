import type { BriefSection, BriefSentence, EventClaim, Point, StatementClaim } from '../../record/index.ts';
import { retold } from '../clause.ts';
import { type BriefContext, citations, cited, computed, originsNote, sideName } from '../context.ts';
import { placeInArticle, sentenceAround } from '../passage.ts';
import { capital, count, stop } from '../phrase.ts';
import { canBeTold, sayingCitation, sayingOf } from '../saying.ts';

/** What the coverage leads with, in its own sentence; then on how wide a base, or on whose account alone, it rests. */
export function bottomLine(ctx: BriefContext): BriefSection {
  const lead = leading(ctx);
  return {
    id: 'bottom-line',
    heading: 'Bottom line',
    sentences: [...(lead ? [leadSentence(ctx, lead)] : []), ...standing(ctx)],
  };
}

type Leading = Point & { readonly claim: EventClaim | StatementClaim };

const canLead = (ctx: BriefContext, p: Point): p is Leading =>
  (p.claim.kind === 'statement' && canBeTold(ctx, p.claim)) ||
  (p.claim.kind === 'event' && (p.claim.is.status === 'actual' || p.claim.is.status === 'future'));

/** The point that most reports have near their top; of equals the one on most origins, a statement before an event. */
function leading(ctx: BriefContext): Leading | undefined {
  const weight = (p: Leading): number => {
    const near = p.reports.map((r) => {
      const c = ctx.look.claim(r.claim);
      return c ? 1 / (1 + placeInArticle(ctx.look.article(c.article), c.evidence[0])) : 0;
    });
    return near.reduce((a, b) => a + b, 0) + 0.5 * p.origins + (p.claim.kind === 'statement' ? 0.01 : 0);
  };
  const ranked = ctx.points.filter((p): p is Leading => canLead(ctx, p)).map((p) => ({ p, w: weight(p) }));
  return ranked.reduce<{ p: Leading; w: number } | undefined>(
    (best, x) => (best && best.w >= x.w ? best : x),
    undefined,
  )?.p;
}

function leadSentence(ctx: BriefContext, p: Leading): BriefSentence {
  const { claim } = p;
  if (claim.kind === 'statement') return cited(sayingOf(ctx, claim) + originsNote(p), [sayingCitation(ctx, claim)]);
  const at = sentenceAround(ctx.look.article(claim.article), claim.is);
  const own = { article: claim.article, ...at };
  return cited(stop(capital(retold(ctx, claim.article, at))) + originsNote(p), [
    own,
    ...citations(ctx, p).filter((c) => c.article !== claim.article),
  ]);
}

/** That only one party has told of the contact; else how far the two accounts part. */
function standing(ctx: BriefContext): BriefSentence[] {
  const alone = ctx.weighed.oneSided.find((o) => o.about === 'contact');
  if (!alone) return disputed(ctx);
  const [teller, silent] = [sideName(ctx, alone.toldBy), sideName(ctx, alone.silent)];
  return [
    computed(
      `This rests on the account of ${teller} alone: the articles searched have none by ${silent}${ctx.asOf}.`,
      ctx,
    ),
  ];
}

/** How many points the two sides contradict each other on. */
function disputed(ctx: BriefContext): BriefSentence[] {
  const [a, b] = ctx.weighed.sides;
  const n = ctx.weighed.compared.filter((r) => r.standing === 'conflict').length;
  if (!a || !b || n === 0) return [];
  const text = `The accounts of ${sideName(ctx, a.id)} and ${sideName(ctx, b.id)} contradict each other on ${count(n, 'point')}.`;
  return [computed(text, ctx)];
}
