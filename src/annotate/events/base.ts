import type { Code, EventsLexicon } from '../../languages/shape/events.ts';
import type { Token } from '../../syntax/types.ts';
import { overlaps } from '../../text/index.ts';
import { participant } from '../mentions/index.ts';
import { byArms } from './arms.ts';
import { type Frame, listed } from './frame.ts';
import { eventNoun, holdsActor, inClass, isActor, type Scene } from './scene.ts';
import { caseOf, kidsBy, kidsOf, phraseOf, relation } from './tree.ts';

/** What a clause does by its words alone, without mood, negation or what governs it. */
export interface Base {
  readonly code: Code;
  readonly instrument: boolean;
  /** The event noun that a light verb carries. */
  readonly noun?: Token;
}

const hasParty = (s: Scene, f: Frame): boolean =>
  f.objects.some((t) => isActor(s, t)) || f.obliques.some((o) => isActor(s, o.head)) || f.recipients.length > 0;

const ACTS_ON_OBJECT =
  /^(?:RETREAT\/release|SANCTION\/expel|COERCE(?!\/(?:curfew|martial-law|misinformation|cyber))|ASSAULT(?!\/unconventional))/u;

function objectNouns(f: Frame): readonly Token[] {
  return [...f.objects, ...f.obliques.filter((o) => f.particles.includes(o.prep)).map((o) => o.head)];
}

const takers = new WeakMap<EventsLexicon, ReadonlySet<string>>();

/** Every verb whose sense its object may tell; made once a language. */
function takersOf(words: EventsLexicon): ReadonlySet<string> {
  const have = takers.get(words) ?? new Set(words.withObject.flatMap((rule) => [...rule.verbs]));
  takers.set(words, have);
  return have;
}

/** `went on hunger strike`: the mode that words beside the noun give. */
function ofWork(s: Scene, f: Frame, code: Code): Code {
  if (!code.startsWith('PROTEST')) return code;
  return objectNouns(f).reduce((c, t) => modeOfNoun(s, t, c), code);
}

function byObject(s: Scene, f: Frame): Base | null {
  if (!listed(f, takersOf(s.words))) return null;
  for (const rule of s.words.withObject) {
    if (!listed(f, rule.verbs)) continue;
    if (objectNouns(f).some((t) => inClass(s, t, rule.objects)))
      return { code: ofWork(s, f, rule.code), instrument: !ACTS_ON_OBJECT.test(rule.code) };
  }
  return null;
}

/** `held a phone call`: the mode that words beside the noun give. */
export function modeOfNoun(s: Scene, noun: Token, code: Code): Code {
  const near = kidsOf(s.tree, noun).map((k) => k.lower);
  if (code === 'CONSULT' && near.some((w) => s.words.phoneWords.has(w))) return 'CONSULT/phone';
  if (
    code === 'CONSULT/phone' &&
    s.words.contactNouns.has(noun.lemma.toLowerCase()) &&
    !s.words.phoneNouns.has(noun.lemma.toLowerCase())
  )
    return 'CONSULT';
  if (near.includes('hunger') && code.startsWith('PROTEST')) return 'PROTEST/hunger';
  return code;
}

function byNoun(s: Scene, f: Frame): Base | null {
  if (!listed(f, s.words.light)) return null;
  for (const t of f.objects) {
    const noun = eventNoun(s, t);
    const sense = noun && s.words.nouns[noun.lemma.toLowerCase()];
    if (noun && sense) return { code: modeOfNoun(s, noun, sense.code), instrument: true, noun };
  }
  return null;
}

function byVerb(s: Scene, f: Frame): Base | null {
  const key = f.keys.find((k) => Object.hasOwn(s.words.verbs, k));
  const code = key === undefined ? undefined : s.words.verbs[key];
  return code === undefined ? null : { code, instrument: false };
}

/** `took place`: what came about is the subject. */
function byOccurring(s: Scene, f: Frame): Base | null {
  const key = [...f.objects.map((o) => `${f.lemma}_${o.lower}`), f.lemma].find((k) => s.words.occurring.has(k));
  const noun = key === undefined ? undefined : f.subjects.map((t) => eventNoun(s, t)).find((t) => t !== undefined);
  if (!noun || !s.words.contactNouns.has(noun.lemma.toLowerCase())) return null;
  const sense = s.words.nouns[noun.lemma.toLowerCase()];
  return sense ? { code: modeOfNoun(s, noun, sense.code), instrument: true, noun } : null;
}

/** `spoke with`, `talked by telephone`: a contact where another party is named or the subject is several. */
function byTalk(s: Scene, f: Frame): Base | null {
  if (!s.words.talking.has(f.lemma)) return null;
  const phone = f.obliques.some((o) => s.words.phoneWords.has(o.head.lower));
  // `spoke by telephone with the envoy`: the reader hangs the other on the telephone.
  const behind = f.obliques.flatMap((o) =>
    kidsBy(s.tree, o.head, 'nmod').map((head) => ({ prep: caseOf(s.tree, head), head })),
  );
  const other = [...f.obliques, ...behind].some(
    (o) => o.prep === s.words.prep.with && isActor(s, o.head) && !isHearer(s, o.head),
  );
  if (!other && !phone) return null;
  return { code: phone ? 'CONSULT/phone' : 'CONSULT', instrument: true };
}

const isHearer = (s: Scene, t: Token): boolean => s.words.hearers.has(t.lemma.toLowerCase());

const sectorOf = (s: Scene, t: Token): string => {
  const { actor } = participant(s.m, s.text, phraseOf(s.tree, t));
  return s.m.actors.find((a) => a.id === actor)?.sector ?? '';
};

const CIVIL = new Set(['AGR', 'CVL', 'EDU', 'LAB', 'MED', 'OPP', 'REL', 'SOC', 'REF', 'BUS']);

/** `students occupied the ministry`: people without arms who take a site protest. */
function asProtest(s: Scene, f: Frame, b: Base): Base {
  const mode = b.code.startsWith('ASSAULT') ? s.words.sitIns[f.lemma] : undefined;
  if (mode === undefined || f.subjects.length === 0) return b;
  const civil = f.subjects.every((t) => CIVIL.has(sectorOf(s, t)) || inClass(s, t, ['civil']));
  return civil ? { ...b, code: mode } : b;
}

/** Going to the place of another party is a visit. */
function byTravel(s: Scene, f: Frame): Base | null {
  if (!s.words.travel.has(f.lemma)) return null;
  const to = f.obliques.some(
    (o) =>
      (o.prep === s.words.prep.to || o.prep === s.words.prep.in) &&
      s.m.mentions.some(
        (x) => x.start <= o.head.start && o.head.end <= x.end && x.actor !== undefined && x.type !== 'person',
      ),
  );
  return to ? { code: 'CONSULT/visit', instrument: true } : null;
}

// What one can back, defend or oppose without a party being named.
const STANDS_FOR = [
  'agreement',
  'proposal',
  'demand',
  'restriction',
  'sanction',
  'talk',
  'support',
  'troop',
  'protest',
];

/** A score stands beside the one beaten. */
const scored = (s: Scene, t: Token): boolean =>
  s.m.mentions.some((x) => x.type === 'country' && overlaps(x, t)) ||
  /^\P{L}*\d+\s?[-–:]\s?\d/u.test(s.text.slice(t.end, t.end + 12));

const violent = (b: Base): boolean => b.code.startsWith('ASSAULT') || b.code.startsWith('COERCE');

/** Who kills or seizes is a party or its weapon; a storm is neither. Without a subject, the one acted on must be a party. */
function byForce(s: Scene, f: Frame): boolean {
  if (f.subjects.length === 0)
    return f.recipients.length > 0 || f.objects.some((t) => isActor(s, t) || holdsActor(s, t));
  return f.subjects.some(
    (t) => isActor(s, t) || holdsActor(s, t) || inClass(s, t, ['bomb', 'weapon', 'fire', 'force']),
  );
}

const BODILY = /^(?:ASSAULT|COERCE|AID|MOBILIZE)/u;

/** `struck a softer note`, `quell those fears`, `feeds resentment`; `demonstrates a decline`: the object tells the sense. */
function figurative(s: Scene, f: Frame, b: Base): boolean {
  if (f.objects.length === 0)
    return s.words.shows.has(f.lemma) && f.complement !== undefined && relation(f.complement) === 'ccomp';
  if (s.words.shows.has(f.lemma)) return true;
  return BODILY.test(b.code) && f.objects.every((t) => inClass(s, t, ['abstract']));
}

/** A verb that is plain English for many things says an event only where a party stands beside it. */
function plausible(s: Scene, f: Frame, b: Base | null): Base | null {
  if (!b || b.noun) return b;
  if (f.objects.length === 0 && !hasParty(s, f) && s.words.needObject.has(f.lemma)) return null;
  if (s.words.shownBy.has(f.lemma) && (f.objects.length > 0 || f.complement)) return null;
  if (b.code === 'ASSAULT/beat' && f.objects.some((t) => scored(s, t))) return null;
  if (
    s.words.needParty.has(f.lemma) &&
    !hasParty(s, f) &&
    !f.objects.some((t) => holdsActor(s, t) || inClass(s, t, STANDS_FOR))
  )
    return null;
  if (figurative(s, f, b)) return null;
  return violent(b) && !byForce(s, f) ? null : b;
}

/** The act of a verb by object, by the noun that it carries, by itself, or by travel; null for no event. */
export function baseOf(s: Scene, f: Frame): Base | null {
  const act =
    byObject(s, f) ??
    byNoun(s, f) ??
    plausible(s, f, byVerb(s, f)) ??
    byTravel(s, f) ??
    byTalk(s, f) ??
    byOccurring(s, f);
  const meant = act && asProtest(s, f, act);
  return meant && { ...meant, code: byArms(s, f, meant.code) };
}
