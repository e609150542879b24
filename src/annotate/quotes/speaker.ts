import type { Actor, Mention, Span, Speaker } from '../../record/index.ts';
import { overlaps, words } from '../../text/index.ts';
import { type Mentioned, mentionAt } from '../mentions/index.ts';
import type { CueLexicon } from './lexicon.ts';

/** Who is who, ready to be asked by place. */
export interface People {
  readonly near: (at: Span) => readonly Mention[];
  readonly actor: (id: string | undefined) => Actor | undefined;
  /** Code of the country that the word there names or belongs to. */
  readonly land: (at: Span) => string | undefined;
}

const REACH = 400;

/** Looks up mentions by place: each question costs what stands near it. */
export function peopleOf(who: Mentioned): People {
  const actors = new Map(who.actors.map((a) => [a.id, a]));
  const { mentions } = who;
  const firstAt = (place: number): number => {
    let [low, high] = [0, mentions.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (mentions[middle]!.start >= place) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  return {
    near: (at) => mentions.slice(firstAt(at.start - REACH), firstAt(at.end)),
    actor: (id) => (id === undefined ? undefined : actors.get(id)),
    land: (at) => who.lands.find((l) => overlaps(l, at))?.code,
  };
}

export const actorAt = (p: People, at: Span): Actor | undefined => p.actor(mentionAt(p.near(at), at)?.actor);

/** The speaker's words with whom they mean; `unnamed` where the article gives no name. */
export function speakerAt(p: People, text: string, at: Span, lexicon: CueLexicon): Speaker {
  // `the ministers of Velia and Orland`: several of whom it is known who they are.
  if (p.near(at).some((m) => m.members !== undefined && overlaps(m, at))) return { ...at };
  const mention = apposed(p, text, at) ?? mentionAt(p.near(at), meantBy(p, text, at));
  const actor = p.actor(mention?.actor);
  if (isUnnamed(text.slice(at.start, at.end), mention, actor, lexicon))
    return { ...at, ...(actor && actor.kind !== 'person' ? { actor: actor.id } : {}), unnamed: true };
  return { ...at, ...(actor ? { actor: actor.id, name: actor.name } : {}) };
}

/** `the envoy, Ana Lorn`: the name behind the comma, where only words of a title stand between. */
function apposed(p: People, text: string, at: Span): Mention | undefined {
  return p.near(at).find((m) => {
    if (m.kind !== 'name' || m.type !== 'person' || m.start <= at.start || m.end > at.end) return false;
    const before = /^[^,]+, (?<title>[^,]*)$/u.exec(text.slice(at.start, m.start))?.groups?.title;
    return before !== undefined && /^(?:\p{Ll}+ )*$/u.test(before) && !LINKS.test(before);
  });
}

const LINKS = /(?:^|\s)(?:of|for|to|in|from|at|by|with|who|which|and)\s/u;

/** `who` stands for the phrase right before it. */
function meantBy(p: People, text: string, at: Span): Span {
  if (!/^(?:who|which)$/iu.test(text.slice(at.start, at.end))) return at;
  const end = at.start - (/,?\s*$/u.exec(text.slice(0, at.start))?.[0].length ?? 0);
  return p.near({ start: end - 1, end }).findLast((m) => m.end === end) ?? at;
}

/** A capital on every word but the small ones: `senior official` names nobody. */
const isName = (name: string): boolean => /^\P{Ll}/u.test(name.split(' ').at(-1) ?? '');

/** A phrase for people who speak without their name: `a senior official`, `officials in Velia`. */
function isUnnamed(
  phrase: string,
  mention: Mention | undefined,
  actor: Actor | undefined,
  lexicon: CueLexicon,
): boolean {
  if (mention?.kind === 'pronoun' || (actor?.kind === 'person' && isName(actor.name))) return false;
  const list = words(phrase).map((w) => w.word);
  const head = list.find((w) => lexicon.has('unnamed', w) || lexicon.has('unnamed', w.replace(/s$/u, '')));
  if (head === undefined)
    return lexicon.has('indefinite', list[0] ?? '') && (actor === undefined || !isName(actor.name));
  return mention?.kind !== 'name' || mention.type !== 'person';
}
