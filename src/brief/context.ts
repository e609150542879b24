import {
  actorOfClaim,
  type BriefSentence,
  type Citation,
  type Claim,
  type Lookup,
  lookupOf,
  type Member,
  type Point,
  tellerOf,
  type Weighed,
} from '../record/index.ts';

/** What every section writes from. */
export interface BriefContext {
  readonly weighed: Weighed;
  readonly look: Lookup;
  readonly at: string;
  /** Points that no later correction replaces. */
  readonly points: readonly Point[];
  /** Ids of all articles of the story: what a statement of absence has searched. */
  readonly searched: readonly string[];
}

export function contextOf(weighed: Weighed, members: readonly Member[], at: string): BriefContext {
  return {
    weighed,
    look: lookupOf(members, weighed.actors),
    at,
    points: weighed.points.filter((p) => p.supersededBy === undefined),
    searched: weighed.story.articles,
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

/** ", as told by X", where the claim stands on somebody's word. */
export function toldBy(ctx: BriefContext, c: Claim): string {
  const teller = tellerOf(ctx.look, c);
  const statement = c.kind === 'statement' ? undefined : ctx.look.statement(c.article, c.is.statedBy);
  const words = statement?.speaker ? ctx.look.text(c.article, statement.speaker) : undefined;
  const name = statement?.speaker?.name ?? teller?.name ?? words;
  return name === undefined ? '' : `, as told by ${name}`;
}

/** "; two origins" and the like: said only where there is more than one. */
export const originsNote = (p: Point): string => (p.origins > 1 ? ` (${p.origins} origins)` : '');
