import { bareName, languageOf } from '../languages/index.ts';
import { actorOfClaim, type CommitmentClaim, type LinkedActor, ownersTogether, sideIdOf } from '../record/index.ts';
import type { Context } from './context.ts';

/** PLOVER's sector of the press. */
const PRESS = 'JRN';

const firstWord = (words: string): string => /^[\p{L}’']+/u.exec(words)?.[0].toLowerCase() ?? '';

const pronounsOf = (ctx: Context, article: string): readonly string[] =>
  Object.values(languageOf(ctx.article(article).article.lang)?.actors.pronouns ?? {}).flat();

/** The names under which the story's articles are published, and those that they credit. */
function outletsOf(ctx: Context): ReadonlySet<string> {
  const names = ctx.members.flatMap(({ annotated: { article: a } }) => [
    a.outlet,
    ...(a.credits ?? []).map((c) => c.agency),
    ...(a.citedReports ?? []).map((r) => r.outlet),
  ]);
  return new Set(names.flatMap((n) => (n === undefined ? [] : bareName(n))));
}

/** Who tells of the story owes nothing in it. */
function reports(ctx: Context, words: string, actor: LinkedActor | undefined): boolean {
  if (actor?.sector === PRESS) return true;
  const outlets = outletsOf(ctx);
  return [words, actor?.name ?? ''].some((n) => outlets.has(bareName(n)));
}

/** `Its president`: who that is outside its sentence, by the land; undefined where the land has no name. */
function possessed(ctx: Context, words: string, actor: LinkedActor | undefined): string | undefined {
  const side = sideIdOf(actor);
  const land = ctx.actors.find((a) => a.kind === 'country' && sideIdOf(a) === side);
  return side === undefined || !land ? undefined : `${words.replace(/^\S+\s+/u, '')} of ${land.name}`;
}

/** Whom a pronoun that opens the owner's words means: its actor, the one who speaks of himself, the office by its land. */
function meant(ctx: Context, c: CommitmentClaim, words: string, actor: LinkedActor | undefined): string | undefined {
  const pronouns = pronounsOf(ctx, c.article);
  const named = (name: string | undefined): string | undefined =>
    name === undefined || name === '' || pronouns.includes(firstWord(name)) ? undefined : name;
  if (/\s/u.test(words)) return named(actor?.name) ?? possessed(ctx, words, actor);
  const speech = languageOf(ctx.article(c.article).article.lang)?.actors.pronouns.speech ?? [];
  const speaker = ctx.statement(c.article, c.is.statedBy)?.speaker;
  const self = speech.includes(words.toLowerCase()) ? ctx.linked(c.article, speaker?.actor)?.name : undefined;
  return named(actor?.name) ?? named(self);
}

const UNSTATED = 'owner not stated';

/**
 * Who owes it, by a name that stands outside its sentence; undefined where it is no row of a ledger: owed by one who only reports, or by a
 * pronoun that leads to nobody, without a day.
 */
export function ownerOf(ctx: Context, c: CommitmentClaim): string | undefined {
  if (!c.is.owner) return UNSTATED;
  const words = ctx.text(c.article, c.is.owner);
  const several = ownersTogether(ctx, c);
  if (several !== undefined) return several;
  const actor = actorOfClaim(ctx, c);
  if (reports(ctx, words, actor)) return undefined;
  if (pronounsOf(ctx, c.article).includes(firstWord(words)))
    return meant(ctx, c, words, actor) ?? (c.is.due ? UNSTATED : undefined);
  return actor && actor.name !== '' ? actor.name : words;
}

const LEAST_WORDS = 2;

/** Whether the words tell an act that somebody can look for: two words, or one with its day. */
export const tellsAct = (ctx: Context, c: CommitmentClaim): boolean =>
  c.is.due !== undefined || (ctx.text(c.article, c.is.action).match(/\p{L}+/gu) ?? []).length >= LEAST_WORDS;
