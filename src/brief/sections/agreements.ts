import type { BriefSentence, Citation, Claim, ComparedPoint, Point, Span } from '../../record/index.ts';
import { account, passage } from '../account.ts';
import { accordingTo, outletOf } from '../attribution.ts';
import { citationOf, retold } from '../clause.ts';
import { type BriefContext, cited } from '../context.ts';
import { sentenceAround } from '../passage.ts';
import { closed, list, lowered, stop } from '../phrase.ts';
import type { WeightedSection } from '../shorten.ts';

/** What both sides tell, in the words of each; where one point has both, with who tells it too. */
export function agreements(ctx: BriefContext): WeightedSection {
  const [a, b] = ctx.weighed.sides;
  const byId = new Map(ctx.points.map((p) => [p.id, p]));
  const first = (side: string | undefined, r: ComparedPoint): Point | undefined =>
    side === undefined ? undefined : r.bySide[side]?.flatMap((id) => byId.get(id) ?? [])[0];
  const seen = new Set<string>();
  const sentences = ctx.weighed.compared
    .filter((r) => r.standing === 'both')
    .flatMap((r) => {
      const told = [first(a?.id, r), first(b?.id, r)].filter((p): p is Point => p !== undefined);
      const parts = told.filter((p, i) => told.findIndex((q) => passage(ctx, q) === passage(ctx, p)) === i);
      const id = parts.map((p) => passage(ctx, p)).join(' ');
      if (told.length < 2 || seen.has(id)) return [];
      seen.add(id);
      return [{ ...agreed(ctx, parts), weight: Math.max(...told.map((p) => p.origins)) }];
    });
  return { id: 'agreements', heading: 'What both sides tell', sentences };
}

const at = (ctx: BriefContext, c: Claim): Span => sentenceAround(ctx.look.article(c.article), c.evidence[0]);
const cite = (ctx: BriefContext, c: Claim): Citation => citationOf(c.article, at(ctx, c));

function agreed(ctx: BriefContext, parts: readonly Point[]): BriefSentence {
  const [only] = parts;
  if (parts.length === 1 && only) return shared(ctx, only);
  const text = parts.map((p, i) => (i === 0 ? account(ctx, p) : lowered(account(ctx, p)))).join('; ');
  return cited(
    stop(text),
    parts.map((p) => cite(ctx, p.claim)),
  );
}

/** At most so many others are named. */
const MOST_OTHERS = 2;

/** One point that reports of several origins have: its words once, and where else they are. */
function shared(ctx: BriefContext, p: Point): BriefSentence {
  const own = p.reports.find((r) => r.claim === p.claim.id)?.origin;
  const others = p.reports.filter((r) => r.origin !== own).slice(0, MOST_OTHERS);
  const text = retold(ctx, p.claim.article, at(ctx, p.claim));
  const too = others.map((r) => outletOf(ctx, r.article));
  const notes = [accordingTo(ctx, p.claim.article), ...(too.length > 0 ? [`told too by ${list(too)}`] : [])];
  const claims = [p.claim, ...others.flatMap((r) => ctx.look.claim(r.claim) ?? [])];
  return cited(
    closed(text, notes),
    claims.map((c) => cite(ctx, c)),
  );
}
