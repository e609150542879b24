import {
  actorOfClaim,
  type Claim,
  type CommitmentClaim,
  compatible,
  type EventClaim,
  type Figure,
  type FigureClaim,
  type StatementClaim,
  sideIdOf,
} from '../record/index.ts';
import type { Context } from './context.ts';
import { containment, jaccard } from './likeness.ts';

/** Whether two claims of different articles, or of one article, tell the same. Two of different kinds never do. */
export function same(ctx: Context, a: Claim, b: Claim): boolean {
  if (a.kind === 'statement' && b.kind === 'statement') return sameStatement(ctx, a, b);
  if (a.kind === 'event' && b.kind === 'event') return sameEvent(ctx, a, b);
  if (a.kind === 'figure' && b.kind === 'figure') return sameMeasure(ctx, a, b) && sameValue(a.is, b.is);
  return (
    a.kind === 'commitment' &&
    b.kind === 'commitment' &&
    sameCommitment(ctx, a, b) &&
    datesAgree(a.is.due?.edtf, b.is.due?.edtf)
  );
}

/** Two times that both stand and can't be the same day disagree; an absent one agrees with all. */
export const datesAgree = (a: string | undefined, b: string | undefined): boolean =>
  a === undefined || b === undefined || compatible(a, b) !== false;

/** One speaker, and most of the shorter one's words. */
export function sameStatement(ctx: Context, a: StatementClaim, b: StatementClaim): boolean {
  const [x, y] = [actorOfClaim(ctx, a), actorOfClaim(ctx, b)];
  if (!x || x.id !== y?.id) return false;
  if ((a.is.stance === 'denies') !== (b.is.stance === 'denies')) return false;
  const [v, w] = [ctx.words(a), ctx.words(b)];
  if (Math.min(v.size, w.size) < 3) return v.size > 0 && jaccard(v, w) >= 0.75;
  return (containment(v, w) >= 0.7 && jaccard(v, w) >= 0.3) || jaccard(v, w) >= 0.5;
}

const partiesOf = (ctx: Context, c: EventClaim): Set<string> =>
  new Set(
    [...c.is.sources, ...c.is.targets]
      .map((p) => p.country ?? sideIdOf(ctx.linked(c.article, p.actor)) ?? ctx.linked(c.article, p.actor)?.id)
      .filter((id) => id !== undefined),
  );

/** One type between the same parties at a time that can be the same, told as done or told as to come. */
export function sameEvent(ctx: Context, a: EventClaim, b: EventClaim): boolean {
  if (a.is.type !== b.is.type || (a.is.status === 'future') !== (b.is.status === 'future')) return false;
  if ((a.is.status === 'negated') !== (b.is.status === 'negated')) return false;
  if (a.is.mode !== undefined && b.is.mode !== undefined && a.is.mode !== b.is.mode) return false;
  const [p, q] = [partiesOf(ctx, a), partiesOf(ctx, b)];
  if (p.size === 0 || q.size === 0 || containment(p, q) < 1) return false;
  const [x, y] = [a.is.happened?.edtf, b.is.happened?.edtf];
  const likeness = containment(ctx.words(a), ctx.words(b));
  if (x !== undefined && y !== undefined) return compatible(x, y) === true && likeness >= 0.2;
  return likeness >= 0.5;
}

/** One unit and mostly the same words for what is measured. */
export function sameMeasure(ctx: Context, a: FigureClaim, b: FigureClaim): boolean {
  if (a.is.unit !== b.is.unit || (a.is.change?.direction ?? '') !== (b.is.change?.direction ?? '')) return false;
  if (a.is.measure === undefined || b.is.measure === undefined) return false;
  const [v, w] = [ctx.words(a), ctx.words(b)];
  return Math.min(v.size, w.size) > 0 && containment(v, w) >= 0.66;
}

const LOOSE = new Set(['about', 'nearly', 'at least', 'more than', 'less than', 'at most']);

/** Equal values. */
export const sameValue = (a: Figure, b: Figure): boolean =>
  a.value === b.value && (a.high ?? a.value) === (b.high ?? b.value);

/** Whether one of two unequal values only says the other more roughly: about 40 and 37, at least 30 and 37. */
export function refines(a: Figure, b: Figure): boolean {
  for (const [x, y] of [
    [a, b],
    [b, a],
  ] as const) {
    if (x.high !== undefined && x.value <= y.value && y.value <= x.high) return true;
    if (x.comparator === undefined || !LOOSE.has(x.comparator)) continue;
    if ((x.comparator === 'at least' || x.comparator === 'more than') && y.value >= x.value) return true;
    if ((x.comparator === 'at most' || x.comparator === 'less than') && y.value <= x.value) return true;
    if (
      (x.comparator === 'about' || x.comparator === 'nearly') &&
      Math.abs(x.value - y.value) <= 0.1 * Math.abs(x.value)
    )
      return true;
  }
  return false;
}

/** One owner and mostly the same action. */
export function sameCommitment(ctx: Context, a: CommitmentClaim, b: CommitmentClaim): boolean {
  const [x, y] = [actorOfClaim(ctx, a), actorOfClaim(ctx, b)];
  const [p, q] = [sideIdOf(x) ?? x?.id, sideIdOf(y) ?? y?.id];
  if (p !== undefined && q !== undefined && p !== q) return false;
  const [v, w] = [ctx.words(a), ctx.words(b)];
  return Math.min(v.size, w.size) >= 2 && containment(v, w) >= 0.65 && jaccard(v, w) >= 0.3;
}
