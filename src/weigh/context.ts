import type { AnnotatedArticle, Claim, LinkedActor, Member, Span, Statement } from '../record/index.ts';
import { contentWords } from './likeness.ts';

/** Look-ups over one story's members, made once. */
export interface Context {
  readonly members: readonly Member[];
  readonly article: (id: string) => AnnotatedArticle;
  readonly member: (id: string) => Member;
  readonly text: (article: string, at: Span) => string;
  /** The linked actor that an article's own actor id leads to. */
  readonly linked: (article: string, actor: string | undefined) => LinkedActor | undefined;
  readonly byId: (id: string | undefined) => LinkedActor | undefined;
  readonly statement: (article: string, id: string | undefined) => Statement | undefined;
  /** Content words of the claim's own words, stemmed. */
  readonly words: (claim: Claim) => ReadonlySet<string>;
}

/** Builds the look-ups; linear in the size of the members. */
export function contextOf(members: readonly Member[], actors: readonly LinkedActor[]): Context {
  const byArticle = new Map(members.map((m) => [m.id, m]));
  const byMember = new Map(actors.flatMap((a) => a.members.map((id): [string, LinkedActor] => [id, a])));
  const byId = new Map(actors.map((a) => [a.id, a]));
  const statements = new Map(
    members.flatMap((m) => m.annotated.statements.map((s): [string, Statement] => [`${m.id}#${s.id}`, s])),
  );
  const member = (id: string): Member => byArticle.get(id) ?? fail(`no article ${id} in the story`);
  const text = (id: string, at: Span): string => member(id).annotated.article.text.slice(at.start, at.end);
  const cache = new Map<string, ReadonlySet<string>>();
  const words = (c: Claim): ReadonlySet<string> => {
    const made =
      cache.get(c.id) ??
      contentWords(
        spansOf(c)
          .map((s) => text(c.article, s))
          .join(' '),
      );
    cache.set(c.id, made);
    return made;
  };
  return {
    members,
    member,
    article: (id) => member(id).annotated,
    text,
    linked: (article, actor) => (actor === undefined ? undefined : byMember.get(`${article}:${actor}`)),
    byId: (id) => (id === undefined ? undefined : byId.get(id)),
    statement: (article, id) => (id === undefined ? undefined : statements.get(`${article}#${id}`)),
    words,
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
export function assertedBy(ctx: Context, c: Claim): Statement | undefined {
  return c.kind === 'statement' ? c.is : ctx.statement(c.article, c.is.statedBy);
}

/** Who said, did, claimed or owes it. */
export function actorOfClaim(ctx: Context, c: Claim): LinkedActor | undefined {
  if (c.kind === 'statement') return ctx.linked(c.article, c.is.speaker?.actor);
  if (c.kind === 'event') return ctx.linked(c.article, c.is.sources[0]?.actor);
  if (c.kind === 'commitment') return ctx.linked(c.article, c.is.owner?.actor);
  return ctx.linked(c.article, ctx.statement(c.article, c.is.statedBy)?.speaker?.actor);
}

/** Whose word it is: the speaker of the statement that it stands on. */
export function tellerOf(ctx: Context, c: Claim): LinkedActor | undefined {
  return ctx.linked(c.article, assertedBy(ctx, c)?.speaker?.actor);
}

function fail(message: string): never {
  throw new Error(message);
}
