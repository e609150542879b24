import { actorOfClaim, type Conflict, type ConflictAbout, type Point, spansOf } from '../record/index.ts';
import type { Context } from './context.ts';
import { containment, jaccard } from './likeness.ts';
import { datesAgree, refines, sameCommitment, sameMeasure, sameValue } from './same.ts';

const pair = (about: ConflictAbout, a: Point, b: Point, message: string): Conflict => ({
  about,
  a: a.id,
  b: b.id,
  message,
});

/** Every pair of points that can't both be exact. A corrected claim and its correction are no conflict. */
export function findConflicts(ctx: Context, points: readonly Point[]): Conflict[] {
  const live = points.filter((p) => p.supersededBy === undefined);
  const out: Conflict[] = [];
  for (let i = 0; i < live.length; i++)
    for (let j = i + 1; j < live.length; j++) {
      const found = between(ctx, live[i]!, live[j]!);
      if (found) out.push(found);
    }
  return out;
}

function between(ctx: Context, a: Point, b: Point): Conflict | null {
  if (a.kind !== b.kind) return null;
  return figures(ctx, a, b) ?? dates(ctx, a, b) ?? whether(ctx, a, b) ?? wording(ctx, a, b);
}

/** One measure, two values, neither a rougher way to say the other. */
function figures(ctx: Context, a: Point, b: Point): Conflict | null {
  const [x, y] = [a.claim, b.claim];
  if (x.kind !== 'figure' || y.kind !== 'figure' || x.article === y.article) return null;
  if (!sameMeasure(ctx, x, y) || sameValue(x.is, y.is) || refines(x.is, y.is)) return null;
  return pair('figure', a, b, `${x.is.value} ${x.is.unit} against ${y.is.value} ${y.is.unit}`);
}

/** One commitment, two windows that don't meet. */
function dates(ctx: Context, a: Point, b: Point): Conflict | null {
  const [x, y] = [a.claim, b.claim];
  if (x.kind !== 'commitment' || y.kind !== 'commitment' || !sameCommitment(ctx, x, y)) return null;
  if (datesAgree(x.is.due?.edtf, y.is.due?.edtf)) return null;
  return pair('date', a, b, `due ${x.is.due?.edtf} against ${y.is.due?.edtf}`);
}

/** One says it, another denies it, or says that it did not happen. */
function whether(ctx: Context, a: Point, b: Point): Conflict | null {
  const [x, y] = [a.claim, b.claim];
  if (x.kind === 'event' && y.kind === 'event') {
    if (x.is.type !== y.is.type || (x.is.status === 'negated') === (y.is.status === 'negated')) return null;
    return containment(ctx.words(x), ctx.words(y)) >= 0.6
      ? pair('whether', a, b, 'told as having happened, and as not')
      : null;
  }
  if (x.kind !== 'statement' || y.kind !== 'statement') return null;
  if ((x.is.stance === 'denies') === (y.is.stance === 'denies')) return null;
  return containment(ctx.words(x), ctx.words(y)) >= 0.6
    ? pair('whether', a, b, 'asserted by one, denied by the other')
    : null;
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
