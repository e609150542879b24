import { bareName, languageOf } from '../languages/index.ts';
import {
  actorOfClaim,
  type CommitmentClaim,
  type LinkedActor,
  ownersTogether,
  type Span,
  sideIdOf,
} from '../record/index.ts';
import { overlaps } from '../text/index.ts';
import type { Context } from './context.ts';

/** PLOVER's sector of the press. */
const PRESS = 'JRN';

const firstWord = (words: string): string => /^[\p{L}’']+/u.exec(words)?.[0].toLowerCase() ?? '';

const pronounsOf = (ctx: Context, article: string): readonly string[] =>
  Object.values(languageOf(ctx.article(article).article.lang)?.actors.pronouns ?? {}).flat();

/** Who tells of the story owes nothing in it. */
function reports(ctx: Context, words: string, actor: LinkedActor | undefined): boolean {
  if (actor?.sector === PRESS) return true;
  return [words, actor?.name ?? ''].some((n) => ctx.press.has(bareName(n)));
}

const landName = (ctx: Context, side: string | undefined): string | undefined =>
  ctx.actors.find((a) => side !== undefined && a.kind === 'country' && sideIdOf(a) === side)?.name;

/** The two lands whose people a sentence names; undefined where they are not two. */
function twoIn(ctx: Context, article: string, at: Span): readonly (string | undefined)[] | undefined {
  const inside = ctx.article(article).mentions.filter((m) => m.kind !== 'pronoun' && overlaps(m, at));
  const actors = inside.flatMap((m) => ctx.linked(article, m.actor) ?? []).filter((a) => a.kind !== 'place');
  const lands = [...new Set(actors.map(sideIdOf))].filter((id) => id !== undefined && landName(ctx, id) !== undefined);
  return lands.length === 2 ? lands : undefined;
}

/** `The leaders`, `both sides`: the two lands that the nearest sentence up to there names two of, with their office. */
export function bothOf(ctx: Context, c: CommitmentClaim, words: string): string | undefined {
  const found = ctx.lexicon(c.article).bothParties.exec(words);
  if (!found) return undefined;
  const before = ctx.article(c.article).sentences.filter((s) => s.start <= c.is.action.start);
  const lands = before.reduceRight<ReturnType<typeof twoIn>>((n, s) => n ?? twoIn(ctx, c.article, s), undefined);
  const names = (lands ?? []).flatMap((side) => landName(ctx, side) ?? []);
  if (names.length < 2) return undefined;
  const office = found.groups?.office?.toLowerCase();
  return office === undefined ? names.join(' and ') : `${office} of ${names.join(' and ')}`;
}

/** `Its president`: who that is outside its sentence, by the land; `our doctors` by the speaker where he has no land. */
function possessed(ctx: Context, words: string, actor: LinkedActor | undefined, ofSpeaker = false): string | undefined {
  const land = landName(ctx, sideIdOf(actor)) ?? (ofSpeaker ? actor?.name : undefined);
  return land === undefined ? undefined : `${words.replace(/^\S+\s+/u, '')} of ${land}`;
}

/** `the two presidents agreed that their ministers`: of the lands of those whom the sentence has spoken of together before. */
function ofThem(ctx: Context, c: CommitmentClaim, words: string): string | undefined {
  const plural = languageOf(ctx.article(c.article).article.lang)?.actors.pronouns.plural ?? [];
  const at = c.is.owner;
  if (!at || !plural.includes(firstWord(words))) return undefined;
  const sentence = ctx.sentence(c.article, at);
  const group = ctx
    .article(c.article)
    .mentions.findLast((m) => m.members !== undefined && m.start >= sentence.start && m.end <= at.start);
  const lands = (group?.members ?? []).map((id) => landName(ctx, sideIdOf(ctx.linked(c.article, id))));
  const known = [...new Set(lands.filter((n) => n !== undefined))];
  if (known.length < 2 || known.length < lands.length) return undefined;
  return `${words.replace(/^\S+\s+/u, '')} of ${known.slice(0, -1).join(', ')} and ${known.at(-1)}`;
}

/** Whom a pronoun that opens the owner's words means: its actor, the one who speaks of himself, the office by its land. */
function meant(ctx: Context, c: CommitmentClaim, words: string, actor: LinkedActor | undefined): string | undefined {
  const pronouns = pronounsOf(ctx, c.article);
  const named = (name: string | undefined): string | undefined =>
    name === undefined || name === '' || pronouns.includes(firstWord(name)) ? undefined : name;
  const speech = languageOf(ctx.article(c.article).article.lang)?.actors.pronouns.speech ?? [];
  const ofSelf = speech.includes(firstWord(words));
  const speaker = ctx.linked(c.article, ctx.statement(c.article, c.is.statedBy)?.speaker?.actor);
  if (!/\s/u.test(words)) return named(actor?.name) ?? (ofSelf ? named(speaker?.name) : undefined);
  const isNamed = /^\p{Lu}/u.test(actor?.name ?? '');
  if (ofSelf && !isNamed) return possessed(ctx, words, speaker, true);
  return (isNamed ? undefined : ofThem(ctx, c, words)) ?? named(actor?.name) ?? possessed(ctx, words, actor);
}

const NAME = /\p{Lu}/u;

/** A name that is only a noun, `government`, by the words that say whose it is, else by its land. */
function inFull(ctx: Context, name: string, words: string, actor: LinkedActor | undefined): string {
  if (NAME.test(name) || !actor) return name;
  const told = words.replace(/^the /iu, '');
  const land = landName(ctx, sideIdOf(actor));
  if (NAME.test(told)) return told;
  return land === undefined || /\s/u.test(name) ? name : `${name} of ${land}`;
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
  const name = actor && actor.name !== '' ? actor.name : words;
  return bothOf(ctx, c, words) ?? bothOf(ctx, c, name) ?? inFull(ctx, name, words, actor);
}

const LEAST_WORDS = 2;

/** Whether the words tell an act that somebody can look for: two words, or with a day one verb that is a whole act, `resign`. */
export function tellsAct(ctx: Context, c: CommitmentClaim): boolean {
  const act = ctx.text(c.article, c.is.action);
  if ((act.match(/\p{L}+/gu) ?? []).length >= LEAST_WORDS) return true;
  return c.is.due !== undefined && ctx.says(c.article, act, ctx.lexicon(c.article).wholeActs);
}
