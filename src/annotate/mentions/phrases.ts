import type { Language } from '../../languages/index.ts';
import type { MentionType, Span } from '../../record/index.ts';
import { overlaps } from '../../text/index.ts';
import { type NounHit, type Resolved, resolveActor } from '../../world/index.ts';
import type { Sighting } from './cast.ts';
import { joined, type Scene, tokenAt } from './scene.ts';

/** A noun phrase for a party without its name: `the president`, `Velian officials`, `the ministry`. */
export interface Phrase extends Span {
  readonly scene: Scene;
  readonly noun: NounHit;
  /** Without determiner, as it stands. */
  readonly text: string;
  readonly definite: boolean;
  /** Lower-case words between determiner and noun. */
  readonly modifiers: readonly string[];
  /** A possessive pronoun opens it: `her government`. */
  readonly owner?: Span;
  readonly said: Resolved;
  readonly type: MentionType;
}

const TYPE: Readonly<Record<string, MentionType>> = {
  person: 'person',
  office: 'person',
  group: 'group',
  organisation: 'organisation',
};

// A noun before another noun of its phrase is no head: `police chief`, `government plan`.
function headsPhrase(s: Scene, n: NounHit): boolean {
  const next = s.words[n.to + 1];
  const token = tokenAt(s, n.start);
  if (token && /^(?:VERB|AUX|ADJ|ADV)$/u.test(tokenAt(s, n.end - 1)?.upos ?? '')) return false;
  if (!next || !joined(s, n.to) || s.words[n.to]!.owner) return true;
  if (s.words[n.to]!.hyphened) return false;
  return !/^(?:NOUN|PROPN)$/u.test(tokenAt(s, next.start)?.upos ?? '');
}

const INNER = /^(?:ADJ|NOUN|PROPN|NUM)$/u;

/** First word of the phrase whose noun begins at word `from`: modifiers, owners and one determiner. */
function opening(s: Scene, from: number, plural: boolean, lang: Language): number {
  let k = from;
  while (k > 0 && from - k < 6 && joined(s, k - 1)) {
    const w = s.words[k - 1]!;
    const upos = tokenAt(s, w.start)?.upos ?? '';
    // `both nations`: a word for two opens the phrase, unless it is its number (`the two leaders`).
    const opens = lang.actors.pair.includes(w.key) && upos !== 'NUM';
    // `that experts`: it opens a clause there, as no plural goes with it.
    if (lang.actors.singularDeterminers.includes(w.key) && plural) return k;
    if (opens || lang.actors.determiners.includes(w.key)) return k - 1;
    const known =
      s.hits.some((h) => h.from <= k - 1 && k - 1 <= h.to) || s.nouns.some((n) => n.from <= k - 1 && k - 1 <= n.to);
    if (!known && !w.owner && !INNER.test(upos) && !lang.actors.former.includes(w.key)) break;
    k--;
  }
  return k;
}

/** Last word of the complement that tells of whom: `of Velia`, `of the Velian army`; the noun's own last word else. */
function ofComplement(s: Scene, to: number): number {
  if (s.words[to + 1]?.key !== 'of' || !joined(s, to)) return to;
  let k = to + 2;
  while (
    k < s.words.length &&
    k - to < 8 &&
    joined(s, k - 1) &&
    /^(?:DET|ADJ|NOUN|PROPN)$/u.test(tokenAt(s, s.words[k]!.start)?.upos ?? '')
  )
    k++;
  return Math.max(to, k - 1) === to + 1 ? to : k - 1;
}

function phraseAt(s: Scene, n: NounHit, lang: Language): Phrase | undefined {
  const from = opening(s, n.from, n.plural, lang);
  const first = s.words[from]!;
  const determined = lang.actors.determiners.includes(first.key);
  const { f, m, plural, thing } = lang.actors.pronouns;
  const owner = [...f, ...m, ...plural, ...thing].includes(first.key)
    ? { start: first.start, end: first.end }
    : undefined;
  const inner = determined && from < n.from ? from + 1 : from;
  const whole = s.text.slice(s.words[inner]!.start, s.words[ofComplement(s, n.to)]!.end);
  return {
    scene: s,
    noun: n,
    start: first.start,
    end: n.end,
    text: s.text.slice(s.words[inner]!.start, n.end),
    definite: determined && !['a', 'an'].includes(first.key),
    modifiers: s.words.slice(inner, n.from).map((w) => w.key),
    ...(owner ? { owner } : {}),
    said: resolveActor(whole, lang),
    type: TYPE[n.noun.kind] ?? 'other',
  };
}

/** The noun phrases of a sentence that mean a party without naming it; those inside or right before names are left out. */
export function phrasesOf(s: Scene, named: readonly Sighting[], lang: Language): Phrase[] {
  return s.nouns.flatMap((n) => {
    if (!['person', 'group', 'organisation', 'office'].includes(n.noun.kind) || !headsPhrase(s, n)) return [];
    if (named.some((m) => overlaps(m, n))) return [];
    const next = s.words[n.to + 1];
    const titles =
      next &&
      joined(s, n.to) &&
      !s.words[n.to]!.owner &&
      named.some((m) => m.type === 'person' && m.start === next.start);
    const p = titles ? undefined : phraseAt(s, n, lang);
    return p ? [p] : [];
  });
}
