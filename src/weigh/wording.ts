import { commonOf } from '../languages/index.ts';
import { actorOfClaim, type Claim, compatible, type StatementClaim } from '../record/index.ts';
import { fold, words } from '../text/index.ts';
import { type Context, perClaim } from './context.ts';
import { jaccard, twiceShared } from './likeness.ts';

const QUOTED = /["“„«](?<said>[^"“”„«»]+)["”“»]/gu;

/** The words between quotation marks, each run of them by itself: cut at what is left out and at what stands between. */
const quotedRuns = perClaim((ctx, c: StatementClaim): readonly string[][] => {
  const said = c.is.content.map((s) => ctx.text(c.article, s)).join(' ');
  return [...said.matchAll(QUOTED)]
    .flatMap((m) => m.groups!.said!.replace(/[[\]]/gu, '').split(/\.\.\.|…/u))
    .map((run) => words(fold(run)).map((w) => w.word))
    .filter((run) => run.length > 0);
});

/** Whether every run of `part` stands word for word in `whole`. */
const isWithin = (part: readonly string[][], whole: readonly string[][]): boolean => {
  const all = ` ${whole.flat().join(' ')} `;
  return part.every((run) => all.includes(` ${run.join(' ')} `));
};

const FEWEST_ROLE_WORDS = 2;

/** Whether one person speaks: one actor, or one office in the same words, which alone names nobody. */
export function sameSpeaker(ctx: Context, a: StatementClaim, b: StatementClaim): boolean {
  const [x, y] = [actorOfClaim(ctx, a)?.id, actorOfClaim(ctx, b)?.id];
  if (x !== undefined && x === y) return true;
  const [p, q] = [roleWords(ctx, a), roleWords(ctx, b)];
  return p === q && p.split(' ').length >= FEWEST_ROLE_WORDS;
}

const roleWords = perClaim((ctx, c: StatementClaim): string =>
  c.is.speaker ? [...ctx.roots(c.article, ctx.text(c.article, c.is.speaker))].join(' ') : '',
);

/** Whether both are quoted and one gives no other words than the other: a remark whole and cut, or cut in two ways. */
export function sameWords(ctx: Context, a: StatementClaim, b: StatementClaim): boolean {
  const [v, w] = [quotedRuns(ctx, a), quotedRuns(ctx, b)];
  return isWithin(v, w) || isWithin(w, v);
}

const isQuoted = (c: Claim): c is StatementClaim => c.kind === 'statement' && c.is.kind === 'direct';

/** Whether two claims are remarks quoted in full, each in words that the other has not. */
export const quotesDiffer = (ctx: Context, a: Claim, b: Claim): boolean =>
  isQuoted(a) && isQuoted(b) && !sameWords(ctx, a, b);

const LEAST_SHARED = 1 / 3;
const LEAST_OF_ALL_WORDS = 0.36;
// A remark in two translations may share hardly more than what it is about.
const LEAST_TRANSLATED = 0.15;
const LIKE_IN_LENGTH = 0.5;

/**
 * Whether two quotations are one remark in two wordings: variants of a translation, or one of them is wrong. One speaker on days that can be the
 * same, a third of the words that carry content shared and two at least, about equally long, and neither a piece of the other.
 */
export function twoWordings(ctx: Context, a: Claim, b: Claim): boolean {
  if (a.kind !== 'statement' || b.kind !== 'statement' || a.article === b.article) return false;
  const [v, w] = [quotedRuns(ctx, a), quotedRuns(ctx, b)];
  if (v.length === 0 || w.length === 0 || !sameSpeaker(ctx, a, b)) return false;
  const [d, e] = [a.is.said?.edtf, b.is.said?.edtf];
  if (d !== undefined && e !== undefined && compatible(d, e) === false) return false;
  if (isWithin(v, w) || isWithin(w, v)) return false;
  return isOneRemark(ctx, a, b, v.flat(), w.flat());
}

function isOneRemark(
  ctx: Context,
  a: StatementClaim,
  b: StatementClaim,
  v: readonly string[],
  w: readonly string[],
): boolean {
  const { stem } = commonOf(ctx.article(a.article).article.lang);
  const { root } = ctx.lexicon(a.article);
  if (Math.min(v.length, w.length) < LIKE_IN_LENGTH * Math.max(v.length, w.length)) return false;
  const [x, y] = [ctx.roots(a.article, v.join(' ')), ctx.roots(b.article, w.join(' '))];
  const all = twiceShared(
    v.map((s) => root(stem(s))),
    w.map((s) => root(stem(s))),
  );
  const translated = a.is.spokenLang !== undefined || b.is.spokenLang !== undefined;
  if (translated) return jaccard(x, y) >= LEAST_TRANSLATED && all >= LEAST_OF_ALL_WORDS;
  const shared = [...x].filter((s) => y.has(s)).length;
  return shared >= 2 && jaccard(x, y) >= LEAST_SHARED && all >= LEAST_OF_ALL_WORDS;
}
