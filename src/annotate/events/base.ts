import type { Code } from '../../languages/shape/events.ts';
import type { Token } from '../../syntax/types.ts';
import { type Frame, keysOf, listed } from './frame.ts';
import { eventNoun, inClass, isActor, type Scene } from './scene.ts';
import { kidsOf } from './tree.ts';

/** What a clause does by its words alone, without mood, negation or what governs it. */
export interface Base {
  readonly code: Code;
  readonly instrument: boolean;
  /** The event noun that a light verb carries. */
  readonly noun?: Token;
}

const hasParty = (s: Scene, f: Frame): boolean =>
  f.objects.some((t) => isActor(s, t)) || f.obliques.some((o) => isActor(s, o.head)) || f.recipients.length > 0;

const ACTS_ON_OBJECT = /^(?:RETREAT\/release|SANCTION\/expel|COERCE|ASSAULT)/u;

function objectNouns(f: Frame): readonly Token[] {
  return [...f.objects, ...f.obliques.filter((o) => f.particles.includes(o.prep)).map((o) => o.head)];
}

function byObject(s: Scene, f: Frame): Base | null {
  for (const rule of s.words.withObject) {
    if (!listed(f, rule.verbs)) continue;
    if (objectNouns(f).some((t) => inClass(s, t, rule.objects)))
      return { code: rule.code, instrument: !ACTS_ON_OBJECT.test(rule.code) };
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
  const key = keysOf(f).find((k) => Object.hasOwn(s.words.verbs, k));
  const code = key === undefined ? undefined : s.words.verbs[key];
  return code === undefined ? null : { code, instrument: false };
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

/** A verb that is plain English for many things says an event only where a party stands beside it. */
function plausible(s: Scene, f: Frame, b: Base | null): Base | null {
  if (!b || b.noun) return b;
  if (f.objects.length === 0 && !hasParty(s, f) && s.words.needObject.has(f.lemma)) return null;
  return b;
}

/** The act of a verb by object, by the noun that it carries, by itself, or by travel; null for no event. */
export function baseOf(s: Scene, f: Frame): Base | null {
  return byObject(s, f) ?? byNoun(s, f) ?? plausible(s, f, byVerb(s, f)) ?? byTravel(s, f);
}
