import { type ComparedPoint, type Conflict, isDenied, type Point, type Side, stands } from '../record/index.ts';
import { contains } from '../text/index.ts';
import { tellersOf } from './accounts.ts';
import type { Context } from './context.ts';
import { containment, jaccard } from './likeness.ts';

interface Told {
  readonly point: Point;
  readonly by: ReadonlySet<string>;
}

/**
 * The accounts of the two first sides, point by point: conflicts first, then what both say, then what only one says,
 * on which the other is silent in the articles searched.
 */
export function compareSides(
  ctx: Context,
  points: readonly Point[],
  conflicts: readonly Conflict[],
  sides: readonly Side[],
): ComparedPoint[] {
  const [a, b] = sides;
  if (!a || !b) return [];
  const told = points
    .filter((p) => stands(p) && !isDenied(ctx, p.claim))
    .map((point): Told => ({ point, by: tellersOf(ctx, point, [a, b]) }))
    .filter((t) => t.by.size > 0);
  const used = new Set<string>();
  const rows = [...conflicting(told, conflicts, a, b), ...agreeing(ctx, told, a, b)];
  for (const row of rows) for (const ids of Object.values(row.bySide)) for (const id of ids) used.add(id);
  const alone = told.filter((t) => !used.has(t.point.id) && !told.some((outer) => isPartOf(t, outer)));
  return [...rows, ...alone.map((t) => onlyOne(t, a, b))];
}

function conflicting(told: readonly Told[], conflicts: readonly Conflict[], a: Side, b: Side): ComparedPoint[] {
  const by = new Map(told.map((t) => [t.point.id, t.by]));
  return conflicts.flatMap((c): ComparedPoint[] => {
    const [x, y] = [by.get(c.a), by.get(c.b)];
    if (x?.has(a.id) && y?.has(b.id))
      return [{ standing: 'conflict', bySide: { [a.id]: [c.a], [b.id]: [c.b] }, message: c.message }];
    if (x?.has(b.id) && y?.has(a.id))
      return [{ standing: 'conflict', bySide: { [a.id]: [c.b], [b.id]: [c.a] }, message: c.message }];
    return [];
  });
}

/** Points that stand on both sides' word, and pairs of points that say the same in each side's own words. */
function agreeing(ctx: Context, told: readonly Told[], a: Side, b: Side): ComparedPoint[] {
  const message = `${a.name} and ${b.name} both say so`;
  const shared = told
    .filter((t) => t.by.has(a.id) && t.by.has(b.id))
    .map((t): ComparedPoint => ({ standing: 'both', bySide: { [a.id]: [t.point.id], [b.id]: [t.point.id] }, message }));
  const mine = told.filter((t) => t.by.has(a.id) && !t.by.has(b.id));
  const theirs = told.filter((t) => t.by.has(b.id) && !t.by.has(a.id));
  const taken = new Set<string>();
  const pairs = mine.flatMap((x): ComparedPoint[] => {
    const match = theirs.find((y) => !taken.has(y.point.id) && alike(ctx, x.point, y.point));
    if (!match) return [];
    taken.add(match.point.id);
    return [{ standing: 'both', bySide: { [a.id]: [x.point.id], [b.id]: [match.point.id] }, message }];
  });
  return [...shared, ...pairs];
}

function alike(ctx: Context, x: Point, y: Point): boolean {
  const speech = x.kind === 'statement' && y.kind === 'statement';
  const same = x.kind === y.kind || (x.kind !== 'figure' && y.kind !== 'figure');
  const [v, w] = [ctx.words(x.claim), ctx.words(y.claim)];
  return same && Math.min(v.size, w.size) >= 3 && containment(v, w) >= (speech ? 0.55 : 0.6) && jaccard(v, w) >= 0.25;
}

/** What stands inside a statement on the same word is told with it. */
function isPartOf(t: Told, outer: Told): boolean {
  if (outer === t || outer.point.claim.kind !== 'statement') return false;
  const [at, around] = [t.point.claim.evidence[0], outer.point.claim.evidence[0]];
  const inside = at.article === around.article && contains(around, at) && at.end - at.start < around.end - around.start;
  return inside && [...t.by].every((s) => outer.by.has(s));
}

function onlyOne(t: Told, a: Side, b: Side): ComparedPoint {
  const [side, other] = t.by.has(a.id) ? [a, b] : [b, a];
  const message = `only ${side.name}; nothing from ${other.name} on this in the articles searched`;
  return { standing: 'only', bySide: { [side.id]: [t.point.id] }, message };
}
