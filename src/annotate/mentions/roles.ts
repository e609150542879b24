import type { Language } from '../../languages/index.ts';
import type { Span } from '../../record/index.ts';
import { type NounHit, type Resolved, resolveActor } from '../../world/index.ts';
import { gap, joined, type Scene, tokenAt, wordsAt } from './scene.ts';

/** What the words beside a name say of it, and where they stand. */
export interface Role extends Span {
  readonly said: Resolved;
  readonly gender?: 'f' | 'm';
}

const genderOf = (n: NounHit | undefined): { gender?: 'f' | 'm' } => (n?.noun.gender ? { gender: n.noun.gender } : {});

const personNoun = (s: Scene, at: (n: NounHit) => boolean): NounHit | undefined =>
  s.nouns.find((n) => n.noun.kind === 'person' && !n.plural && at(n));

function made(s: Scene, from: number, to: number, noun: NounHit | undefined, lang: Language): Role {
  const at = { start: s.words[from]!.start, end: s.words[to]!.end };
  return { ...at, said: resolveActor(s.text.slice(at.start, at.end), lang), ...genderOf(noun) };
}

// Words that may stand in the noun phrase before a name; anything else (a verb, a preposition) ends it.
function inPhrase(s: Scene, k: number): boolean {
  const w = s.words[k]!;
  if (s.nouns.some((n) => n.from <= k && k <= n.to) || s.hits.some((h) => h.from <= k && k <= h.to)) return true;
  return w.owner || w.hyphened || /^(?:ADJ|NOUN|PROPN|NUM|DET)$/u.test(tokenAt(s, w.start)?.upos ?? '');
}

/** First word of the noun phrase that ends at word `to`. */
function phraseStart(s: Scene, to: number): number {
  let from = to;
  while (from > 0 && to - from < 10 && joined(s, from - 1) && inPhrase(s, from - 1)) from--;
  return from;
}

/** The title right before a name: `Velian President Ada Lorn`, `Velia's late king, Bo`. */
function title(s: Scene, from: number, lang: Language): Role | undefined {
  if (from === 0 || !joined(s, from - 1) || /['’]/u.test(gap(s, from - 1))) return undefined;
  const noun = personNoun(s, (n) => n.to === from - 1);
  if (!noun) return undefined;
  const honorific = s.words[from - 1]!.key in lang.actors.honorifics;
  return made(s, honorific && noun.from === from - 1 ? from - 1 : phraseStart(s, noun.to), from - 1, noun, lang);
}

/** `The prime minister of Velia, Ada Lorn, said`: a phrase with its comma before the name, and a stop after it. */
export function apposedBefore(s: Scene, from: number, to: number, lang: Language): Role | undefined {
  if (from === 0 || !/^['’]?s?,\s+$/u.test(gap(s, from - 1)) || !/^(?:[,.;:)–—]|\s[–—-])/u.test(gap(s, to)))
    return undefined;
  const start = phraseStart(s, from - 1);
  const of = start > 0 && s.words[start - 1]!.key === 'of' ? phraseStart(s, start - 2) : start;
  const noun = personNoun(s, (n) => n.from >= of && n.to < from);
  // A possessive pronoun is no part of the run: `His Velian counterpart, Ada Lorn,`.
  const opens = [s.words[of]?.key ?? '', of > 0 && joined(s, of - 1) ? s.words[of - 1]!.key : ''];
  const definite =
    opens.some((w) => lang.actors.determiners.includes(w)) || s.words.slice(of, noun?.from ?? of).some((w) => w.owner);
  return noun && definite ? made(s, of, from - 1, noun, lang) : undefined;
}

// The clause after the comma must be a noun phrase: a finite verb before its noun makes it something else.
const BEFORE_NOUN = /^(?:DET|ADJ|NOUN|PROPN|NUM|PART|PRON|ADV|PUNCT|SYM|X)$/u;

/** `Ada Lorn, the prime minister of Velia,`: the phrase after the name's comma. */
function apposedAfter(s: Scene, to: number, lang: Language): Role | undefined {
  if (!/^,\s+$/u.test(gap(s, to))) return undefined;
  let end = to + 1;
  while (end < s.words.length - 1 && end - to < 16 && /^(?:['’]s?)?[ \u00a0]+$|^[-‐‑]$|^\.\s?$/u.test(gap(s, end)))
    end++;
  const noun = personNoun(s, (n) => n.from > to && n.to <= end);
  if (!noun) return undefined;
  for (let k = to + 1; k < noun.from; k++)
    if (!BEFORE_NOUN.test(tokenAt(s, s.words[k]!.start)?.upos ?? 'X')) return undefined;
  const next = s.words[noun.to + 1];
  // `Ada Lorn, Prime Minister Bo Kern and ...` lists two people.
  if (next?.capital && noun.to < end && joined(s, noun.to) && tokenAt(s, next.start)?.upos === 'PROPN')
    return undefined;
  const other = s.nouns.find((n) => n.from > noun.to && joined(s, n.from - 1) && n.from === noun.to + 1);
  return other && other.noun.kind !== 'person'
    ? undefined
    : made(s, to + 1, complementEnd(s, noun.to, end), noun, lang);
}

/** End of a noun's own complement: a verb or a relative word ends it. */
function complementEnd(s: Scene, from: number, end: number): number {
  let to = from;
  while (
    to < end &&
    /^(?:ADP|DET|ADJ|NOUN|PROPN|NUM|PART|CCONJ|X)$/u.test(tokenAt(s, s.words[to + 1]!.start)?.upos ?? 'VERB')
  )
    to++;
  return to;
}

/** A country beside a name without a title: `Velia's Lorn`, `Lorn of Velia`. */
function countryBeside(s: Scene, from: number, to: number, lang: Language): Role | undefined {
  const before = s.hits.find(
    (h) => h.to === from - 1 && h.entry.code && ['country', 'demonym', 'capital'].includes(h.entry.kind),
  );
  if (before && (s.words[before.to]!.owner || before.entry.kind === 'demonym') && !/[,;]/u.test(gap(s, from - 1)))
    return made(s, before.from, before.to, undefined, lang);
  const after =
    s.words[to + 1]?.key === 'of' ? s.hits.find((h) => h.from === to + 2 && h.entry.kind === 'country') : undefined;
  return after && joined(s, to) ? made(s, after.from, after.to, undefined, lang) : undefined;
}

/** What the words beside the name at `at` say of the person, nearest first. */
export function rolesOf(s: Scene, at: Span, lang: Language): Role[] {
  const w = wordsAt(s, at);
  if (!w) return [];
  const titled = title(s, w.from, lang);
  // `Her army chief, General Bo Kern, said`: the comma stands before the title.
  const from = titled ? s.words.findIndex((x) => x.start >= titled.start) : w.from;
  return [
    titled,
    apposedAfter(s, w.to, lang),
    apposedBefore(s, from, w.to, lang),
    countryBeside(s, w.from, w.to, lang),
  ].filter((r) => r !== undefined);
}

/** The gender that a form of address right before the name tells. */
export function addressOf(s: Scene, at: Span, lang: Language): 'f' | 'm' | undefined {
  const w = wordsAt(s, at);
  const before = w && w.from > 0 && joined(s, w.from - 1) ? s.words[w.from - 1] : undefined;
  const first = w ? lang.actors.honorifics[s.words[w.from]!.key] : undefined;
  return (
    (before?.capital ? lang.actors.honorifics[before.key] : undefined) || (w && w.to > w.from && first) || undefined
  );
}
