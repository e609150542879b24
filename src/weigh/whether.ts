import { commonOf } from '../languages/index.ts';
import {
  actorOfClaim,
  type Claim,
  type Conflict,
  compatible,
  dayRange,
  isDenied,
  type Point,
  type Side,
  type StatementClaim,
  sideIdOf,
  spansOf,
} from '../record/index.ts';
import { overlaps, words } from '../text/index.ts';
import { tellersOf } from './accounts.ts';
import { type Context, namesOf, perClaim, publishedOf } from './context.ts';
import { timeToldBy } from './days.ts';
import { containment, jaccard } from './likeness.ts';
import { datesAgree } from './same.ts';
import { voiceIn } from './voices.ts';

const LIKE = 0.6;
const FEWEST_WORDS = 3;
// So many words shared, and so much alike, that one of them beside names is enough.
const ENOUGH = 4;
const ALIKE = 0.75;

/** Whether a claim says that something is not so: a denial, or a clause turned round by a negation, but not both. */
export function saysNo(ctx: Context, c: Claim): boolean {
  if (c.kind === 'event') return c.is.status === 'negated';
  return isDenial(ctx, c) !== ctx.turned(c).size > 0;
}

/** A denial, or a rejection of what is claimed and no more: `rejected the claim that`. */
const isDenial = perClaim((ctx, c: Claim): boolean => {
  if (c.kind !== 'statement') return false;
  if (c.is.stance === 'promises') return givesNone(ctx, c);
  if (c.is.stance !== 'refuses') return c.is.stance === 'denies';
  return ctx.lexicon(c.article).claimed.test(ctx.text(c.article, c.is.content[0] ?? c.is));
});

/** `made no promise to`: whether no word was given, by what stands before it. */
export const givesNone = (ctx: Context, { article, is }: StatementClaim): boolean => {
  const { negations } = commonOf(ctx.article(article).article.lang);
  const before = ctx.text(article, { start: is.start, end: Math.max(is.start, is.content[0]?.start ?? is.end) });
  return words(before).some((w) => negations.has(w.word));
};

/** The same of what another claim is about: a negation in a clause on something else does not count, the opposite of its word does. */
function saysNoTo(ctx: Context, c: Claim, about: Told): boolean {
  const opposite = [...about.turns].length % 2 === 1;
  if (c.kind === 'event') return (c.is.status === 'negated') !== opposite;
  const turned = [...ctx.turned(c)].filter((w) => about.other.has(w) && !ctx.names(c).has(w)).length >= 1;
  return (isDenial(ctx, c) !== turned) !== opposite;
}

/** What a claim tells as it is held against another: its words with opposites brought to one pole, and the words brought so. */
interface Told {
  readonly core: ReadonlySet<string>;
  readonly turns: ReadonlySet<string>;
  readonly other: ReadonlySet<string>;
}

/** The words of a claim, and the same with every negative pole put as its positive. */
const poled = perClaim((ctx, c: Claim) => {
  const { poles } = ctx.lexicon(c.article);
  const words = new Set([...ctx.core(c), ...ownName(ctx, c)]);
  return {
    words,
    core: new Set([...words].map((s) => poles(s) ?? s)),
    turns: new Set([...words].filter((s) => poles(s) !== undefined)),
  };
});

/** Both claims' words; where one has a word and the other its opposite, the negative one is put as the positive and counted. */
function toldOf(ctx: Context, x: Claim, y: Claim): [Told, Told] {
  const [p, q] = [poled(ctx, x), poled(ctx, y)];
  return [
    { ...p, other: new Set([...q.core, ...q.words]) },
    { ...q, other: new Set([...p.core, ...p.words]) },
  ];
}

/** The name of one who speaks of himself, or of what he is said to have done: his words leave it out. */
const ownName = perClaim((ctx, c: Claim): ReadonlySet<string> => {
  if (c.kind !== 'statement' || !c.is.speaker) return new Set();
  const said = c.is.content.map((s) => ctx.text(c.article, s)).join(' ');
  if (!isDenial(ctx, c) && !ctx.lexicon(c.article).ofSelf.test(said)) return new Set();
  return ctx.roots(c.article, actorOfClaim(ctx, c)?.name ?? '');
});

const onePlace = (a: Claim, b: Claim): boolean =>
  a.article === b.article && a.evidence.some((e) => b.evidence.some((f) => overlaps(e, f)));

/** One says it, another says that it is not so. No one contradicts himself, and what stands inside a denial is nobody's assertion. */
export function whetherSo(ctx: Context, a: Point, b: Point): Conflict | null {
  const [x, y] = [a.claim, b.claim];
  if (!canBeDenied(x) || !canBeDenied(y) || onePlace(x, y) || isDenied(ctx, x) || isDenied(ctx, y)) return null;
  if (!isOfOneThing(ctx, x, y)) return null;
  const [p, q] = toldOf(ctx, x, y);
  const [no, notToo] = [saysNoTo(ctx, x, p), saysNoTo(ctx, y, q)];
  if (no === notToo || givesNoAnswer(ctx, no ? x : y) || hasChanged(ctx, no ? y : x, no ? x : y)) return null;
  if (x.kind === 'event' && y.kind === 'event') {
    if (x.is.type !== y.is.type || x.article === y.article) return null;
    return { about: 'whether', a: a.id, b: b.id, message: 'told as having happened, and as not' };
  }
  const [s, t] = [voiceIn(ctx, x), voiceIn(ctx, y)];
  if (s === t && s !== undefined) return null;
  if (s === undefined && t === undefined && x.article === y.article) return null;
  return { about: 'whether', a: a.id, b: b.id, message: 'said by one, denied by the other' };
}

/** Acts of speech: what is said in these stands in a statement of its own. */
export const SPOKEN: ReadonlySet<string> = new Set(['REJECT', 'REQUEST', 'ACCUSE', 'THREATEN', 'SUPPORT']);

const canBeDenied = (c: Claim): boolean => c.kind === 'statement' || (c.kind === 'event' && !SPOKEN.has(c.is.type));

/** `did not say when`: who does not answer denies nothing. */
const givesNoAnswer = perClaim((ctx, c: Claim): boolean =>
  ctx.lexicon(c.article).noAnswer.test(ctx.text(c.article, ctx.sentence(c.article, c.evidence[0]))),
);

/** Not yet so when it was denied, and so since: told later as of a day that was not before the denial. Of other days is another deed. */
export function hasChanged(ctx: Context, yes: Claim, no: Claim): boolean {
  const [on, not] = [timeToldBy(ctx, yes), timeToldBy(ctx, no)];
  const [from, denied] = [on && dayRange(on)?.from, publishedOf(ctx, no.article)];
  if (from && denied && from >= denied && publishedOf(ctx, yes.article) > denied) return true;
  return yes.kind !== 'statement' && no.kind !== 'statement' && on !== undefined && not !== undefined
    ? compatible(on, not) === false
    : false;
}

/**
 * Most words shared, two of them more than names: that two know each other is in every report of both. Where each has words that the other has
 * not, they are of two things.
 */
function isOfOneThing(ctx: Context, x: Claim, y: Claim): boolean {
  const [p, q] = [poled(ctx, x), poled(ctx, y)];
  const [v, w] = [p.core, q.core];
  const byPole = p.turns.size !== q.turns.size;
  if (byPole && !(isAsserted(x) && isAsserted(y))) return false;
  if (Math.min(v.size, w.size) < FEWEST_WORDS && (!byPole || jaccard(v, w) < 1)) return false;
  if (containment(v, w) < LIKE || jaccard(v, w) < (byPole ? LIKE : LIKE / 2)) return false;
  if (tellsOfAnother(ctx, x) !== tellsOfAnother(ctx, y)) return false;
  const names = new Set([...namesOf(ctx, x, y), ownName(ctx, x), ownName(ctx, y)].flatMap((s) => [...s]));
  const [onlyV, onlyW] = [[...v].filter((s) => !w.has(s)), [...w].filter((s) => !v.has(s))];
  const named = (list: readonly string[]): boolean => list.some((s) => names.has(s));
  const plain = (list: readonly string[]): boolean => list.some((s) => !names.has(s));
  if ((named(onlyV) && named(onlyW)) || (plain(onlyV) && plain(onlyW))) return false;
  const shared = [...v].filter((word) => w.has(word));
  const least = shared.length >= ENOUGH && jaccard(v, w) >= ALIKE ? 1 : 2;
  return shared.filter((word) => !names.has(word)).length >= least;
}

/** Words that say how things are: what is asked for or promised is not yet so. */
const isAsserted = (c: Claim): boolean =>
  c.kind === 'statement' && ['asserts', 'denies', 'other'].includes(c.is.stance);

/** `has not spoken to him again`: of another time than the one first told. */
const tellsOfAnother = perClaim((ctx, c: Claim): boolean => {
  const said = spansOf(c).map((s) => ctx.text(c.article, s));
  return ctx.says(c.article, said.join(' '), ctx.lexicon(c.article).another);
});

/** `Y denies it`, `Y would say only that`: of what the statement before it says, another's, in its sentence or the one before. */
export function deniedBefore(ctx: Context, points: readonly Point[]): Conflict[] {
  const home = new Map(points.flatMap((p) => p.reports.map((r): [string, Point] => [r.claim, p])));
  return ctx.members.flatMap((m) =>
    m.claims
      .filter((c) => isBareDenial(ctx, c) || saysNoMore(ctx, c))
      .flatMap((c): Conflict[] => {
        const before = m.claims.filter((s) => s.kind === 'statement' && isNextTo(ctx, s, c)).at(-1);
        const [a, b] = [before && home.get(before.id), home.get(c.id)];
        const by = sideIdOf(actorOfClaim(ctx, c));
        const said = before && voiceIn(ctx, before);
        if (!a || !b || by === undefined || said === undefined || said === by) return [];
        const message = isBareDenial(ctx, c)
          ? 'said by one, denied by the other'
          : 'said by one, not confirmed by the other';
        return [{ about: 'whether', a: a.id, b: b.id, message }];
      }),
  );
}

/** A rejection that says no more than who rejects: its object is a pronoun. */
function isBareDenial(ctx: Context, c: Claim): boolean {
  if (c.kind !== 'event' || c.is.type !== 'REJECT' || c.is.status === 'negated') return false;
  return [...ctx.core(c)].filter((w) => !ctx.names(c).has(w)).length === 1;
}

/** `would say only that it would be studied`: what was said before it is not confirmed. */
const saysNoMore = (ctx: Context, c: Claim): boolean =>
  c.kind === 'statement' &&
  c.is.cue !== undefined &&
  ctx
    .lexicon(c.article)
    .saysOnly.test(ctx.text(c.article, { start: c.is.start, end: c.is.content[0]?.start ?? c.is.end }));

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

/** Whether a claim says that no word was given: a denial of it, or a clause that turns it round and sets no condition. */
function deniesPromise(ctx: Context, c: StatementClaim): boolean {
  const said = c.is.content.map((s) => ctx.text(c.article, s)).join(' ');
  if (!hasPromise(ctx, c, said)) return false;
  if (isDenial(ctx, c)) return true;
  const { conditional } = ctx.lexicon(c.article);
  return ctx.turnedClauses(c).some((clause) => hasPromise(ctx, c, clause) && !conditional.test(clause));
}

/** A side's denials that it gave its word, the plainest of each article: in its own words before others'. */
function denialsOfPromises(ctx: Context, points: readonly Point[]): { point: Point; by: string }[] {
  const found = points.flatMap((point) => {
    const c = point.claim;
    if (c.kind !== 'statement' || !deniesPromise(ctx, c) || isDenied(ctx, c)) return [];
    const by = sideIdOf(actorOfClaim(ctx, c));
    return by === undefined ? [] : [{ point, by, direct: c.is.kind === 'direct' ? 1 : 0 }];
  });
  const best = new Map<string, (typeof found)[number]>();
  for (const d of found) {
    const key = `${d.by} ${d.point.claim.article}`;
    if (d.direct > (best.get(key)?.direct ?? -1)) best.set(key, d);
  }
  return [...best.values()].sort((a, b) => b.direct - a.direct);
}

/**
 * One side says that the other gave its word, the other that it did not. Which promise a denial means is told by time and by words; of several
 * the first told.
 */
export function deniedPromises(ctx: Context, points: readonly Point[], sides: readonly Side[]): Conflict[] {
  const promises = promisesToldByOthers(ctx, points, sides);
  const answered = new Set<string>();
  return denialsOfPromises(ctx, points).flatMap(({ point, by }): Conflict[] => {
    const inside = ctx.article(point.claim.article).commitments.find((m) => overlaps(m, point.claim.evidence[0]));
    const fit = promises.filter((p) => p.by === by && p.point.id !== point.id && datesAgree(p.due, inside?.due?.edtf));
    const like = (p: Promise): number => containment(ctx.core(p.point.claim), ctx.core(point.claim));
    const best = fit.reduce<Promise | undefined>((b, p) => (b === undefined || like(p) > like(b) ? p : b), undefined);
    // What a side says once more against one promise is the same conflict.
    if (!best || answered.has(`${by} ${best.point.id}`)) return [];
    answered.add(`${by} ${best.point.id}`);
    const message = 'promised, says one; not promised, says the other';
    return [{ about: 'whether', a: best.point.id, b: point.id, message }];
  });
}
