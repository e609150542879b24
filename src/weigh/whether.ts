import {
  actorOfClaim,
  type Claim,
  type Conflict,
  compatible,
  isDenied,
  outermost,
  type Point,
  type Side,
  type StatementClaim,
  sideIdOf,
  spansOf,
} from '../record/index.ts';
import { overlaps } from '../text/index.ts';
import { tellersOf } from './accounts.ts';
import type { Context } from './context.ts';
import { containment, jaccard } from './likeness.ts';
import { datesAgree } from './same.ts';

const LIKE = 0.6;
const FEWEST_WORDS = 3;

/** Whether a claim says that something is not so: a denial, or a clause turned round by a negation, but not both. */
function saysNo(ctx: Context, c: Claim): boolean {
  if (c.kind === 'event') return c.is.status === 'negated';
  return (c.kind === 'statement' && c.is.stance === 'denies') !== ctx.turned(c).size > 0;
}

/** The same of what another claim is about: a negation in a clause on something else does not count. */
function saysNoTo(ctx: Context, c: Claim, other: Claim): boolean {
  if (c.kind === 'event') return c.is.status === 'negated';
  const about = ctx.core(other);
  const turned = [...ctx.turned(c)].filter((w) => about.has(w) && !ctx.names(c).has(w)).length >= 2;
  return (c.kind === 'statement' && c.is.stance === 'denies') !== turned;
}

const onePlace = (a: Claim, b: Claim): boolean =>
  a.article === b.article && a.evidence.some((e) => b.evidence.some((f) => overlaps(e, f)));

/** Whose word it is, as far as it is known: a side, else an actor, else the speaker's own words in that article. */
function voice(ctx: Context, c: Claim): string | undefined {
  const said = outermost(ctx, c)?.speaker;
  if (!said) return undefined;
  const actor = ctx.linked(c.article, said.actor);
  return sideIdOf(actor) ?? actor?.id ?? `${c.article} ${ctx.text(c.article, said).toLowerCase()}`;
}

/** One says it, another says that it is not so. No one contradicts himself, and what stands inside a denial is nobody's assertion. */
export function whetherSo(ctx: Context, a: Point, b: Point): Conflict | null {
  const [x, y] = [a.claim, b.claim];
  if (x.kind !== y.kind || (x.kind !== 'statement' && x.kind !== 'event')) return null;
  if (saysNoTo(ctx, x, y) === saysNoTo(ctx, y, x) || onePlace(x, y) || isDenied(ctx, x) || isDenied(ctx, y))
    return null;
  if (!isOfOneThing(ctx, x, y)) return null;
  if (x.kind === 'event' && y.kind === 'event') {
    const [p, q] = [x.is.happened?.edtf, y.is.happened?.edtf];
    if (x.is.type !== y.is.type || x.article === y.article) return null;
    if (p !== undefined && q !== undefined && compatible(p, q) === false) return null;
    return { about: 'whether', a: a.id, b: b.id, message: 'told as having happened, and as not' };
  }
  const [s, t] = [voice(ctx, x), voice(ctx, y)];
  if (s === t && s !== undefined) return null;
  if (s === undefined && t === undefined && x.article === y.article) return null;
  return { about: 'whether', a: a.id, b: b.id, message: 'said by one, denied by the other' };
}

/** Most words shared, two of them more than names: that two know each other is in every report of both. */
function isOfOneThing(ctx: Context, x: Claim, y: Claim): boolean {
  const [v, w] = [ctx.core(x), ctx.core(y)];
  if (Math.min(v.size, w.size) < FEWEST_WORDS || containment(v, w) < LIKE || jaccard(v, w) < LIKE / 2) return false;
  if (tellsOfAnother(ctx, x) !== tellsOfAnother(ctx, y)) return false;
  const names = new Set([...ctx.names(x), ...ctx.names(y)]);
  return [...v].filter((word) => w.has(word) && !names.has(word)).length >= 2;
}

/** `has not spoken to him again`: of another time than the one first told. */
function tellsOfAnother(ctx: Context, c: Claim): boolean {
  const said = spansOf(c).map((s) => ctx.text(c.article, s));
  return ctx.says(c.article, said.join(' '), ctx.lexicon(c.article).another);
}

/** `Y denies it`: what the statement before it says, another's, in its sentence or the one before. */
export function deniedBefore(ctx: Context, points: readonly Point[]): Conflict[] {
  const home = new Map(points.flatMap((p) => p.reports.map((r): [string, Point] => [r.claim, p])));
  return ctx.members.flatMap((m) =>
    m.claims
      .filter((c) => isBareDenial(ctx, c))
      .flatMap((c): Conflict[] => {
        const before = m.claims.filter((s) => s.kind === 'statement' && isNextTo(ctx, s, c)).at(-1);
        const [a, b] = [before && home.get(before.id), home.get(c.id)];
        const by = sideIdOf(actorOfClaim(ctx, c));
        const said = before && voice(ctx, before);
        if (!a || !b || by === undefined || said === undefined || said === by) return [];
        return [{ about: 'whether', a: a.id, b: b.id, message: 'said by one, denied by the other' }];
      }),
  );
}

/** A rejection that says no more than who rejects: its object is a pronoun. */
function isBareDenial(ctx: Context, c: Claim): boolean {
  if (c.kind !== 'event' || c.is.type !== 'REJECT' || c.is.status === 'negated') return false;
  return [...ctx.core(c)].filter((w) => !ctx.names(c).has(w)).length === 1;
}

function isNextTo(ctx: Context, before: Claim, c: Claim): boolean {
  const between = { start: before.is.end, end: c.is.start };
  if (between.end < between.start) return false;
  return !/[.!?]["”’]?\s.*[.!?]["”’]?\s/su.test(`${ctx.text(c.article, between)} `);
}

interface Promise {
  readonly point: Point;
  readonly by: string;
  readonly due?: string;
}

/** The promises that one side is said to have given, by others alone. */
function promisesToldByOthers(ctx: Context, points: readonly Point[], sides: readonly Side[]): Promise[] {
  return points.flatMap((point): Promise[] => {
    const c = point.claim;
    if (isDenied(ctx, c) || !(c.kind === 'commitment' || (c.kind === 'statement' && givesWord(ctx, c)))) return [];
    const by = sideIdOf(actorOfClaim(ctx, c));
    const tellers = tellersOf(ctx, point, sides);
    if (by === undefined || tellers.has(by) || tellers.size === 0) return [];
    return [{ point, by, ...(c.kind === 'commitment' && c.is.due ? { due: c.is.due.edtf } : {}) }];
  });
}

function givesWord(ctx: Context, c: StatementClaim): boolean {
  if (c.is.stance === 'promises') return true;
  return c.is.cue !== undefined && hasPromise(ctx, c, ctx.text(c.article, c.is.cue));
}

function hasPromise(ctx: Context, c: Claim, said: string): boolean {
  return ctx.says(c.article, said, ctx.lexicon(c.article).promising);
}

/** A side's denials that it gave its word, the plainest of each article: in its own words before others'. */
function denialsOfPromises(ctx: Context, points: readonly Point[]): { point: Point; by: string }[] {
  const found = points.flatMap((point) => {
    const c = point.claim;
    if (c.kind !== 'statement' || !saysNo(ctx, c) || isDenied(ctx, c)) return [];
    const by = sideIdOf(actorOfClaim(ctx, c));
    const said = c.is.content.map((s) => ctx.text(c.article, s)).join(' ');
    return by !== undefined && hasPromise(ctx, c, said) ? [{ point, by, direct: c.is.kind === 'direct' ? 1 : 0 }] : [];
  });
  const best = new Map<string, (typeof found)[number]>();
  for (const d of found) {
    const key = `${d.by} ${d.point.claim.article}`;
    if (d.direct > (best.get(key)?.direct ?? -1)) best.set(key, d);
  }
  return [...best.values()];
}

/**
 * One side says that the other gave its word, the other that it did not. Which promise a denial means is told by time and by words; of several
 * the first told.
 */
export function deniedPromises(ctx: Context, points: readonly Point[], sides: readonly Side[]): Conflict[] {
  const promises = promisesToldByOthers(ctx, points, sides);
  return denialsOfPromises(ctx, points).flatMap(({ point, by }): Conflict[] => {
    const inside = ctx.article(point.claim.article).commitments.find((m) => overlaps(m, point.claim.evidence[0]));
    const fit = promises.filter((p) => p.by === by && p.point.id !== point.id && datesAgree(p.due, inside?.due?.edtf));
    const like = (p: Promise): number => containment(ctx.core(p.point.claim), ctx.core(point.claim));
    const best = fit.reduce<Promise | undefined>((b, p) => (b === undefined || like(p) > like(b) ? p : b), undefined);
    return best
      ? [
          {
            about: 'whether',
            a: best.point.id,
            b: point.id,
            message: 'promised, says one; not promised, says the other',
          },
        ]
      : [];
  });
}
