import type { Participant, Span } from '../../record/index.ts';
import type { Token } from '../../syntax/types.ts';
import { overlaps } from '../../text/index.ts';
import { participant } from '../mentions/index.ts';
import type { Frame, Oblique } from './frame.ts';
import {
  type Coding,
  countryOf,
  eventNoun,
  frameAt,
  holdsActor,
  inClass,
  isActor,
  mentionsIn,
  type Scene,
} from './scene.ts';
import { below, headOf, kidsBy, nominal, phraseOf, relation, withConj } from './tree.ts';

/** The parties of an event, as noun heads. */
export interface Cast {
  readonly sources: readonly Token[];
  readonly targets: readonly Token[];
}

const PRONOUNS = 'PRON';

/** For `X said it would leave`: X, whose words say who `it` is, where a pronoun has no link of its own. */
function spokenFor(s: Scene, t: Token, verb: Token): Token {
  if (t.upos !== PRONOUNS) return t;
  for (let v: Token | undefined = verb, n = 0; v && n < 5; v = headOf(s.tree, v), n++) {
    if (relation(v) !== 'ccomp') continue;
    const head = headOf(s.tree, v);
    const teller = head && frameAt(s, head).subjects[0];
    if (teller && teller.upos !== PRONOUNS) return teller;
  }
  return t;
}

export function sourcesOf(s: Scene, f: Frame): Token[] {
  const doer = (t: Token): boolean => isActor(s, t) || (eventNoun(s, t) === undefined && holdsActor(s, t));
  return f.subjects.filter(doer).map((t) => spokenFor(s, t, f.verb));
}

const idOf = (s: Scene, t: Token): string => {
  const actor = participant(s.m, s.text, phraseOf(s.tree, t)).actor;
  return actor ?? t.lemma.toLowerCase();
};

function byPreposition(s: Scene, obliques: readonly Oblique[]): Token[] {
  const out: Token[] = [];
  for (const prep of s.words.targetPreps)
    for (const o of obliques) if (o.prep === prep && (isActor(s, o.head) || holdsActor(s, o.head))) out.push(o.head);
  return out;
}

const places = (s: Scene, f: Frame): Token[] =>
  f.obliques
    .filter((o) => s.words.placePreps.has(o.prep))
    .map((o) => o.head)
    .filter((t) =>
      mentionsIn(s, phraseOf(s.tree, t)).some(
        (x) => x.actor !== undefined || x.type === 'place' || x.type === 'country',
      ),
    );

/** Words that stand for no party as the one acted on. */
const pointer = (s: Scene, t: Token): boolean => POINTING.test(t.upos) && s.words.pointers.has(t.lower);

const POINTING = /^(?:PRON|SCONJ|DET)$/u;

const DEEPEST = 6;

/** `at the request of Velia`: who wished it is not the one acted on. */
export function atWish(s: Scene, t: Token): boolean {
  for (let v: Token | undefined = t, n = 0; v && n < DEEPEST && v.upos !== 'VERB'; v = headOf(s.tree, v), n++)
    if (
      s.words.wishes.has(v.lemma.toLowerCase()) &&
      kidsBy(s.tree, v, 'case').some((k) => s.words.wishPreps.has(k.lower))
    )
      return true;
  return false;
}

/** The party that a noun phrase or its modifier names, `request` in `a Velian request`, where it is known. */
function landed(s: Scene, t: Token): boolean {
  return (t.upos === 'ADJ' || t.upos === 'PROPN') && s.m.lands.some((l) => overlaps(l, t));
}

/** Those told of inside a noun: whose it is, then any known party below it, in order of place. */
function inNoun(s: Scene, noun: Token): Token[] {
  const own = kidsBy(s.tree, noun, 'nmod:poss', 'amod', 'compound').filter((t) => landed(s, t) || isKnown(s, t));
  const of = kidsBy(s.tree, noun, 'nmod').filter((t) => t.deprel !== 'nmod:poss' && isActor(s, t));
  return [...own, ...of, ...deepIn(s, noun)];
}

function deepIn(s: Scene, content: Token): Token[] {
  return below(s.tree, content, () => true)
    .filter(
      (t) =>
        t !== content &&
        t.upos !== PRONOUNS &&
        (t.upos === 'PROPN' || t.upos === 'ADJ' || s.words.actors.has(t.lemma.toLowerCase())),
    )
    .filter((t) => isActor(s, t) && relation(t) !== 'compound' && relation(t) !== 'flat')
    .sort((a, b) => a.i - b.i);
}

/** Those told of inside a clause: its subject, its objects, then any party below it. */
function inContent(s: Scene, content: Token): Token[] {
  if (content.upos !== 'VERB' && content.upos !== 'AUX') return inNoun(s, content);
  const f = frameAt(s, content);
  const own = kidsBy(s.tree, content, 'nsubj').filter((t) => isActor(s, t));
  const acted = f.objects.filter((t) => isActor(s, t) && !inClass(s, t, INSTRUMENTS));
  return [...own, ...f.recipients, ...acted, ...byPreposition(s, f.obliques), ...deepIn(s, content)];
}

// Whom one sends, deploys or withdraws is not the one acted on.
const INSTRUMENTS = ['troop', 'police', 'peacekeeper', 'aid'];

const CLAUSE = new Set(['ccomp', 'xcomp', 'advcl', 'parataxis', 'acl', 'csubj']);

/** Parties anywhere else in the clause of the verb, those of which something is known: `tons of rice for the Velian army`. */
function elsewhere(s: Scene, f: Frame): Token[] {
  return below(s.tree, f.verb, (k) => !CLAUSE.has(relation(k)) && !(relation(k) === 'conj' && k.upos === 'VERB'))
    .filter((t) => t.i > f.verb.i && t.upos !== PRONOUNS && isKnown(s, t))
    .sort((a, b) => a.i - b.i);
}

/** Whether the words tell who a party is or where it belongs. */
function isKnown(s: Scene, t: Token): boolean {
  if (!nominal(t) || t.upos === 'NUM' || relation(t) === 'compound' || relation(t) === 'flat' || relation(t) === 'amod')
    return false;
  const p = participant(s.m, s.text, phraseOf(s.tree, t));
  const actor = s.m.actors.find((a) => a.id === p.actor);
  return p.country !== undefined || actor?.state !== undefined || (actor?.kind === 'person' && t.upos === 'PROPN');
}

function candidates(s: Scene, f: Frame | undefined, c: Coding): Token[] {
  const acted = f && !c.instrument ? f.objects.filter((t) => t !== c.content) : [];
  const around = f ? byPreposition(s, f.obliques) : [];
  const content = c.content ? inContent(s, c.content) : [];
  // Whose proposal it is stands in the noun itself; whom a verb is turned to stands beside it.
  const nounFirst = c.content !== undefined && c.content.upos !== 'VERB' && c.code.startsWith('REJECT');
  return [
    ...(f?.recipients ?? []),
    ...acted.filter((t) => isActor(s, t)),
    ...acted.filter((t) => holdsActor(s, t)),
    ...(nounFirst ? [...content, ...around] : [...around, ...content]),
    ...(f && c.code.startsWith('AID') ? f.obliques.filter((o) => o.prep === s.words.prep.to).map((o) => o.head) : []),
    ...(f ? places(s, f) : []),
    ...(f ? elsewhere(s, f) : []),
    ...(f && ON_PEOPLE.test(c.code) ? f.objects.filter((t) => t.upos === 'NOUN') : []),
  ];
}

/** Where parties meet is no party: `met in Velia` names no host. */
const meets = (c: Coding): boolean => c.code === 'CONSULT' && c.trigger.upos === 'VERB';

/** `on Monday in Velia`: a time is no party, wherever the place hangs. */
const inDate = (s: Scene, t: Token): boolean => s.dates.some((d) => overlaps(d, t));

const isVenue = (s: Scene, f: Frame, t: Token): boolean =>
  f.obliques.some((o) => o.head === t && s.words.venuePreps.has(o.prep)) &&
  mentionsIn(s, phraseOf(s.tree, t)).every((x) => x.type === 'place' || x.type === 'other');

// Whoever is held, freed or taken away is a person, whatever the noun.
const ON_PEOPLE = /^(?:COERCE\/arrest|COERCE\/deport|RETREAT\/release|ASSAULT\/abduct)/u;

// What one threatens, denies, refuses or promises is told of one's own: `denied that its police had fired`.
const OWN_WORD = /^(?:THREATEN|REJECT|AGREE)/u;

/** Who does it and to whom: the rule's own parties, else those around the verb, nearest role first. */
export function castOf(s: Scene, c: Coding, f: Frame | undefined): Cast {
  const sources = c.sources ?? (f ? sourcesOf(s, f) : []);
  const taken = new Set(sources.map((t) => idOf(s, t)));
  const heads = new Set(sources.map((t) => t.i));
  const listed = c.targets ? [...c.targets] : candidates(s, f, c);
  const home = new Set(sources.flatMap((t) => countryOf(s, t) ?? []));
  const ownSide = (t: Token): boolean =>
    (t.upos === 'ADJ' && home.has(countryOf(s, t) ?? '')) ||
    (OWN_WORD.test(c.code) && kidsBy(s.tree, t, 'nmod:poss').some((k) => k.upos === PRONOUNS));
  const venue = (t: Token): boolean => f !== undefined && meets(c) && isVenue(s, f, t);
  const free = listed.filter(
    (t) =>
      !venue(t) &&
      !inDate(s, t) &&
      !heads.has(t.i) &&
      !taken.has(idOf(s, t)) &&
      t.upos !== 'VERB' &&
      !pointer(s, t) &&
      !atWish(s, t) &&
      !ownSide(t),
  );
  // What is acted with may be listed before the one acted on: prefer a party of whom something is known.
  const first = (c.instrument || c.content ? free.find((t) => isKnown(s, t) || landed(s, t)) : undefined) ?? free[0];
  const targets = first ? withConj(s.tree, first).filter((t) => t === first || isActor(s, t)) : [];
  return { sources, targets: c.targets ? [...c.targets] : targets };
}

/** `Velian and Keldoran officials`: the two peoples before one noun, each a party. */
function splitModifiers(s: Scene, t: Token): Token[] {
  for (const k of kidsBy(s.tree, t, 'amod', 'compound', 'nmod:poss', 'nmod')) {
    const both = [k, ...kidsBy(s.tree, k, 'conj')];
    if (both.length > 1 && both.every((b) => s.m.lands.some((l) => overlaps(l, b)))) return both;
  }
  return [t];
}

/** `the two capitals`, `negotiators from both states`: each party that a phrase for several means, with the same words. */
function membersIn(s: Scene, at: Span): Participant[] {
  const several = mentionsIn(s, at).find((x) => x.members !== undefined && x.start >= at.start && x.end <= at.end);
  return (several?.members ?? []).flatMap((id) => {
    const actor = s.byId(id);
    return actor ? [{ ...at, actor: id, ...(actor.country ? { country: actor.country } : {}) }] : [];
  });
}

/** The parties as spans of the text with actor and country; two peoples before one noun stand apart. */
export function participants(s: Scene, heads: readonly Token[]): Participant[] {
  const seen = new Set<number>();
  return heads
    .flatMap((t) => splitModifiers(s, t))
    .flatMap((t) => {
      const both = membersIn(s, phraseOf(s.tree, t));
      if (both.length > 0) return both;
      const p = participant(
        s.m,
        s.text,
        kidsBy(s.tree, t, 'conj').length > 0 && relation(t) !== 'nsubj' && t.upos === 'ADJ' ? t : phraseOf(s.tree, t),
      );
      if (seen.has(p.start)) return [];
      seen.add(p.start);
      return [p];
    });
}
