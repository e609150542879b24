import { type ComparedPoint, type Conflict, isDenied, type Point, type Side, stands } from '../record/index.ts';
import { tellersOf } from './accounts.ts';
import type { Context } from './context.ts';
import { paired } from './pairing.ts';
import { passagesOf } from './passages.ts';

interface Told {
  readonly point: Point;
  readonly by: ReadonlySet<string>;
}

/**
 * The accounts of the two first sides, passage by passage: conflicts first, then what both say, then what only one says, on which the other is
 * silent in the articles searched.
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
  const against = conflicting(told, conflicts, a, b);
  const inBoth = told.filter((t) => t.by.size === 2).map((t) => t.point);
  // Of a contact that both tell it is open only who asked for it.
  const contacts = new Set(inBoth.filter((p) => p.kind === 'event').map((p) => p.id));
  const settled = new Set(against.flatMap((r) => Object.values(r.bySide).flat()).filter((id) => !contacts.has(id)));
  const shared = passagesOf(ctx, inBoth, settled).map((p) => bothIn(p.points, a, b));
  for (const p of inBoth) settled.add(p.id);
  const left = (side: Side): Point[] => told.filter((t) => t.by.has(side.id)).map((t) => t.point);
  const [mine, theirs] = [a, b].map((s) => passagesOf(ctx, left(s), settled)) as [
    ReturnType<typeof passagesOf>,
    ReturnType<typeof passagesOf>,
  ];
  const pairs = paired(ctx, mine, theirs, [a, b]);
  const rows = pairs.map(({ mine: x, theirs: y, differ }): ComparedPoint => {
    const bySide = { [a.id]: x.points, [b.id]: y.points };
    if (differ !== undefined) return { standing: 'conflict', bySide, message: differ };
    return { standing: 'both', bySide, message: `${a.name} and ${b.name} both say so` };
  });
  const taken = new Set(pairs.flatMap((p) => [p.mine, p.theirs]));
  const alone = [
    ...mine.filter((p) => !taken.has(p)).map((p) => onlyOne(p.points, a, b)),
    ...theirs.filter((p) => !taken.has(p)).map((p) => onlyOne(p.points, b, a)),
  ];
  const both = [...against, ...rows, ...shared];
  return [...both.filter((r) => r.standing === 'conflict'), ...both.filter((r) => r.standing === 'both'), ...alone];
}

const bothIn = (points: readonly string[], a: Side, b: Side): ComparedPoint => ({
  standing: 'both',
  bySide: { [a.id]: points, [b.id]: points },
  message: `${a.name} and ${b.name} both say so`,
});

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

function onlyOne(points: readonly string[], side: Side, other: Side): ComparedPoint {
  const message = `only ${side.name}; nothing from ${other.name} on this in the articles searched`;
  return { standing: 'only', bySide: { [side.id]: points }, message };
}
