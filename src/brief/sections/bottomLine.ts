import {
  type BriefSection,
  type BriefSentence,
  type EventClaim,
  originsAmong,
  type Point,
  type StatementClaim,
} from '../../record/index.ts';
import { hasOneOrigin, outletOf, pointRests } from '../attribution.ts';
import { retold } from '../clause.ts';
import { type BriefContext, citations, cited, computed, sideName } from '../context.ts';
import { placeInArticle, sentenceAround } from '../passage.ts';
import { capital, closed, count, possessive } from '../phrase.ts';
import { canBeTold, sayingCitation, sayingOf } from '../saying.ts';
import { between } from './differences.ts';

/** Two sentences: what the coverage leads with, in its own words; then on whose account alone it rests, where the accounts part, or how wide its base is. */
export function bottomLine(ctx: BriefContext): BriefSection {
  const lead = leading(ctx);
  const base = alone(ctx) ?? disputed(ctx) ?? width(ctx);
  return {
    id: 'bottom-line',
    heading: 'Bottom line',
    sentences: [...(opening(ctx, lead) ?? (lead ? [leadSentence(ctx, lead)] : [])), base],
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

/** Where all traces to one report, that report's own first sentence leads, if the leading point stands behind it. */
function opening(ctx: BriefContext, lead: Leading | undefined): BriefSentence[] | undefined {
  const a = ctx.look.members[0]?.annotated;
  if (!hasOneOrigin(ctx) || !a || a.article.label === 'opinion') return undefined;
  // A headline is no sentence of the story.
  const first = a.sentences.find((s) => /[.!?]["”’)]?$/u.test(a.article.text.slice(s.start, s.end).trimEnd()));
  if (!first || (lead?.claim.article === a.id && lead.claim.evidence[0].start < first.end)) return undefined;
  const at = sentenceAround(a, first);
  return [cited(closed(capital(retold(ctx, a.id, at)), []), [{ article: a.id, ...at }])];
}

function leadSentence(ctx: BriefContext, p: Leading): BriefSentence {
  const { claim } = p;
  if (claim.kind === 'statement') {
    const text = sayingOf(ctx, claim);
    return cited(closed(text, pointRests(ctx, text, p)), [sayingCitation(ctx, claim)]);
  }
  const at = sentenceAround(ctx.look.article(claim.article), claim.is);
  const own = { article: claim.article, ...at };
  const text = capital(retold(ctx, claim.article, at));
  return cited(closed(text, pointRests(ctx, text, p)), [
    own,
    ...citations(ctx, p).filter((c) => c.article !== claim.article),
  ]);
}

/** That only one of the two main parties has told of their contact. */
function alone(ctx: BriefContext): BriefSentence | undefined {
  const main = ctx.weighed.sides.slice(0, 2).map((s) => s.id);
  const found = ctx.weighed.oneSided.find(
    (o) => o.about === 'contact' && main.includes(o.toldBy) && main.includes(o.silent),
  );
  if (!found) return undefined;
  const [teller, silent] = [sideName(ctx, found.toldBy), sideName(ctx, found.silent)];
  return computed(
    `This rests on ${possessive(teller)} account alone: the articles searched have no account by ${silent}${ctx.asOf}.`,
    ctx,
  );
}

/** The point on which the two sides' accounts part, in the words of both. */
function disputed(ctx: BriefContext): BriefSentence | undefined {
  const [a, b] = ctx.weighed.sides;
  if (!a || !b || !ctx.weighed.compared.some((r) => r.standing === 'conflict')) return undefined;
  const lead = `The accounts of ${sideName(ctx, a.id)} and ${sideName(ctx, b.id)} contradict each other`;
  return between(ctx, lead, a.id, b.id) ?? computed(`${lead}.`, ctx);
}

/** On how many origins it rests. */
function width(ctx: BriefContext): BriefSentence {
  const origins = originsAmong(ctx.look.members).size;
  const first = ctx.look.members[0];
  if (hasOneOrigin(ctx) && first) return computed(`All of it rests on one origin, ${outletOf(ctx, first.id)}.`, ctx);
  return computed(
    `It rests on ${count(ctx.look.members.length, 'article')} of at most ${count(origins, 'independent origin')}.`,
    ctx,
  );
}
