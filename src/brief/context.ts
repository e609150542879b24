import {
  actorOfClaim,
  type BriefSentence,
  type Citation,
  type Claim,
  type DueItem,
  type Lookup,
  lookupOf,
  type Member,
  type Point,
  type Span,
  type Statement,
  stands,
  tellerOf,
  type Weighed,
  type Withdrawn,
} from '../record/index.ts';
import { overlaps } from '../text/index.ts';
import { pressNames } from '../world/index.ts';
import { longDay, spelledOut, withBodyArticle } from './phrase.ts';
import type { ProfileShape } from './profiles.ts';

/** What every section writes from. */
export interface BriefContext {
  readonly weighed: Weighed;
  readonly look: Lookup;
  readonly at: string | undefined;
  /** ` as of 12 January 2026`, nothing where there is no day. */
  readonly asOf: string;
  /** The ledger at that day. */
  readonly due: readonly DueItem[];
  /** Points that no later correction replaces. */
  readonly points: readonly Point[];
  /** Ids of all articles of the story: what a statement of absence has searched. */
  readonly searched: readonly string[];
  readonly withdrawn: readonly Withdrawn[];
  /** The story's outlets and those that it credits: who only reports. */
  readonly press: ReadonlySet<string>;
  readonly profile: ProfileShape;
  /** The day of the brief before this one: what was published after it is new. */
  readonly since: string | undefined;
}

const published = (m: Member): string => m.annotated.article.published ?? '9999';
const byTime = (a: Member, b: Member): number =>
  published(a) < published(b) ? -1 : published(a) > published(b) ? 1 : a.id < b.id ? -1 : 1;

export interface ContextOptions {
  readonly at?: string;
  readonly due: readonly DueItem[];
  readonly withdrawn?: readonly Withdrawn[];
  readonly since?: string;
}

export function contextOf(
  weighed: Weighed,
  members: readonly Member[],
  profile: ProfileShape,
  { at, due, withdrawn = [], since }: ContextOptions,
): BriefContext {
  return {
    weighed,
    look: lookupOf([...members].sort(byTime), weighed.actors),
    at,
    asOf: at === undefined ? '' : ` as of ${longDay(at)}`,
    due,
    points: weighed.points.filter(stands),
    searched: weighed.story.articles,
    withdrawn,
    press: pressNames(members.map((m) => m.annotated.article)),
    profile,
    since,
  };
}

/** At most this many articles are cited behind one sentence; the count of origins tells of the rest. */
const MOST_CITED = 3;

/** The words behind a point: those of its own claim first, then of the other reports. */
export function citations(ctx: BriefContext, p: Point): Citation[] {
  const others = p.reports.filter((r) => r.article !== p.claim.article).slice(0, MOST_CITED - 1);
  const claims = [p.claim, ...others.map((r) => ctx.look.claim(r.claim)).filter((c): c is Claim => c !== undefined)];
  return claims.flatMap((c) => c.evidence.map(({ article, start, end }) => ({ article, start, end })));
}

export const cited = (text: string, from: readonly Citation[]): BriefSentence => ({
  text,
  citations: from,
  basis: 'cited',
});

/** A sentence that counts or states an absence: it names what was searched. */
export const computed = (text: string, ctx: BriefContext, from: readonly Citation[] = []): BriefSentence => ({
  text,
  citations: from,
  basis: 'computed',
  searched: ctx.searched,
});

/** The name of the one who said, did or owes a claim, or the words that stand for them. */
export function nameOf(ctx: BriefContext, c: Claim): string {
  const actor = actorOfClaim(ctx.look, c);
  if (c.kind === 'statement' && c.is.speaker) {
    const words = ctx.look.text(c.article, c.is.speaker);
    return c.is.speaker.unnamed ? unnamed(words) : (c.is.speaker.name ?? actor?.name ?? words);
  }
  if (actor) return actor.name;
  return c.kind === 'commitment' && c.is.owner ? ctx.look.text(c.article, c.is.owner) : '';
}

const unnamed = (words: string): string => `${words} (unnamed)`;

/** The name of a side. */
export const sideName = (ctx: BriefContext, id: string): string =>
  withBodyArticle(spelledOut(ctx.weighed.sides.find((s) => s.id === id)?.name ?? id));

/** The statement that a claim stands on, out to the first whose speaker is somebody: data and figures show, people say. */
function spokenStatement(ctx: BriefContext, c: Claim): Statement | undefined {
  let s = c.kind === 'statement' ? c.is : ctx.look.statement(c.article, c.is.statedBy);
  for (let depth = 0; s?.within !== undefined && s.speaker?.actor === undefined && depth < 8; depth++)
    s = ctx.look.statement(c.article, s.within);
  return s;
}

const lowerArticle = (name: string): string =>
  name.replace(/^(?:The|Both|Their|Its|His|Her)(?= \p{Ll})/u, (w) => w.toLowerCase());

/** Who stands behind a claim that is no statement: the name of the one on whose word it is told, or the words for a party without a name. */
export function tellerName(ctx: BriefContext, c: Claim): string | undefined {
  const speaker = spokenStatement(ctx, c)?.speaker;
  const actor = speaker?.name === undefined ? tellerOf(ctx.look, c) : ctx.look.linked(c.article, speaker.actor);
  if (actor?.kind === 'place' || (speaker && isPlace(ctx, c.article, speaker))) return undefined;
  const name = speaker?.name ?? actor?.name;
  if (name !== undefined && /^\p{Lu}/u.test(name) && !/^(?:the|an?)$/iu.test(name))
    return withBodyArticle(lowerArticle(name));
  return speaker && isParty(ctx, c.article, speaker) ? lowerArticle(ctx.look.text(c.article, speaker)) : undefined;
}

/** A gauge or a town shows; it has no figures of its own. */
function isPlace(ctx: BriefContext, article: string, at: Span): boolean {
  const held = ctx.look.article(article).mentions.filter((m) => overlaps(m, at));
  return held.length > 0 && held.every((m) => m.type === 'place');
}

/** Whether words stand for somebody who can act, named or not. */
export const isParty = (ctx: BriefContext, article: string, at: Span): boolean =>
  ctx.look
    .article(article)
    .mentions.some(
      (m) => m.kind !== 'pronoun' && overlaps(m, at) && (m.actor !== undefined || m.members !== undefined),
    );
