import { actorOfClaim, type Claim, type Point, type Report, type Side, sideIdOf } from '../record/index.ts';
import { groupBy } from '../text/index.ts';
import { voiceOf } from './accounts.ts';
import type { Context } from './context.ts';
import { sourcesOf } from './origins.ts';
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

type Reports = [Report, ...Report[]];

/** A report for each article, with the origin of what it has, and how many origins that makes. */
function reportsOf(
  ctx: Context,
  claims: readonly Claim[],
): { readonly reports: Reports } & Pick<Point, 'origins' | 'occasion'> {
  const firsts = [...groupBy(claims, (c) => c.article).values()].map((list) => list[0]!);
  const { of, ...rest } = sourcesOf(ctx, firsts);
  const [first, ...more] = firsts.map(({ article, id }, i): Report => {
    const { unknown: _, ...source } = of[i]!;
    return { article, claim: id, ...source };
  });
  return { reports: [first!, ...more], ...rest };
}

function pointOf(ctx: Context, claims: readonly Claim[], id: string, sides: readonly Side[]): Point {
  const best = fullest(ctx, claims);
  const actor = actorOfClaim(ctx, best)?.id;
  const side =
    voiceOf(ctx, best, sides) ?? (best.kind === 'commitment' ? undefined : sideIdOf(actorOfClaim(ctx, best)));
  const when = claims.map(timeOf).find((t) => t !== undefined);
  return {
    id,
    kind: best.kind,
    claim: best,
    ...reportsOf(ctx, claims),
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
