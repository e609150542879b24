import { type Conflict, type ConflictAbout, type Point, type Side, stands } from '../record/index.ts';
import type { Context } from './context.ts';
import { dayConflict } from './days.ts';
import { against, refines, sameMeasure, sameValue } from './measures.ts';
import { deniedBefore, deniedPromises, whetherSo } from './whether.ts';
import { twoWordings } from './wording.ts';

const pair = (about: ConflictAbout, a: Point, b: Point, message: string): Conflict => ({
  about,
  a: a.id,
  b: b.id,
  message,
});

/** Every pair of points that can't both be exact. A corrected claim and its correction are no conflict. */
export function findConflicts(ctx: Context, points: readonly Point[], sides: readonly Side[]): Conflict[] {
  const live = points.filter(stands);
  const out: Conflict[] = [];
  for (let i = 0; i < live.length; i++)
    for (let j = i + 1; j < live.length; j++) {
      const found = between(ctx, live[i]!, live[j]!);
      if (found) out.push(found);
    }
  const more = [...deniedBefore(ctx, live), ...deniedPromises(ctx, live, sides)];
  return [...new Map([...out, ...more].map((c) => [`${c.a} ${c.b}`, c])).values()];
}

const between = (ctx: Context, a: Point, b: Point): Conflict | null =>
  figures(ctx, a, b) ?? dayConflict(ctx, a, b) ?? whetherSo(ctx, a, b) ?? wordings(ctx, a, b);

/** One measure, two values, neither a rougher way to say the other. */
function figures(ctx: Context, a: Point, b: Point): Conflict | null {
  const [x, y] = [a.claim, b.claim];
  if (x.kind !== 'figure' || y.kind !== 'figure' || x.article === y.article) return null;
  if (!sameMeasure(ctx, x, y) || sameValue(x.is, y.is) || refines(x.is, y.is)) return null;
  return pair('figure', a, b, against(ctx, x, y));
}

const wordings = (ctx: Context, a: Point, b: Point): Conflict | null =>
  twoWordings(ctx, a.claim, b.claim) ? pair('wording', a, b, 'one remark in two wordings') : null;
