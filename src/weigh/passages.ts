import type { Claim, Point, Span } from '../record/index.ts';
import { contains, overlaps } from '../text/index.ts';
import type { Context } from './context.ts';

/** What one side tells in one place: claims whose words overlap, the points that they report, and all that they say. */
export interface Passage {
  readonly article: string;
  readonly at: Span;
  readonly claims: readonly Claim[];
  /** Ids of the points, the one with the most words first. */
  readonly points: readonly string[];
}

/**
 * The passages in which a side's points stand, article by article in order of place. Those that hold a point which is settled elsewhere, or one
 * that an earlier passage holds, are left out where they hold nothing else.
 */
export function passagesOf(ctx: Context, points: readonly Point[], settled: ReadonlySet<string>): Passage[] {
  const home = new Map(points.flatMap((p) => p.reports.map((r): [string, Point] => [r.claim, p])));
  const told = new Set<string>(settled);
  return ctx.members.flatMap((m) => {
    const own = m.claims.filter((c) => home.has(c.id));
    return clustersOf(own).flatMap((claims): Passage[] => {
      const free = claims.filter((c) => !settled.has(home.get(c.id)!.id));
      const ids = [...new Set(free.map((c) => home.get(c.id)!.id))];
      const isRest = claims.length > free.length && !free.some((c) => standsAlone(c, claims, free));
      if (ids.length === 0 || ids.every((id) => told.has(id)) || isRest) return [];
      for (const id of ids) told.add(id);
      return [{ article: m.id, at: coverOf(free), claims: free, points: longestFirst(ctx, ids, points) }];
    });
  });
}

/** Whether a claim says something beside those that are settled: it is not a part of one, nor one a part of it. A contact is more than its length. */
const standsAlone = (c: Claim, all: readonly Claim[], free: readonly Claim[]): boolean =>
  all
    .filter((d) => !free.includes(d))
    .every((d) => (d.kind === 'figure' && isContact(c)) || !overlaps(coverOf([c]), coverOf([d])));

const isContact = (c: Claim): boolean => c.kind === 'event' && c.is.type === 'CONSULT';

/** The words that show claims; of what is owed also whose it is. */
const coverOf = (claims: readonly Claim[]): Span => {
  const spans = claims.flatMap((c) => [...c.evidence, ...(c.kind === 'commitment' ? [c.is] : [])]);
  return { start: Math.min(...spans.map((s) => s.start)), end: Math.max(...spans.map((s) => s.end)) };
};

/** Claims of one article whose words overlap, taken together; where one holds several acts that are owed, each of these by itself. */
function clustersOf(claims: readonly Claim[]): Claim[][] {
  const out: { at: Span; claims: Claim[] }[] = [];
  const ordered = [...claims].sort((a, b) => coverOf([a]).start - coverOf([b]).start);
  for (const c of ordered) {
    const at = coverOf([c]);
    const last = out.at(-1);
    if (last && overlaps(last.at, at)) {
      last.claims.push(c);
      last.at = { start: last.at.start, end: Math.max(last.at.end, at.end) };
    } else out.push({ at, claims: [c] });
  }
  return out.flatMap((o) => actsIn(o.claims));
}

function actsIn(claims: readonly Claim[]): Claim[][] {
  const acts = claims.filter((c) => c.kind === 'commitment');
  const apart = acts.filter((c, i) => !acts.slice(0, i).some((d) => overlaps(c.is.action, d.is.action)));
  if (apart.length < 2) return [[...claims]];
  const home = (c: Claim): number => {
    const fit = apart.findIndex((a) => c.evidence.some((e) => contains(a.is.action, e)));
    return Math.max(fit, 0);
  };
  return apart.map((_, i) => claims.filter((c) => home(c) === i));
}

function longestFirst(ctx: Context, ids: readonly string[], points: readonly Point[]): string[] {
  const size = new Map(points.map((p) => [p.id, ctx.words(p.claim).size]));
  return [...ids].sort((x, y) => (size.get(y) ?? 0) - (size.get(x) ?? 0));
}
