import { actorOfClaim, type Claim, type Point, type Report, type Side, sideIdOf } from '../record/index.ts';
import { groupBy } from '../text/index.ts';
import { voiceOf } from './accounts.ts';
import type { Context } from './context.ts';
import { same } from './same.ts';
import { isGone, versionsOf, withCorrections } from './versions.ts';

/**
 * The story's claims, those that tell the same taken together. A claim joins a point only when it is the same as
 * the claim that opened it, so that chains of half-likeness don't run away. Order: publication, then place.
 */
export function pointsOf(ctx: Context, sides: readonly Side[]): Point[] {
  const open: Claim[][] = [];
  const byKind = new Map<string, Claim[][]>();
  for (const m of ctx.members)
    for (const c of m.claims) {
      const key = c.kind === 'event' ? `event ${c.is.type}` : c.kind;
      const rivals = byKind.get(key) ?? [];
      const home = rivals.find((list) => same(ctx, list[0]!, c));
      if (home) home.push(c);
      else {
        const made = [c];
        rivals.push(made);
        open.push(made);
      }
      byKind.set(key, rivals);
    }
  const versions = versionsOf(ctx.members);
  const gone = (c: Claim): boolean => isGone(ctx, c, versions);
  const made = open.map((claims, i) => {
    // What a page has taken back supports nothing that another still says.
    const standing = claims.filter((c) => !gone(c));
    return pointOf(ctx, standing.length > 0 ? standing : claims, `p${i + 1}`, sides);
  });
  return withCorrections(ctx, made, gone, versions);
}

/** The fullest first-hand claim: the one with the most words, the earliest of equals. */
function fullest(ctx: Context, claims: readonly Claim[]): Claim {
  const rank = (c: Claim): number =>
    (c.secondHand ? 0 : 1000) +
    Math.min(999, ctx.words(c).size) +
    (c.kind === 'statement' && c.is.kind === 'direct' ? 0.5 : 0);
  return claims.reduce((best, c) => (rank(c) > rank(best) ? c : best));
}

function reportsOf(ctx: Context, claims: readonly Claim[]): [Report, ...Report[]] {
  const firsts = [...groupBy(claims, (c) => c.article).values()].map((list) => list[0]!);
  const [first, ...rest] = firsts.map((c) => ({
    article: c.article,
    claim: c.id,
    origin: ctx.member(c.article).group.origin,
  }));
  return [first!, ...rest];
}

/** Distinct origins among the reports; second-hand ones count only where there is nothing else, and then as one. */
function originsOf(claims: readonly Claim[], reports: readonly Report[]): number {
  const second = new Set(claims.filter((c) => c.secondHand).map((c) => c.article));
  return Math.max(1, new Set(reports.filter((r) => !second.has(r.article)).map((r) => r.origin)).size);
}

function pointOf(ctx: Context, claims: readonly Claim[], id: string, sides: readonly Side[]): Point {
  const best = fullest(ctx, claims);
  const reports = reportsOf(ctx, claims);
  const actor = actorOfClaim(ctx, best)?.id;
  const side =
    voiceOf(ctx, best, sides) ?? (best.kind === 'commitment' ? undefined : sideIdOf(actorOfClaim(ctx, best)));
  const when = claims.map(timeOf).find((t) => t !== undefined);
  return {
    id,
    kind: best.kind,
    claim: best,
    reports,
    origins: originsOf(claims, reports),
    ...(actor === undefined ? {} : { actor }),
    ...(side !== undefined && sides.some((s) => s.id === side) ? { side } : {}),
    ...(when === undefined ? {} : { when }),
  };
}

function timeOf(c: Claim): string | undefined {
  if (c.kind === 'statement') return c.is.said?.edtf;
  if (c.kind === 'event') return c.is.happened?.edtf;
  return c.kind === 'figure' ? c.is.period?.edtf : c.is.due?.edtf;
}
