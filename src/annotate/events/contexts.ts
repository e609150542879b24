import type { EventsLexicon } from '../../languages/shape/events.ts';
import type { Participant, Span } from '../../record/index.ts';
import type { Token } from '../../syntax/types.ts';
import { groupBy, overlaps } from '../../text/index.ts';
import type { Coding, Scene } from './scene.ts';
import { below, relation } from './tree.ts';

/** A run of words that tells of a context, by its first word. */
interface Cue {
  readonly words: readonly string[];
  readonly context: string;
}

/** A word with its dictionary form; a hyphen parts two. */
interface Word {
  readonly lower: string;
  readonly lemma: string;
}

const made = new WeakMap<EventsLexicon, ReadonlyMap<string, readonly Cue[]>>();

const cuesFor = ({ contexts }: EventsLexicon): Cue[] =>
  Object.entries(contexts).flatMap(([context, list]) => list.map((cue) => ({ words: cue.split(/[ -]/u), context })));

/** The cues of a language by their first word; made once. */
function cuesOf(words: EventsLexicon): ReadonlyMap<string, readonly Cue[]> {
  const have = made.get(words) ?? groupBy(cuesFor(words), (c) => c.words[0] ?? '');
  made.set(words, have);
  return have;
}

const ASIDE = new Set(['parataxis', 'conj', 'advcl', 'acl']);

/** `Union for Independence` is no talk of independence. */
const inName = (s: Scene, t: Token): boolean =>
  t.upos === 'PROPN' && s.m.mentions.some((m) => m.kind === 'name' && m.type !== 'person' && overlaps(m, t));

/** The words of an event and what hangs on its verb or noun, without other clauses. */
function wordsIn(s: Scene, trigger: Token, at: Span): Word[] {
  const own = new Set(below(s.tree, trigger, (k) => k.upos !== 'VERB' || !ASIDE.has(relation(k))));
  return s.tree.sentence.tokens
    .filter((t) => (own.has(t) || overlaps(t, at)) && /\p{L}/u.test(t.text) && !inName(s, t))
    .flatMap((t) => {
      const parts = t.lower.split('-');
      return parts.map((lower) => ({ lower, lemma: parts.length > 1 ? lower : t.lemma.toLowerCase() }));
    });
}

const tells = (words: readonly Word[], i: number, cue: Cue): boolean =>
  cue.words.every((w, k) => words[i + k]?.lower === w || words[i + k]?.lemma === w);

const VERBAL = new Set(['AGREE', 'CONSULT', 'SUPPORT', 'REQUEST', 'ACCUSE', 'REJECT', 'THREATEN']);
const FORCE = new Set(['ASSAULT', 'MOBILIZE', 'RETREAT']);
const ARMED = new Set(['MIL', 'REB', 'PRM', 'UAF']);
const OF_STATE = new Set(['GOV', 'LEG']);

/** What the parties alone tell: arms between armed ones, diplomacy where governments of two lands deal in words. */
function ofParties(s: Scene, type: string, parties: readonly Participant[]): string | undefined {
  const actors = parties.flatMap((p) => s.byId(p.actor ?? '') ?? []);
  if (FORCE.has(type) && actors.some((a) => ARMED.has(a.sector ?? ''))) return 'military';
  const lands = new Set(
    actors.filter((a) => a.sector === undefined || OF_STATE.has(a.sector)).flatMap((a) => a.country ?? a.state ?? []),
  );
  return VERBAL.has(type) && lands.size > 1 ? 'diplomatic' : undefined;
}

/** PLOVER's contexts of an event, by its words, else by its parties; in the manual's order. */
export function contextsOf(s: Scene, c: Coding, at: Span, parties: readonly Participant[]): readonly string[] {
  const told = toldBy(s, c.trigger, at);
  const own = told.length > 0 ? undefined : ofParties(s, c.code.split('/')[0] ?? '', parties);
  return own === undefined ? told : [own];
}

/** The contexts that the words of an event tell of. */
function toldBy(s: Scene, trigger: Token, at: Span): string[] {
  const words = wordsIn(s, trigger, at);
  const cues = cuesOf(s.words);
  const found = new Set(
    words.flatMap((w, i) =>
      [...(cues.get(w.lower) ?? []), ...(w.lemma === w.lower ? [] : (cues.get(w.lemma) ?? []))].flatMap((cue) =>
        tells(words, i, cue) ? [cue.context] : [],
      ),
    ),
  );
  return Object.keys(s.words.contexts).filter((c) => found.has(c));
}
