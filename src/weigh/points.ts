import { actorOfClaim, type Claim, type Point, type Report, type Side, sideIdOf, tellerOf } from '../record/index.ts';
import { groupBy } from '../text/index.ts';
import type { Context } from './context.ts';
import { same } from './same.ts';

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
  const known = new Set(sides.map((s) => s.id));
  return supersede(
    ctx,
    open.map((claims, i) => pointOf(ctx, claims, `p${i + 1}`, known)),
  );
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

function pointOf(ctx: Context, claims: readonly Claim[], id: string, sides: ReadonlySet<string>): Point {
  const best = fullest(ctx, claims);
  const reports = reportsOf(ctx, claims);
  const actor = actorOfClaim(ctx, best)?.id;
  const side =
    sideIdOf(tellerOf(ctx, best)) ?? (best.kind === 'commitment' ? undefined : sideIdOf(actorOfClaim(ctx, best)));
  const when = claims.map(timeOf).find((t) => t !== undefined);
  return {
    id,
    kind: best.kind,
    claim: best,
    reports,
    origins: originsOf(claims, reports),
    ...(actor === undefined ? {} : { actor }),
    ...(side !== undefined && sides.has(side) ? { side } : {}),
    ...(when === undefined ? {} : { when }),
  };
}

function timeOf(c: Claim): string | undefined {
  if (c.kind === 'statement') return c.is.said?.edtf;
  if (c.kind === 'event') return c.is.happened?.edtf;
  return c.kind === 'figure' ? c.is.period?.edtf : c.is.due?.edtf;
}

/**
 * A figure that only an article's earlier version has gives way to the one its corrected version has for the same measure.
 * Versions are articles of one URL; the later `modified` or `published` wins.
 */
function supersede(ctx: Context, points: readonly Point[]): Point[] {
  const versions = groupBy(ctx.members, (m) => m.annotated.article.canonical ?? m.annotated.article.url ?? m.id);
  const older = new Map<string, string>();
  for (const list of versions.values()) {
    const ordered = [...list].sort((a, b) => (stamp(a.id) < stamp(b.id) ? -1 : 1));
    for (let i = 0; i + 1 < ordered.length; i++) older.set(ordered[i]!.id, ordered[i + 1]!.id);
  }
  function stamp(id: string): string {
    const { modified, published } = ctx.article(id).article;
    return modified ?? published ?? '';
  }
  return points.map((p) => {
    if (!p.reports.every((r) => older.has(r.article))) return p;
    const next = points.find((q) => q !== p && q.kind === p.kind && replaces(ctx, p, q, older));
    return next ? { ...p, supersededBy: next.id } : p;
  });
}

function replaces(ctx: Context, p: Point, q: Point, older: ReadonlyMap<string, string>): boolean {
  if (!p.reports.every((r) => q.reports.some((s) => s.article === older.get(r.article)))) return false;
  const [v, w] = [ctx.words(p.claim), ctx.words(q.claim)];
  let n = 0;
  for (const x of v) if (w.has(x)) n++;
  return n > 0 && n / Math.min(v.size, w.size) >= 0.6;
}
