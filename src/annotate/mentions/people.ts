import type { Language } from '../../languages/index.ts';
import type { Span } from '../../record/index.ts';
import { foldName, type GivenOffice, holdersNamed, nameTokens, personGiven } from '../../world/index.ts';
import { type Cast, type Draft, learn } from './cast.ts';
import type { Name } from './names.ts';
import { addressOf, type Role, rolesOf } from './roles.ts';
import type { Scene } from './scene.ts';
import { type States, stateIn } from './states.ts';

/** A phrase in apposition to a name, and whom both mean: `the prime minister of Velia` beside Ada Lorn. */
export interface Described extends Span {
  readonly sentence: number;
  readonly who: Draft;
}

/** What the user gives of people, and the day for which it is asked. */
export interface Given {
  readonly people: readonly GivenOffice[];
  readonly day: string | undefined;
}

/** A person with the words of the full name, for matching shorter ones. */
export interface Person {
  readonly draft: Draft;
  words: readonly string[];
}

interface Sight {
  readonly name: Name;
  readonly scene: Scene;
  readonly text: string;
  readonly words: readonly string[];
  readonly roles: readonly Role[];
  readonly gender: 'f' | 'm' | undefined;
  /** The state without a code that the words beside the name tell. */
  readonly state: string | undefined;
}

const keysOf = (text: string): string[] => nameTokens(text).map((t) => t.key);

/** Whether `short` is a name of one whose full name is `full`: its last part, its first name, or its middle initial left out. */
function shortens(full: readonly string[], short: readonly string[], lang: Language): boolean {
  if (short.length > full.length) return false;
  const [first, last] = [short[0], short.at(-1)];
  if (short.length > 1 && first === full[0] && last === full.at(-1)) return middleFits(full, short);
  const at = full.indexOf(first ?? '');
  if (at < 0 || !short.every((w, i) => full[at + i] === w)) return false;
  // A particle alone (`de`) is no name; a run from the middle or end is.
  return !(short.length === 1 && lang.actors.particles.includes(first ?? ''));
}

const middleFits = (full: readonly string[], short: readonly string[]): boolean =>
  short.slice(1, -1).every((w) => full.slice(1, -1).some((v) => v === w || v[0] === w || w[0] === v));

/** Whether what two sightings say of a person can be said of one person. */
function agrees(d: Draft, sight: Sight): boolean {
  if (d.gender && sight.gender && d.gender !== sight.gender) return false;
  return sight.roles.every((r) => !r.said.country || !d.country || r.said.country === d.country);
}

function tell(p: Person, sight: Sight): void {
  for (const r of sight.roles) {
    if (r.said.country && p.draft.country && r.said.country !== p.draft.country) continue;
    if (r.said.country && sight.state) continue;
    learn(p.draft, r.said);
    if (r.gender) p.draft.gender ??= r.gender;
  }
  if (sight.gender) p.draft.gender ??= sight.gender;
  learn(p.draft, { state: sight.state });
}

/** Role and `of` phrase around a name, as far as they may name its state. */
function stateBeside(scene: Scene, name: Name, roles: readonly Role[], states: States): string | undefined {
  if (states.size === 0) return undefined;
  const of = /^ of (?:the )?(?<name>\p{Lu}[\p{L}-]+)/u.exec(scene.text.slice(name.end, name.end + 40))?.groups?.name;
  const owned = scene.text.startsWith('s ', name.start - 2)
    ? scene.text.slice(Math.max(0, name.start - 40), name.start)
    : '';
  const own = /(?<name>\p{Lu}[\p{L}-]+)['’]s $/u.exec(owned)?.groups?.name;
  const said = [...roles.map((r) => scene.text.slice(r.start, r.end)), of ?? '', own ?? ''];
  return said.map((text) => stateIn(text, states)).find((x) => x !== undefined);
}

function sightsOf(names: readonly Name[], scenes: ReadonlyMap<number, Scene>, states: States, lang: Language): Sight[] {
  return names.flatMap((name) => {
    const scene = scenes.get(name.sentence);
    if (name.type !== 'person' || !scene) return [];
    const text = scene.text.slice(name.start, name.end).replace(/['’]s$/u, '');
    const words = keysOf(text);
    if (words.length === 0) return [];
    const roles = rolesOf(scene, name, lang);
    const state = stateBeside(scene, name, roles, states);
    return [{ name, scene, text, words, roles, gender: addressOf(scene, name, lang), state }];
  });
}

/** The people whom full names introduce: one for each name, longer forms of one name together. */
function introduce(cast: Cast, sights: readonly Sight[], lang: Language): Person[] {
  const people: Person[] = [];
  for (const s of sights.filter((x) => x.words.length > 1)) {
    const known = people.filter((p) => shortens(p.words, s.words, lang) || shortens(s.words, p.words, lang));
    const fit = known.filter((p) => agrees(p.draft, s));
    // Shorter than two full names that are both known: nobody can say which.
    if (fit.length > 1) continue;
    const person = fit[0] ?? { draft: cast.add({ name: s.text, kind: 'person' }), words: s.words };
    if (!fit[0]) people.push(person);
    if (s.words.length > person.words.length) {
      person.words = s.words;
      person.draft.name = s.text;
    }
    tell(person, s);
  }
  return people;
}

/** Of whom the article says no land: that of the state whose head the name means. */
function toHomeland(d: Draft, given: Given): void {
  const told = personGiven(given.people, d.name, given.day);
  if (told && (d.country ?? told.country) === told.country && d.state === undefined) learn(d, told);
  if (d.country === undefined && d.state === undefined) learn(d, { country: holdersNamed(d.name, d.role)[0]?.country });
}

const roleKey = (r: Role): string => foldName(r.said.role ?? '').replace(/^(?:former|acting|deputy) /u, '');

/** Who of several people of one surname a sighting means: whom its title names, or nobody. */
function choose(candidates: readonly Person[], s: Sight): Person | undefined {
  const fit = candidates.filter((p) => agrees(p.draft, s));
  if (fit.length < 2) return fit[0];
  const roles = s.roles.map(roleKey).filter((r) => r !== '');
  const titled = fit.filter(
    (p) => p.draft.role !== undefined && roles.some((r) => foldName(p.draft.role!).endsWith(r)),
  );
  if (titled.length === 1) return titled[0];
  const gendered = s.gender ? fit.filter((p) => p.draft.gender === s.gender) : [];
  return gendered.length === 1 ? gendered[0] : undefined;
}

function link(cast: Cast, people: Person[], s: Sight, lang: Language): Draft | undefined {
  const known = people.filter((p) => shortens(p.words, s.words, lang));
  const exact = known.filter((p) => p.words.length === s.words.length);
  let who = choose(exact.length > 0 ? exact : known, s);
  if (!who && known.length === 0) {
    who = { draft: cast.add({ name: s.text, kind: 'person' }), words: s.words };
    people.push(who);
  }
  if (who) tell(who, s);
  const { start, sentence } = s.name;
  const end = start + s.text.length;
  cast.see(s.scene.text, { start, end, sentence, kind: 'name', type: 'person', ...(who ? { who: who.draft } : {}) });
  return who?.draft;
}

/**
 * Finds the people of an article and links their names: full names first, then surnames and first names.
 * A name that two people share stays unlinked unless a title or form of address tells them apart.
 */
export function findPeople(
  cast: Cast,
  names: readonly Name[],
  scenes: ReadonlyMap<number, Scene>,
  states: States,
  lang: Language,
  given: Given,
): { readonly people: Person[]; readonly described: Described[] } {
  const sights = sightsOf(names, scenes, states, lang);
  const people = introduce(cast, sights, lang);
  const described = sights.flatMap((s): Described[] => {
    const who = link(cast, people, s, lang);
    const { sentence } = s.name;
    return who ? s.roles.map(({ start, end }) => ({ start, end, sentence, who })) : [];
  });
  for (const p of people) toHomeland(p.draft, given);
  return { people, described };
}
