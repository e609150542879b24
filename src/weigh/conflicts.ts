import type { CommitmentClaim } from '../record/index.ts';
import {
  actorOfClaim,
  type Conflict,
  type ConflictAbout,
  dayRange,
  type Point,
  type Side,
  spansOf,
  stands,
} from '../record/index.ts';
import type { Context } from './context.ts';
import { jaccard } from './likeness.ts';
import { against, refines, sameMeasure, sameValue } from './measures.ts';
import { datesAgree, sameCommitment } from './same.ts';
import { deniedBefore, deniedPromises, whetherSo } from './whether.ts';

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

function between(ctx: Context, a: Point, b: Point): Conflict | null {
  if (a.kind !== b.kind) return null;
  return figures(ctx, a, b) ?? dates(ctx, a, b) ?? days(ctx, a, b) ?? whetherSo(ctx, a, b) ?? wording(ctx, a, b);
}

/** One measure, two values, neither a rougher way to say the other. */
function figures(ctx: Context, a: Point, b: Point): Conflict | null {
  const [x, y] = [a.claim, b.claim];
  if (x.kind !== 'figure' || y.kind !== 'figure' || x.article === y.article) return null;
  if (!sameMeasure(ctx, x, y) || sameValue(x.is, y.is) || refines(x.is, y.is)) return null;
  return pair('figure', a, b, against(ctx, x, y));
}

/** One commitment, two windows that don't meet. */
function dates(ctx: Context, a: Point, b: Point): Conflict | null {
  const [x, y] = [a.claim, b.claim];
  if (x.kind !== 'commitment' || y.kind !== 'commitment' || !sameCommitment(ctx, x, y)) return null;
  if (datesAgree(x.is.due?.edtf, y.is.due?.edtf) || isAnother(ctx, x, y) || isAnother(ctx, y, x)) return null;
  return pair('date', a, b, `due ${x.is.due?.edtf} against ${y.is.due?.edtf}`);
}

const ALIKE = 0.75;

/** A day told as one day; undefined for a window and for a time without a year. */
function dayOf(edtf: string | undefined): string | undefined {
  const range = edtf === undefined ? null : dayRange(edtf);
  return range && range.from === range.to ? range.from : undefined;
}

/** One deed in nearly the same words, told as done on two days: at a place, by a party or of a thing that the other does not name it is another. */
function days(ctx: Context, a: Point, b: Point): Conflict | null {
  const [x, y] = [a.claim, b.claim];
  if (x.kind !== 'event' || y.kind !== 'event' || x.article === y.article || x.is.type !== y.is.type) return null;
  const [d, e] = [dayOf(x.is.happened?.edtf), dayOf(y.is.happened?.edtf)];
  if (d === undefined || e === undefined || d === e || [x, y].some((c) => c.is.status !== 'actual')) return null;
  if (
    jaccard(ctx.core(x), ctx.core(y)) < ALIKE ||
    jaccard(ctx.names(x), ctx.names(y)) < (ctx.names(x).size > 0 ? 1 : 0)
  )
    return null;
  const more = [x, y].some((c) =>
    ctx.says(c.article, ctx.text(c.article, ctx.sentence(c.article, c.is)), ctx.lexicon(c.article).another),
  );
  return more ? null : pair('date', a, b, `on ${d} against ${e}`);
}

/** Whether `later` is another of the kind: its words say so, or it was told when the day of `earlier` had come. */
function isAnother(ctx: Context, earlier: CommitmentClaim, later: CommitmentClaim): boolean {
  const { another } = ctx.lexicon(later.article);
  if (ctx.says(later.article, ctx.text(later.article, later.is.action), another)) return true;
  const day = earlier.is.due && dayRange(earlier.is.due.edtf)?.to;
  const told = ctx.article(later.article).article.published?.slice(0, 10);
  return day !== undefined && told !== undefined && told >= day;
}

const quoted = (text: string): boolean => /["“”«»„]/u.test(text);

/** The same speaker's words in two wordings, both between quotation marks: variants of a translation, or one of them is wrong. */
function wording(ctx: Context, a: Point, b: Point): Conflict | null {
  const [x, y] = [a.claim, b.claim];
  if (x.kind !== 'statement' || y.kind !== 'statement' || x.article === y.article) return null;
  const speaker = actorOfClaim(ctx, x)?.id;
  if (speaker === undefined || speaker !== actorOfClaim(ctx, y)?.id) return null;
  const both = [x, y].every((c) => spansOf(c).some((s) => quoted(ctx.text(c.article, s))));
  const likeness = jaccard(ctx.words(x), ctx.words(y));
  const translated = x.is.spokenLang !== undefined || y.is.spokenLang !== undefined;
  return both && likeness >= (translated ? 0.15 : 0.3) ? pair('wording', a, b, 'one remark in two wordings') : null;
}
