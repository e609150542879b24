import {
  actorOfClaim,
  type Claim,
  type CommitmentClaim,
  compatible,
  type EventClaim,
  type StatementClaim,
  sideIdOf,
} from '../record/index.ts';
import { type Context, perClaim } from './context.ts';
import { containment, jaccard } from './likeness.ts';
import { sameMeasure, sameValue } from './measures.ts';
import { quotesDiffer, sameSpeaker } from './wording.ts';

/** Whether two claims of different articles, or of one article, tell the same. Two of different kinds never do. */
export function same(ctx: Context, a: Claim, b: Claim): boolean {
  if (a.kind === b.kind && verbatim(ctx, a, b)) return true;
  if (a.kind === 'statement' && b.kind === 'statement') return sameStatement(ctx, a, b);
  if (a.kind === 'event' && b.kind === 'event') return sameEvent(ctx, a, b);
  if (a.kind === 'figure' && b.kind === 'figure') return sameMeasure(ctx, a, b) && sameValue(a.is, b.is);
  return (
    a.kind === 'commitment' &&
    b.kind === 'commitment' &&
    sameCommitment(ctx, a, b) &&
    numbersAgree(ctx, a, b) &&
    datesAgree(a.is.due?.edtf, b.is.due?.edtf)
  );
}

const FEWEST_WORDS = 5;

/** Whether the same words stand for both, said by nobody else: a reprint, another version, a speaker whom neither names. */
function verbatim(ctx: Context, a: Claim, b: Claim): boolean {
  const [x, y] = [ctx.shown(a), ctx.shown(b)];
  if (x.text !== y.text || x.count < FEWEST_WORDS) return false;
  const [p, q] = [actorOfClaim(ctx, a)?.id, actorOfClaim(ctx, b)?.id];
  return p === q || p === undefined || q === undefined;
}

/** Two times that both stand and can't be the same day disagree; an absent one agrees with all. */
export const datesAgree = (a: string | undefined, b: string | undefined): boolean =>
  a === undefined || b === undefined || compatible(a, b) !== false;

/** Two amounts that both stand and have nothing in common disagree. */
function numbersAgree(ctx: Context, a: Claim, b: Claim): boolean {
  const [v, w] = [ctx.numbers(a), ctx.numbers(b)];
  return v.size === 0 || w.size === 0 || containment(v, w) > 0;
}

const ONWARD: ReadonlySet<string> = new Set(['asserts', 'promises']);

/** One speaker, most of the shorter one's words, no other days and numbers; of two quotations in full one is the other or a piece of it. */
function sameStatement(ctx: Context, a: StatementClaim, b: StatementClaim): boolean {
  if (!sameSpeaker(ctx, a, b) || quotesDiffer(ctx, a, b)) return false;
  if ((a.is.stance === 'denies') !== (b.is.stance === 'denies')) return false;
  // `will not` in the words of an earlier `will` is no second report of it.
  if (ONWARD.has(a.is.stance) ? b.is.stance === 'refuses' : a.is.stance === 'refuses' && ONWARD.has(b.is.stance))
    return false;
  const [m, n] = [ctx.marks(a), ctx.marks(b)];
  if (m.size > 0 && n.size > 0 && containment(m, n) === 0) return false;
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

/** `The two leaders agreed`: of both parties, whom the words do not name. */
const ofBoth = (ctx: Context, c: EventClaim): boolean =>
  c.is.sources.length > 0 && c.is.sources.every((s) => ctx.lexicon(c.article).bothParties.test(ctx.text(c.article, s)));

const isOfKnown = (ctx: Context, c: EventClaim): boolean =>
  c.is.sources.some((s) => sideIdOf(ctx.linked(c.article, s.actor)) !== undefined);

const OF_MATTER = 0.75;

/** Whether two events tell of one matter, by the words that are not in every account of a contact. */
function oneMatter(ctx: Context, a: EventClaim, b: EventClaim): boolean {
  const [v, w] = [a, b].map((c) => {
    const { eachSays } = ctx.lexicon(c.article);
    return new Set([...ctx.core(c)].filter((word) => !eachSays.has(word)));
  });
  return Math.min(v!.size, w!.size) >= 2 && containment(v!, w!) >= OF_MATTER;
}

const sameDays = (a: EventClaim, b: EventClaim): boolean => datesAgree(a.is.happened?.edtf, b.is.happened?.edtf);

/** One type between the same parties at a time that can be the same, told as done or told as to come. */
function sameEvent(ctx: Context, a: EventClaim, b: EventClaim): boolean {
  if (a.is.type !== b.is.type || (a.is.status === 'future') !== (b.is.status === 'future')) return false;
  if ((a.is.status === 'negated') !== (b.is.status === 'negated')) return false;
  if (a.is.mode !== undefined && b.is.mode !== undefined && a.is.mode !== b.is.mode) return false;
  const [p, q] = [partiesOf(ctx, a), partiesOf(ctx, b)];
  if ([a, b].every((c) => ofBoth(ctx, c)) && ![a, b].every((c) => isOfKnown(ctx, c)))
    return oneMatter(ctx, a, b) && sameDays(a, b);
  if (p.size === 0 || q.size === 0 || containment(p, q) < 1) return false;
  const [x, y] = [a.is.happened?.edtf, b.is.happened?.edtf];
  const likeness = containment(ctx.words(a), ctx.words(b));
  if (x !== undefined && y !== undefined) return compatible(x, y) === true && likeness >= 0.2;
  return likeness >= 0.5;
}

/** One owner and mostly the same action. Of owners that are of no known side, those with no word in common are two. */
export function sameCommitment(ctx: Context, a: CommitmentClaim, b: CommitmentClaim): boolean {
  const [v, w] = [ctx.core(a), ctx.core(b)];
  if (Math.min(v.size, w.size) < 2 || containment(v, w) < 0.65 || jaccard(v, w) < 0.3) return false;
  return !ownedByTwo(ctx, a, b) && extentsAgree(ctx, a, b);
}

/** `half the flow` and `the full flow` are two promises; where one names no extent it may be either. */
function extentsAgree(ctx: Context, a: CommitmentClaim, b: CommitmentClaim): boolean {
  const [x, y] = [extentOf(ctx, a), extentOf(ctx, b)];
  return x === undefined || y === undefined || x === y;
}

const extentOf = perClaim((ctx, c: CommitmentClaim): 'part' | 'whole' | undefined => {
  const { whole, part } = ctx.lexicon(c.article).extents;
  const words = [...ctx.words(c)];
  if (words.some((w) => part.has(w))) return 'part';
  return words.some((w) => whole.has(w)) ? 'whole' : undefined;
});

function ownedByTwo(ctx: Context, a: CommitmentClaim, b: CommitmentClaim): boolean {
  const [x, y] = [actorOfClaim(ctx, a), actorOfClaim(ctx, b)];
  if (!x || !y || x.id === y.id) return false;
  const [p, q] = [sideIdOf(x), sideIdOf(y)];
  if (p !== undefined && q !== undefined) return p !== q;
  if (x.kind === 'person' || y.kind === 'person') return true;
  const [m, n] = [a, b].map((c) =>
    c.is.owner ? ctx.roots(c.article, ctx.text(c.article, c.is.owner)) : new Set<string>(),
  );
  return containment(m!, n!) === 0;
}
