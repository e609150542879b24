import { type ClaimKind, type Conflict, type ConflictAbout, type Point, type Side, stands } from '../record/index.ts';
import type { Context } from './context.ts';
import { dayConflict } from './days.ts';
import { doerConflict } from './doers.ts';
import { containment } from './likeness.ts';
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
  return eachOnce(ctx, live, [...out, ...deniedBefore(ctx, live), ...deniedPromises(ctx, live, sides)]);
}

/** Which kind of claim shows a conflict best: the act owed before the sentence that tells of it, words before what they tell of. */
const SHOWS: Readonly<Record<ConflictAbout, readonly ClaimKind[]>> = {
  figure: ['figure'],
  date: ['commitment', 'event', 'statement'],
  actor: ['event', 'statement', 'commitment'],
  whether: ['statement', 'event', 'commitment'],
  wording: ['statement'],
};

/** One sentence against another is one conflict of a kind, whichever of their claims show it. */
function eachOnce(ctx: Context, points: readonly Point[], found: readonly Conflict[]): Conflict[] {
  const byId = new Map(points.map((p) => [p.id, p]));
  const place = (id: string): string => {
    const { article, evidence } = byId.get(id)!.claim;
    return `${article} ${ctx.sentence(article, evidence[0]).start}`;
  };
  const rank = (c: Conflict): number => {
    const kinds = [c.a, c.b].map((id) => SHOWS[c.about].indexOf(byId.get(id)!.kind));
    return kinds[0]! + kinds[1]!;
  };
  const best = new Map<string, Conflict>();
  for (const c of found) {
    const key = c.about === 'figure' ? `${c.a} ${c.b}` : `${c.about} ${[place(c.a), place(c.b)].sort().join(' ')}`;
    const before = best.get(key);
    if (!before || rank(c) < rank(before)) best.set(key, c);
  }
  return withoutRepeats(ctx, byId, [...best.values()]);
}

/** What two sides tell of each other once more, of the same days and numbers, is the conflict that they had before. */
function withoutRepeats(ctx: Context, byId: ReadonlyMap<string, Point>, list: readonly Conflict[]): Conflict[] {
  const kept: Conflict[] = [];
  const side = (id: string): string | undefined => byId.get(id)!.side;
  const like = (c: Conflict, d: Conflict): boolean => {
    const [p, q] = [byId.get(c.a)!.claim, byId.get(d.a)!.claim];
    const between = side(c.a) !== undefined && side(c.a) === side(d.a) && side(c.b) === side(d.b);
    return between && containment(ctx.marks(p), ctx.marks(q)) >= HALF;
  };
  for (const c of [...list].sort((x, y) => reports(byId, y) - reports(byId, x)))
    if (c.about !== 'whether' || !kept.some((d) => d.about === 'whether' && like(c, d))) kept.push(c);
  return list.filter((c) => kept.includes(c));
}

const HALF = 0.5;

const reports = (byId: ReadonlyMap<string, Point>, c: Conflict): number =>
  byId.get(c.a)!.reports.length + byId.get(c.b)!.reports.length;

const between = (ctx: Context, a: Point, b: Point): Conflict | null =>
  figures(ctx, a, b) ??
  dayConflict(ctx, a, b) ??
  doerConflict(ctx, a, b) ??
  whetherSo(ctx, a, b) ??
  wordings(ctx, a, b);

/** One measure, two values, neither a rougher way to say the other. */
function figures(ctx: Context, a: Point, b: Point): Conflict | null {
  const [x, y] = [a.claim, b.claim];
  if (x.kind !== 'figure' || y.kind !== 'figure' || x.article === y.article) return null;
  if (!sameMeasure(ctx, x, y) || sameValue(x.is, y.is) || refines(x.is, y.is)) return null;
  return pair('figure', a, b, against(ctx, x, y));
}

const wordings = (ctx: Context, a: Point, b: Point): Conflict | null =>
  twoWordings(ctx, a.claim, b.claim) ? pair('wording', a, b, 'one remark in two wordings') : null;
