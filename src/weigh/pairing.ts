import { actorOfClaim, type Claim, leadOf, type Side, sideIdOf } from '../record/index.ts';
import { countBy, overlaps } from '../text/index.ts';
import type { Context } from './context.ts';
import type { Passage } from './passages.ts';
import { unlike } from './unlike.ts';

/** Two passages on one matter, one of each side; `differ` where they can't both be exact. */
export interface Pairing {
  readonly mine: Passage;
  readonly theirs: Passage;
  readonly differ?: string;
}

/** A passage with the words by which it is held against another. */
interface Weighed {
  readonly passage: Passage;
  readonly words: ReadonlySet<string>;
}

// More than any likeness of words comes to.
const CONTACT = 2;
const TWO = 2;
// Shares of the weight of words that two passages on one matter have in common: of the lighter one, and of both.
const OF_LIGHTER = 0.45;
const OF_BOTH = 0.18;

/** Each passage with the passage of the other side that is most like it, the likest first; each is used once. */
export function paired(
  ctx: Context,
  mine: readonly Passage[],
  theirs: readonly Passage[],
  sides: readonly Side[],
): Pairing[] {
  const told = [...mine, ...theirs];
  const lands = new Set(told.flatMap((p) => sides.flatMap((s) => [...ctx.roots(p.article, s.name)])));
  const all = told.map((passage): Weighed => ({ passage, words: wordsOf(ctx, passage, told, lands) }));
  const count = countBy(all.flatMap(({ words }) => [...words]));
  const weight = (w: string): number => Math.log(1 + all.length / (count.get(w) ?? 1));
  const only = (w: string): boolean => count.get(w) === TWO;
  const [left, right] = [all.slice(0, mine.length), all.slice(mine.length)];
  const scored = left.flatMap((x) =>
    right.flatMap((y) => {
      const score = likeness(ctx, x, y, { weight, only });
      return score > 0 ? [{ mine: x.passage, theirs: y.passage, score }] : [];
    }),
  );
  const taken = new Set<Passage>();
  return scored
    .sort((a, b) => b.score - a.score)
    .flatMap(({ mine: x, theirs: y }): Pairing[] => {
      if (taken.has(x) || taken.has(y)) return [];
      taken.add(x).add(y);
      const differ = unlike(ctx, x, y);
      return [{ mine: x, theirs: y, ...(differ === undefined ? {} : { differ }) }];
    });
}

/** What is said in a passage, without who says it; where nobody is named as saying it, the sentence, if the passage is alone in that. */
function wordsOf(
  ctx: Context,
  passage: Passage,
  all: readonly Passage[],
  sides: ReadonlySet<string>,
): ReadonlySet<string> {
  const { article, at, claims } = passage;
  const sentence = ctx.sentence(article, at);
  const alone = !all.some((p) => p !== passage && p.article === article && overlaps(p.at, sentence));
  const said = claims.filter((c) => c.kind === 'statement' && c.is.cue !== undefined);
  const whole = alone ? { start: Math.min(at.start, sentence.start), end: Math.max(at.end, sentence.end) } : at;
  const words = said.length > 0 ? said.flatMap((c) => [...ctx.core(c)]) : [...ctx.coreOf(article, whole)];
  const { eachSays } = ctx.lexicon(article);
  return new Set(words.filter((w) => !eachSays.has(w) && !sides.has(w)));
}

/** How much a word tells, the more the fewer passages have it; and whether no third passage has it. */
interface Weights {
  readonly weight: (word: string) => number;
  readonly only: (word: string) => boolean;
}

function likeness(ctx: Context, x: Weighed, y: Weighed, { weight, only }: Weights): number {
  const common = [...x.words].filter((w) => y.words.has(w));
  const [a, b, both] = [x.words, y.words, common].map((words) => sumOf(words, weight)) as [number, number, number];
  if (isContact(ctx, x.passage) && isContact(ctx, y.passage)) return CONTACT + both;
  if (both === 0 || owedByTwo(ctx, x.passage, y.passage)) return 0;
  const [lighter, jaccard] = [both / Math.min(a, b), both / (a + b - both)];
  // One word that no third passage has is enough where it is a name, or all that the shorter one says.
  const names = ctx.namesAt(x.passage.article, x.passage.at);
  if (common.length < TWO && jaccard < 1 && !common.some((w) => only(w) && (names.has(w) || lighter === 1))) return 0;
  return lighter >= OF_LIGHTER && jaccard >= OF_BOTH ? lighter + jaccard : 0;
}

const sumOf = (words: Iterable<string>, weight: (word: string) => number): number =>
  [...words].reduce((n, w) => n + weight(w), 0);

/** What one party owes is not what the other owes, in whatever words. */
function owedByTwo(ctx: Context, x: Passage, y: Passage): boolean {
  const [p, q] = [ownersOf(ctx, x), ownersOf(ctx, y)];
  return p.size > 0 && q.size > 0 && ![...p].some((id) => q.has(id));
}

const ownersOf = (ctx: Context, p: Passage): ReadonlySet<string> =>
  new Set(p.claims.flatMap((c) => (c.kind === 'commitment' ? (sideIdOf(actorOfClaim(ctx, c)) ?? []) : [])));

/** The contact itself: a call, a visit or a meeting of both told as having taken place, of which a readout is the account. */
const isContact = (ctx: Context, p: Passage): boolean =>
  opensWithContact(ctx, p) ||
  (p.claims.some((c) => isTalk(ctx, c)) && p.claims.every((c) => isTalk(ctx, c) || c.kind === 'figure'));

/** Whether it stands in the first sentence of a readout, and that tells of a contact. */
function opensWithContact(ctx: Context, p: Passage): boolean {
  const told = ctx.article(p.article);
  const first = leadOf(told);
  if (told.article.label !== 'readout' || !first || !overlaps(first, p.at)) return false;
  return ctx.says(p.article, ctx.text(p.article, first), ctx.lexicon(p.article).contactWords);
}

function isTalk(ctx: Context, c: Claim): boolean {
  if (c.kind !== 'event' || c.is.type !== 'CONSULT' || c.is.status !== 'actual' || c.is.statedBy !== undefined)
    return false;
  const parties = [...c.is.sources, ...c.is.targets].flatMap(
    (p) => p.country ?? sideIdOf(ctx.linked(c.article, p.actor)) ?? [],
  );
  return new Set(parties).size >= TWO || c.is.mode === 'phone' || c.is.mode === 'visit';
}
