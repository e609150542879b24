import type { Language } from '../../languages/index.ts';
import type { Span } from '../../record/index.ts';
import type { Doc } from '../../syntax/types.ts';
import { byPlace, groupBy, overlaps } from '../../text/index.ts';
import { type GivenOffice, nameKey, namesIn } from '../../world/index.ts';
import { agenciesOf, Bodies, findBodies } from './bodies.ts';
import { toTheirBody } from './bodyOf.ts';
import { Cast, type Draft, learn, type Sighting } from './cast.ts';
import { type Land, landsOf, onlyLand } from './lands.ts';
import type { Mentioned } from './lookup.ts';
import { type Name, namesOf } from './names.ts';
import { type Known, whoIs } from './nominals.ts';
import { bothOf, jointly, meansRivals, speaksOfTwo, tellsOfRivals } from './pairs.ts';
import { type Described, findPeople } from './people.ts';
import { type Phrase, phrasesOf } from './phrases.ts';
import { insideQuotes, meantBy, type Pronoun, pronounsOf } from './pronouns.ts';
import { type Scene, scenesOf } from './scene.ts';
import { type States, stateIn, statesOf } from './states.ts';
import { actingThings, bodyBefore, thingMeant } from './things.ts';

const wordsOfPeople = (names: readonly Name[], text: string): Set<string> =>
  new Set(
    names
      .filter((n) => n.type === 'person' && (n.titled || /\s/u.test(text.slice(n.start, n.end).trim())))
      .flatMap((n) => nameKey(text.slice(n.start, n.end)).split(' ')),
  );

/** The country of the place in the dateline: a weak cue, for those of whom nothing else is said. */
function homelandOf(doc: Doc): string | undefined {
  const place = doc.article.dateline?.place;
  if (!place) return undefined;
  const shown =
    place === place.toUpperCase() ? place.toLowerCase().replace(/(?<![\p{L}])\p{L}/gu, (c) => c.toUpperCase()) : place;
  const codes = new Set(namesIn(shown, doc.lang).flatMap((h) => h.entry.code ?? []));
  return codes.size === 1 ? [...codes][0] : undefined;
}

/** The land whose own account the article is: an official readout speaks for the one that its outlet names. */
function publisherOf(doc: Doc, states: States): { readonly code?: string; readonly state?: string } | undefined {
  const { label, outlet } = doc.article;
  if (label !== 'readout' || outlet === undefined) return undefined;
  const codes = new Set(namesIn(outlet, doc.lang).flatMap((h) => h.entry.code ?? []));
  if (codes.size === 1) return { code: [...codes][0]! };
  const state = stateIn(outlet, states);
  return state === undefined ? undefined : { state };
}

type Pending = Span & ({ readonly phrase: Phrase } | { readonly pronoun: Pronoun } | { readonly thing: Scene });

/** Phrases and pronouns of one sentence in the order in which they are to be linked: what a pronoun may rest on comes first. */
function pendingIn(s: Scene, named: readonly Sighting[], lang: Language): Pending[] {
  const phrases = phrasesOf(s, named, lang).map((phrase) => ({ start: phrase.start, end: phrase.end, phrase }));
  const pronouns = pronounsOf(s, lang)
    .filter((p) => !named.some((m) => overlaps(m, p)))
    .map((pronoun) => ({ start: pronoun.start, end: pronoun.end, pronoun }));
  const things = actingThings(s, lang).map((at) => ({ ...at, thing: s }));
  // `his army`: whose it is must be known before what it is.
  return [...phrases, ...pronouns, ...things].sort((a, b) => a.start - b.start || a.end - b.end);
}

// How many mentions back a phrase may reach. Without a bound the pass is quadratic in a long text.
const WINDOW = 300;

/** `his Velian counterpart, Bo Kern`: the office of the one is the other's. */
function asPeer(who: Draft, owner: Draft): void {
  if (owner.role === undefined) return;
  who.role = owner.role;
  if (owner.sector !== undefined) who.sector ??= owner.sector;
}

/** One pass over an article, sentence by sentence, that links what is no name. */
class Linker {
  readonly doc: Doc;
  readonly cast: Cast;
  readonly known: Omit<Known, 'seen'>;
  readonly scenes: ReadonlyMap<number, Scene>;
  /** By sentence. */
  readonly described: ReadonlyMap<number, readonly Described[]>;
  readonly lands: readonly Land[];
  private recent: Sighting[] = [];
  private rivals: Draft | undefined;

  constructor(doc: Doc, named: Named, known: Omit<Known, 'seen'>, scenes: ReadonlyMap<number, Scene>) {
    this.doc = doc;
    this.cast = known.bodies.cast;
    this.known = known;
    this.scenes = scenes;
    this.lands = named.lands;
    this.described = groupBy(named.described, (d) => d.sentence);
  }

  private see(s: Sighting): void {
    this.cast.see(this.doc.article.text, s);
    this.place(s);
  }

  private place(s: Sighting): void {
    let at = this.recent.length;
    while (at > 0 && byPlace(this.recent[at - 1]!, s) > 0) at--;
    this.recent.splice(at, 0, s);
  }

  sentence(s: Scene, named: readonly Sighting[]): void {
    this.recent = this.recent.slice(-WINDOW);
    for (const n of named) this.place(n);
    for (const p of pendingIn(s, named, this.doc.lang)) {
      if ('pronoun' in p) this.pronoun(p.pronoun);
      else if ('thing' in p) this.thing(p, p.thing);
      else this.phrase(p.phrase);
    }
  }

  private thing({ start, end }: Span, s: Scene): void {
    const who = thingMeant(s, { start, end }, this.recent, this.scenes);
    const type = who?.kind === 'country' ? 'country' : 'organisation';
    if (who) this.see({ start, end, sentence: s.sentence.index, kind: 'pronoun', type, who });
  }

  private pronoun(p: Pronoun): void {
    const who = meantBy(p, this.recent, this.scenes);
    // The pronoun tells the gender only where it could mean no other.
    if (who && who.gender === undefined) who.gender = p.gender;
    const { start, end } = p;
    this.see({
      start,
      end,
      sentence: p.scene.sentence.index,
      kind: 'pronoun',
      type: 'person',
      ...(who ? { who } : {}),
    });
  }

  /**
   * Whose a phrase is: of a name's own possessive, of a possessive pronoun the person linked before, of `its` the state or body
   * last named in the sentence, else that of the sentence before.
   */
  private ownerOf(p: Phrase): Draft | undefined {
    if (!p.owner)
      return this.recent.findLast((x) => x.start >= p.start && x.end < p.noun.start && x.kind === 'name')?.who;
    const { start, end } = p.owner;
    const linked = this.recent.find((x) => x.start === start)?.who;
    if (linked || !this.doc.lang.actors.pronouns.thing.includes(this.doc.article.text.slice(start, end).toLowerCase()))
      return linked;
    const index = p.scene.sentence.index;
    const here = this.recent.filter((x) => x.sentence === index && x.start < start);
    const bodies = here.filter((x) => x.who?.kind === 'country' || x.who?.kind === 'organisation');
    if (bodies.length > 0) return bodies.at(-1)!.who;
    // Another name of the sentence may be the owner: then nobody can say.
    const named = here.some((x) => x.kind === 'name' && x.type !== 'place' && !insideQuotes(p.scene, x.start));
    return named ? undefined : bodyBefore(p.scene, this.recent, this.scenes);
  }

  /** `Lorn’s spokesman, Bo Kern,`: the phrase means whom the name means, and whose the one is, the other is. */
  private apposed(p: Phrase, who: Draft): void {
    const owner = this.ownerOf(p);
    if (owner && owner !== who && this.doc.lang.actors.peers.includes(p.noun.noun.lemma)) asPeer(who, owner);
    else if (owner && owner !== who) learn(who, { country: owner.country, state: owner.state });
    const { start, end, type } = p;
    this.see({ start, end, sentence: p.scene.sentence.index, kind: 'nominal', type, who });
  }

  /** The sides of a fight as one party: told of by `the warring sides in Velia`, meant by a later `both sides`. */
  private rivalsOf(p: Phrase): Draft | undefined {
    if (tellsOfRivals(p, this.doc.lang)) {
      const land = this.lands.find(
        (l) => l.start > p.end && /^ in (?:the )?$/u.test(p.scene.text.slice(p.end, l.start)),
      );
      const { code: country, state } = land ?? {};
      this.rivals = this.cast.add({ name: p.text, kind: 'group', country, state });
      return this.rivals;
    }
    return meansRivals(p, this.doc.lang) ? this.rivals : undefined;
  }

  private phrase(p: Phrase): void {
    const { start, end, type } = p;
    const at = { start, end, sentence: p.scene.sentence.index, kind: 'nominal', type } as const;
    const beside = this.described.get(at.sentence)?.find((d) => overlaps(d, p.noun))?.who;
    const rivals = this.rivalsOf(p);
    const pair = speaksOfTwo(p, this.doc.lang);
    const joint = jointly(p, this.known.people, this.known.bodies, this.lands, this.doc.lang);
    const members =
      joint ?? (pair && !rivals ? bothOf(p, this.recent, this.known.bodies, this.lands, this.doc.lang) : undefined);
    if (beside) this.apposed(p, beside);
    else if (rivals) this.see({ ...at, type: 'group', who: rivals });
    else if (members) this.see({ ...at, type: 'group', members });
    else if (pair && meansRivals(p, this.doc.lang)) this.see({ ...at, type: 'group' });
    else {
      const who = whoIs(p, { ...this.known, seen: this.recent }, this.ownerOf(p), this.doc.lang);
      this.see({ ...at, ...(who ? { who } : {}) });
    }
  }
}

/** The named actors of an article, and every word that tells of a country. */
interface Named {
  readonly people: readonly Draft[];
  readonly described: readonly Described[];
  readonly bodies: Bodies;
  readonly lands: readonly Land[];
}

function nameAll(doc: Doc, cast: Cast, scenes: ReadonlyMap<number, Scene>, given: readonly GivenOffice[]): Named {
  const names = namesOf(doc, [...scenes.values()]);
  const { text } = doc.article;
  const publisher = doc.article.label === 'readout' ? doc.article.outlet : undefined;
  const states: States = statesOf(names, scenes, wordsOfPeople(names, text), doc.lang, publisher);
  const isState = (n: Name): boolean => !n.titled && states.has(nameKey(text.slice(n.start, n.end)));
  const { people, described } = findPeople(
    cast,
    names.filter((n) => !isState(n)),
    scenes,
    states,
    doc.lang,
    { people: given, day: doc.article.published?.slice(0, 10) },
  );
  const bodies = new Bodies(cast, doc.lang, states);
  findBodies(bodies, names, scenes, agenciesOf(doc));
  return { people: people.map((p) => p.draft), described, bodies, lands: landsOf(scenes.values(), states, doc.lang) };
}

/**
 * The actors of an article and every mention of them, with what the user gives of people: names, noun phrases, and the pronouns that can mean one person only.
 * Offsets are into `article.text`. Deterministic; nothing is guessed between two candidates. About linear in the text.
 */
export function annotateMentions(doc: Doc, given: readonly GivenOffice[] = []): Mentioned {
  const cast = new Cast();
  const scenes = new Map(scenesOf(doc).map((s) => [s.sentence.index, s]));
  const all = nameAll(doc, cast, scenes, given);
  const { people, bodies, lands } = all;
  const only = onlyLand(lands);
  for (const p of people) if (p.role && only) learn(p, { country: only });
  const named = groupBy(cast.sightings, (x) => x.sentence);
  const linker = new Linker(
    doc,
    all,
    { bodies, people, homeland: homelandOf(doc), onlyLand: only, publisher: publisherOf(doc, bodies.states) },
    scenes,
  );
  for (const [index, s] of scenes) linker.sentence(s, named.get(index) ?? []);
  toTheirBody(all.described, scenes, cast.sightings);
  return { ...cast.done(), lands };
}
