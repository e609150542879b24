import type { AnnotatedArticle, Statement } from './annotations.ts';
import type { Claim, CommitmentClaim } from './claim.ts';
import type { Span } from './span.ts';
import type { LinkedActor, Member, Point } from './story.ts';

/** Look-ups over one story's members, made once. Unknown articles throw: they are a bug, not bad input. */
export interface Lookup {
  readonly members: readonly Member[];
  readonly actors: readonly LinkedActor[];
  readonly member: (article: string) => Member;
  readonly article: (id: string) => AnnotatedArticle;
  readonly text: (article: string, at: Span) => string;
  readonly claim: (id: string) => Claim | undefined;
  /** The linked actor that an article's own actor id leads to. */
  readonly linked: (article: string, actor: string | undefined) => LinkedActor | undefined;
  readonly byId: (id: string | undefined) => LinkedActor | undefined;
  readonly statement: (article: string, id: string | undefined) => Statement | undefined;
}

/** Builds the look-ups; linear in the size of the members. */
export function lookupOf(members: readonly Member[], actors: readonly LinkedActor[]): Lookup {
  const byArticle = new Map(members.map((m) => [m.id, m]));
  const byMember = new Map(actors.flatMap((a) => a.members.map((id): [string, LinkedActor] => [id, a])));
  const byId = new Map(actors.map((a) => [a.id, a]));
  const statements = new Map(
    members.flatMap((m) => m.annotated.statements.map((s): [string, Statement] => [`${m.id}#${s.id}`, s])),
  );
  const claims = new Map(members.flatMap((m) => m.claims.map((c): [string, Claim] => [c.id, c])));
  const member = (id: string): Member => byArticle.get(id) ?? fail(`no article ${id} among the members`);
  return {
    members,
    actors,
    member,
    article: (id) => member(id).annotated,
    text: (id, at) => member(id).annotated.article.text.slice(at.start, at.end),
    claim: (id) => claims.get(id),
    linked: (article, actor) => (actor === undefined ? undefined : byMember.get(`${article}:${actor}`)),
    byId: (id) => (id === undefined ? undefined : byId.get(id)),
    statement: (article, id) => (id === undefined ? undefined : statements.get(`${article}#${id}`)),
  };
}

/** The words that say what is claimed, without cue and speaker. */
export function spansOf(c: Claim): readonly Span[] {
  if (c.kind === 'statement') return c.is.content;
  if (c.kind === 'commitment') return [c.is.action];
  if (c.kind === 'figure') return [c.is.measure ?? c.is];
  return [c.is];
}

/** The statement on whose word a claim stands; itself for a statement. */
function assertedBy(l: Lookup, c: Claim): Statement | undefined {
  return c.kind === 'statement' ? c.is : l.statement(c.article, c.is.statedBy);
}

/** Whether a claim stands only inside a denial or a refusal: what somebody says did not happen, or will not. */
export function isDenied(l: Lookup, c: Claim): boolean {
  const around = c.kind === 'statement' ? c.is.within : c.is.statedBy;
  return chainOf(l, c.article, l.statement(c.article, around)).some(
    (s) => s.stance === 'denies' || s.stance === 'refuses',
  );
}

/** Who said, did, claimed or owes it. */
export function actorOfClaim(l: Lookup, c: Claim): LinkedActor | undefined {
  if (c.kind === 'statement') return l.linked(c.article, c.is.speaker?.actor);
  if (c.kind === 'event') return l.linked(c.article, c.is.sources[0]?.actor);
  if (c.kind === 'commitment') return l.linked(c.article, c.is.owner?.actor);
  return tellerOf(l, c);
}

/** The names of those who owe it together: `Velia and Orland` for `both sides`; undefined where one owes it, or nobody named. */
export function ownersTogether(l: Lookup, c: CommitmentClaim): string | undefined {
  const names = (c.is.owner?.members ?? []).flatMap((id) => l.linked(c.article, id)?.name ?? []);
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : undefined;
}

/**
 * On whose word it is known: what one party reports of another is the reporter's word, so the outermost speaker of the statements
 * around it that belongs to a party, else the outermost that is known at all.
 */
export function tellerOf(l: Lookup, c: Claim): LinkedActor | undefined {
  const tellers = chainOf(l, c.article, assertedBy(l, c)).flatMap((s) => l.linked(c.article, s.speaker?.actor) ?? []);
  return tellers.findLast((a) => sideIdOf(a) !== undefined) ?? tellers.at(-1);
}

const DEEPEST = 8;

/** A statement and those that report it, from the inside out. */
function chainOf(l: Lookup, article: string, inner: Statement | undefined): Statement[] {
  const out: Statement[] = [];
  for (let s = inner; s !== undefined && out.length < DEEPEST; s = l.statement(article, s.within)) out.push(s);
  return out;
}

/** The party an actor belongs to: a country's code, a state's name where it has no code. A newspaper speaks for none. */
export function sideIdOf(actor: LinkedActor | undefined): string | undefined {
  if (!actor || (actor.kind === 'organisation' && actor.sector === 'JRN')) return undefined;
  return actor.country ?? actor.state ?? (actor.kind === 'country' ? actor.name : undefined);
}

/**
 * The distinct origins of some articles: an upper bound on independence. A synthesis of reports that are among them makes none of its own.
 */
export function originsAmong(members: readonly Member[]): Set<string> {
  const isMade = (m: Member): boolean => m.rests?.some((r) => r.on === 'sources' && r.articles.length > 0) ?? false;
  const first = members.filter((m) => !isMade(m));
  return new Set((first.length > 0 ? first : members).map((m) => m.group.origin));
}

/** Whether a point still stands: neither corrected nor taken out. */
export const stands = (p: Point): boolean => p.supersededBy === undefined && p.withdrawn !== true;

/** The statement that holds all others around a claim: on whose word it stands in the end. */
export const outermost = (l: Lookup, c: Claim): Statement | undefined => chainOf(l, c.article, assertedBy(l, c)).at(-1);

function fail(message: string): never {
  throw new Error(message);
}

/** The sentence that opens an article's story, behind its dateline. */
export const leadOf = ({ article, sentences }: AnnotatedArticle): Span | undefined =>
  sentences.find((s) => s.start >= (article.dateline?.after ?? 0));
