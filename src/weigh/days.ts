import {
  type Claim,
  type CommitmentClaim,
  type Conflict,
  compatible,
  dayRange,
  type Edtf,
  isDenied,
  type Point,
  spansOf,
} from '../record/index.ts';
import { overlaps } from '../text/index.ts';
import { type Context, namesOf, perClaim, publishedOf } from './context.ts';
import { containment, jaccard } from './likeness.ts';
import { datesAgree, sameCommitment } from './same.ts';

/** One commitment with two windows, or one deed in nearly the same words on two days, that can't both be right. */
export function dayConflict(ctx: Context, a: Point, b: Point): Conflict | null {
  const [x, y] = [a.claim, b.claim];
  if (x.kind === 'commitment' && y.kind === 'commitment') {
    const message = `due ${x.is.due?.edtf} against ${y.is.due?.edtf}`;
    if (isMoved(ctx, x, y)) return { about: 'date', a: a.id, b: b.id, message };
  }
  return onTwoDays(ctx, a, b);
}

const isMoved = (ctx: Context, x: CommitmentClaim, y: CommitmentClaim): boolean =>
  sameCommitment(ctx, x, y) && !datesAgree(x.is.due?.edtf, y.is.due?.edtf) && !isAnother(ctx, x, y);

/** Whether the words of one claim say that it tells of a further one of the kind, and those of the other don't. */
const oneIsFurther = (ctx: Context, x: Claim, y: Claim): boolean => saysFurther(ctx, x) !== saysFurther(ctx, y);

const saysFurther = (ctx: Context, c: Claim): boolean =>
  ctx.says(c.article, ctx.text(c.article, ctx.sentence(c.article, c.evidence[0])), ctx.lexicon(c.article).another);

/** Whether two commitments are two of a kind: the words of one alone say so, or one was told when the day of the other had come. */
function isAnother(ctx: Context, x: CommitmentClaim, y: CommitmentClaim): boolean {
  const further = [x, y].map((c) =>
    ctx.says(c.article, ctx.text(c.article, c.is.action), ctx.lexicon(c.article).another),
  );
  return further[0] !== further[1] || toldAfter(ctx, x, y) || toldAfter(ctx, y, x);
}

/** Whether `later` was told when the day of `earlier` had come. */
function toldAfter(ctx: Context, earlier: Claim, later: Claim): boolean {
  const time = timeToldBy(ctx, earlier);
  const day = time === undefined ? undefined : dayRange(time)?.to;
  return day !== undefined && publishedOf(ctx, later.article) >= day;
}

/** Whether one tells what had happened before its day and the other what came about after the first was told: two deeds, or one put off. */
function cameLater(ctx: Context, x: Claim, y: Claim): boolean {
  const isNews = (earlier: Claim, later: Claim): boolean => {
    const [on, told] = [timeToldBy(ctx, later), publishedOf(ctx, earlier.article)];
    const from = on === undefined ? undefined : dayRange(on)?.from;
    return from !== undefined && told !== '' && from > told && publishedOf(ctx, later.article) >= from;
  };
  const arranged = (a: Claim, b: Claim): boolean => {
    const [on, told] = [timeToldBy(ctx, a), publishedOf(ctx, a.article)];
    return on !== undefined && told !== '' && (dayRange(on)?.from ?? '') > told && toldAfter(ctx, a, b);
  };
  return isNews(x, y) || isNews(y, x) || arranged(x, y) || arranged(y, x);
}

/** Whether both have numbers and none in common: readings of two days. */
function ofOtherNumbers(ctx: Context, x: Claim, y: Claim): boolean {
  const [v, w] = [ctx.numbers(x), ctx.numbers(y)];
  return v.size > 0 && w.size > 0 && containment(v, w) === 0;
}

/** The one time at which a claim sets its deed: of an event its own, of words the only date in them. */
export const timeToldBy = perClaim((ctx, c: Claim): Edtf | undefined => {
  if (c.kind === 'event') return c.is.happened?.edtf;
  if (c.kind === 'commitment') return c.is.due?.edtf;
  const inside = ctx.article(c.article).dates.filter((d) => spansOf(c).some((s) => overlaps(s, d)));
  const days = inside.filter((d) => d.type === 'DATE' && d.edtf !== undefined);
  return days.length === 1 ? days[0]!.edtf : undefined;
});

/** Whether a time is one day; a window and a time without a year are not. */
function isOneDay(edtf: Edtf): boolean {
  const range = dayRange(edtf);
  return range !== null && range.from === range.to;
}

/** The same where it is one day. */
const dayToldBy = perClaim((ctx, c: Claim): Edtf | undefined => {
  const time = timeToldBy(ctx, c);
  return time !== undefined && isOneDay(time) ? time : undefined;
});

const ALIKE = 0.75;

/** At a place, by a party or of a thing that the other does not name it is another deed. */
function isOneDeed(ctx: Context, x: Claim, y: Claim): boolean {
  const [v, w] = [ctx.core(x), ctx.core(y)];
  const [p, q] = namesOf(ctx, x, y);
  return Math.min(v.size, w.size) >= 2 && jaccard(v, w) >= ALIKE && jaccard(p, q) >= (p.size > 0 ? 1 : 0);
}

const standsAsTold = (ctx: Context, c: Claim): boolean =>
  !isDenied(ctx, c) &&
  !(c.kind === 'statement' && c.is.stance === 'denies') &&
  !(c.kind === 'event' && (c.is.status === 'negated' || c.is.status === 'hypothetical'));

function onTwoDays(ctx: Context, a: Point, b: Point): Conflict | null {
  const [x, y] = [a.claim, b.claim];
  if (x.article === y.article || x.kind === 'figure' || y.kind === 'figure') return null;
  const [d, e] = [dayToldBy(ctx, x), dayToldBy(ctx, y)];
  if (d === undefined || e === undefined || compatible(d, e) !== false) return null;
  if (cameLater(ctx, x, y) || ofOtherNumbers(ctx, x, y)) return null;
  if (!standsAsTold(ctx, x) || !standsAsTold(ctx, y) || !isOneDeed(ctx, x, y) || oneIsFurther(ctx, x, y)) return null;
  return { about: 'date', a: a.id, b: b.id, message: `on ${d} against ${e}` };
}
