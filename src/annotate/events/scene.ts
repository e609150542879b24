import type { Code, EventsLexicon } from '../../languages/shape/events.ts';
import type { Actor, DateAnnotation, Mention, Span } from '../../record/index.ts';
import type { Token } from '../../syntax/types.ts';
import { overlaps } from '../../text/index.ts';
import { type Mentioned, participant } from '../mentions/index.ts';
import { type Frame, frameOf } from './frame.ts';
import { phraseOf, type Tree } from './tree.ts';

/** One sentence as the event rules see it. `m` holds the mentions of this sentence alone. */
export interface Scene {
  readonly text: string;
  readonly tree: Tree;
  readonly words: EventsLexicon;
  readonly m: Mentioned;
  /** Any actor of the article. */
  readonly byId: (id: string) => Actor | undefined;
  readonly dates: readonly DateAnnotation[];
  /** Memo of frames by verb. */
  readonly frames: Map<number, Frame>;
}

/** An event as a rule codes it, before its parties are named. */
export interface Coding {
  readonly code: Code;
  readonly rule: string;
  /** The verb or noun that tells it. */
  readonly trigger: Token;
  readonly sources?: readonly Token[];
  /** Whom the rule itself knows to be acted on; else they are looked for around the verb. */
  readonly targets?: readonly Token[];
  /** The object of the verb is what is acted with (troops, aid, talks), not the one acted on. */
  readonly instrument?: boolean;
  /** What is demanded, refused, threatened or promised is told in this clause or noun, which is no event of its own. */
  readonly content?: Token;
  readonly status?: 'future' | 'hypothetical' | 'negated';
}

export function frameAt(s: Scene, verb: Token): Frame {
  const known = s.frames.get(verb.i);
  if (known) return known;
  const made = frameOf(s.tree, verb, s.words);
  s.frames.set(verb.i, made);
  return made;
}

/** The mention that covers the noun phrase of `t` or stands inside it. */
export function mentionsIn(s: Scene, at: Span): readonly Mention[] {
  return s.m.mentions.filter((x) => overlaps(x, at));
}

const lemmaOf = (t: Token): string => t.lemma.toLowerCase();

/** Whether `t` can act or be acted on: a linked mention in its phrase, a name, or a noun of office, force or people. */
export function isActor(s: Scene, t: Token): boolean {
  const noun = t.upos !== 'ADJ' || t.deprel.startsWith('nsubj') || t.deprel === 'obj';
  if (noun && s.words.actors.has(t.upos === 'PRON' ? t.lower : lemmaOf(t))) return true;
  if (s.dates.some((d) => overlaps(d, t))) return false;
  const at = s.m.mentions.filter((x) => overlaps(x, t));
  if (at.some((x) => x.type !== 'other')) return true;
  return t.upos === 'PROPN' && at.length === 0;
}

/** Whether a linked actor or the name of a land stands anywhere in the phrase of `t`: `Haiti's efforts`. */
export function holdsActor(s: Scene, t: Token): boolean {
  const at = phraseOf(s.tree, t);
  return mentionsIn(s, at).some((x) => x.actor !== undefined) || s.m.lands.some((l) => overlaps(l, at));
}

/** The country or state of the party that `t` heads, as its words and links tell. */
export function countryOf(s: Scene, t: Token): string | undefined {
  const p = participant(s.m, s.text, phraseOf(s.tree, t));
  return p.country ?? s.m.actors.find((a) => a.id === p.actor)?.state;
}

/** Whether `t` is in one of the named noun classes, directly, through `of`, or by what it is compounded with. */
export function inClass(s: Scene, t: Token, names: readonly string[]): boolean {
  const lemmas = [lemmaOf(t), t.lower];
  for (const k of s.tree.kids[t.i] ?? []) {
    const of = k.deprel.startsWith('nmod') && (s.tree.kids[k.i] ?? []).some((c) => c.lower === s.words.prep.of);
    if (of && s.words.measures.has(lemmaOf(t))) lemmas.push(lemmaOf(k));
    if (k.deprel === 'compound') lemmas.push(lemmaOf(k));
  }
  return names.some((n) => lemmas.some((l) => s.words.classes[n]?.has(l)));
}

/** The event noun that `t` is, or that it measures out: `a series of attacks`. */
export function eventNoun(s: Scene, t: Token): Token | undefined {
  if (t.upos !== 'NOUN') return undefined;
  if (Object.hasOwn(s.words.nouns, lemmaOf(t))) return t;
  if (!s.words.measures.has(lemmaOf(t))) return undefined;
  return (s.tree.kids[t.i] ?? []).find((k) => k.deprel.startsWith('nmod') && Object.hasOwn(s.words.nouns, lemmaOf(k)));
}

const COOPERATIVE = new Set(['AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT']);

export const isCooperative = (code: Code): boolean => COOPERATIVE.has(code.split('/')[0] ?? '');
