import type { Language } from '../../languages/index.ts';
import type { ActorKind, MentionType } from '../../record/index.ts';
import type { Doc } from '../../syntax/types.ts';
import { overlaps } from '../../text/index.ts';
import { countryName, type Entry, nameKey, nameTokens, resolveActor } from '../../world/index.ts';
import { type Cast, type Draft, learn } from './cast.ts';
import type { Name } from './names.ts';
import { gap, headOf, isSubject, joined, type Scene, tokenAt, wordsAt } from './scene.ts';
import { type States, stateIn, stateOfDemonym } from './states.ts';

/** Countries, bodies and places of an article by the key under which they are one. */
export class Bodies {
  readonly byKey = new Map<string, Draft>();
  readonly cast: Cast;
  readonly lang: Language;
  readonly states: States;
  /** Towns that stand here for the international body that sits there. */
  readonly seated = new Map<string, Entry>();

  constructor(cast: Cast, lang: Language, states: States) {
    this.cast = cast;
    this.lang = lang;
    this.states = states;
  }

  private keep(
    key: string,
    name: string,
    kind: ActorKind,
    known: { country?: string | undefined; state?: string | undefined; sector?: string | undefined } = {},
  ): Draft {
    const draft = this.byKey.get(key) ?? this.cast.add({ name, kind });
    this.byKey.set(key, draft);
    learn(draft, known);
    return draft;
  }

  /** The country of a code. */
  country(code: string): Draft {
    return this.keep(`country ${code}`, countryName(code, this.lang), 'country', { country: code });
  }

  /** A state that no table knows. */
  state(key: string): Draft {
    const name = this.states.get(key) ?? key;
    return this.keep(`state ${key}`, name, 'country', { state: name });
  }

  place(name: string, country?: string): Draft {
    return this.keep(`place ${nameKey(name)}`, name, 'place', { country });
  }

  people(name: string, country: string | undefined): Draft {
    return this.keep(`people ${country ?? nameKey(name)}`, name, 'group', { country });
  }

  /** A body by name; its acronym, once given, means it too. */
  body(
    name: string,
    kind: ActorKind,
    known: { country?: string | undefined; state?: string | undefined; sector?: string | undefined } = {},
  ): Draft {
    return this.keep(`body ${nameKey(name).replace(/^the /u, '')}`, name, kind, known);
  }

  alias(name: string, draft: Draft): void {
    const key = `body ${nameKey(name)}`;
    if (!this.byKey.has(key)) this.byKey.set(key, draft);
  }
}

/** Whether a capital's name stands for its government here. */
function meansGovernment(s: Scene, n: Name, lang: Language): boolean {
  const at = wordsAt(s, n);
  if (!at || /^,\s+D/u.test(s.text.slice(n.end, n.end + 3))) return false;
  const before = s.words[at.from - 1]?.key ?? '';
  const beside = at.from > 0 && joined(s, at.from - 1);
  const head = headOf(s, n);
  const governor = head && head.head >= 0 ? s.sentence.tokens[head.head] : undefined;
  if (beside && (before === 'to' || before === 'from'))
    return governor?.upos === 'NOUN' && !lang.actors.journeys.includes(governor.lemma.toLowerCase());
  if (beside && lang.actors.locative.includes(before)) return false;
  if (beside && (before === 'of' || before === 'for')) return false;
  if (isSubject(s, n) || s.words[at.to]!.owner) return true;
  return beside && lang.actors.beforeParties.includes(before);
}

function known(b: Bodies, s: Scene, n: Name, entry: Entry): { who: Draft; type: MentionType } {
  const text = s.text.slice(n.start, n.end);
  const { code, sector } = entry;
  switch (entry.kind) {
    case 'country':
      return { who: b.country(code!), type: 'country' };
    case 'demonym':
      return { who: b.people(text, code), type: 'group' };
    case 'capital':
      if (meansGovernment(s, n, b.lang) && b.seated.has(nameKey(text)))
        return known(b, s, n, b.seated.get(nameKey(text))!);
      if (meansGovernment(s, n, b.lang)) return { who: b.country(code!), type: 'country' };
      return { who: b.place(entry.name, code), type: 'place' };
    case 'city':
    case 'region':
    case 'place':
      return { who: b.place(entry.name, code), type: 'place' };
    default:
      return { who: b.body(entry.name, entry.kind, { country: code, sector }), type: 'organisation' };
  }
}

/** The country of what stands right before a body's name: `Velia's Foreign Ministry`, `the Velian Senate`. */
function ownerOf(s: Scene, from: number): string | undefined {
  if (from === 0 || !joined(s, from - 1)) return undefined;
  const hit = s.hits.find((h) => h.to === from - 1);
  return hit && (hit.entry.kind === 'demonym' || s.words[hit.to]!.owner) ? hit.entry.code : undefined;
}

/** The land that the words beside a place tell it to lie in: `Marn, in northern Mali`, `Marn, Mali`, `the Malian town of Marn`. */
function landBeside(s: Scene, at: { readonly from: number; readonly to: number } | null): string | undefined {
  if (!at) return undefined;
  const { from, to } = at;
  const behind = /^,\s$/u.test(gap(s, to)) ? s.hits.find((h) => h.from > to && h.from <= to + 3) : undefined;
  const within =
    behind && s.words.slice(to + 1, behind.from).every((w) => !w.capital) && joinedUpTo(s, to + 1, behind.from);
  if (within && behind.entry.kind === 'country') return behind.entry.code;
  const noun =
    s.words[from - 1]?.key === 'of' ? s.nouns.find((n) => n.to === from - 2 && n.noun.kind === 'place') : undefined;
  const owner = noun && s.hits.find((h) => h.to < noun.from && h.to >= noun.from - 2 && joinedUpTo(s, h.to, noun.from));
  return owner && (owner.entry.kind === 'demonym' || s.words[owner.to]!.owner) ? owner.entry.code : undefined;
}

/** Whether the words from `first` to `last` stand in one run. */
function joinedUpTo(s: Scene, first: number, last: number): boolean {
  for (let k = first; k < last; k++) if (!joined(s, k)) return false;
  return true;
}

/** A name that the gazetteer has not. */
function unknown(b: Bodies, s: Scene, n: Name): { who?: Draft; type: MentionType } {
  const at = wordsAt(s, n);
  const text = at ? s.text.slice(n.start, s.words[at.to]!.end) : s.text.slice(n.start, n.end);
  const key = nameKey(text);
  if (b.states.has(key)) return { who: b.state(key), type: 'country' };
  const adjective = n.type === 'person' ? undefined : stateOfDemonym(text, b.states);
  if (adjective !== undefined) return people(b, s, n, text, adjective);
  if ((n.type === 'place' || n.type === 'country') && !opensBody(text, b.lang))
    return { who: b.place(text, resolveActor(text, b.lang).country ?? landBeside(s, at)), type: n.type };
  if (n.type === 'other' && !bodyLike(text, b.lang)) return { type: 'other' };
  const said = resolveActor(text, b.lang);
  const country = said.country ?? (at ? ownerOf(s, at.from) : undefined);
  const state = country === undefined ? stateIn(text, b.states) : undefined;
  const who = b.body(text.replace(/^[Tt]he /u, ''), n.type === 'group' ? 'group' : 'organisation', {
    country,
    state,
    sector: said.sector ?? (b.lang.crediting.paper.test(text) ? MEDIA : undefined),
  });
  return { who, type: n.type === 'group' ? 'group' : 'organisation' };
}

/** `Velians`: the people of a state that no table knows; before a noun the word is an adjective and nobody. */
function people(b: Bodies, s: Scene, n: Name, text: string, state: string): { who?: Draft; type: MentionType } {
  const next = s.sentence.tokens[(tokenAt(s, n.end - 1)?.i ?? -1) + 1];
  const at = wordsAt(s, n);
  const several = /s$/u.test(text) || s.words[(at?.from ?? 0) - 1]?.key === 'the';
  // `speaking in Velian`: the bare singular is a language.
  if (!several || /^(?:NOUN|PROPN|ADJ)$/u.test(next?.upos ?? '')) return { type: 'other' };
  const who = b.people(text, undefined);
  learn(who, { state: b.states.get(state) ?? state });
  return { who, type: 'group' };
}

/** `Bank of Velia`, `Ministry of Justice`: a word for a body opens the name. */
const opensBody = (text: string, lang: Language): boolean =>
  /^\P{L}*\p{L}+ (?:of|for) /u.test(text) && lang.actors.bodyWords.includes(nameTokens(text)[0]?.key ?? '');

const bodyLike = (text: string, lang: Language): boolean =>
  lang.actors.bodyWords.includes(nameTokens(text).at(-1)?.key ?? '');

/** `North Velian Rail Union (NVRU)`: what stands in brackets right after a name means it too. */
function bracketed(s: Scene, n: Name): string | undefined {
  const at = wordsAt(s, n);
  if (!at || !/^\s*\($/u.test(gap(s, at.to))) return undefined;
  const next = s.words[at.to + 1];
  return next?.upper && /^\)/u.test(s.text.slice(next.end)) ? next.text : undefined;
}

/** Keys of the agencies that the article credits by name. */
export const agenciesOf = ({ article: { credits, text } }: Doc): ReadonlySet<string> =>
  new Set(
    (credits ?? []).flatMap((c) =>
      c.start === undefined || c.end === undefined ? [] : [nameKey(text.slice(c.start, c.end))],
    ),
  );

/** `(LNA)` in the first line is the agency that reports, whoever else is called so, unless the text spells the other out. */
function agency(
  b: Bodies,
  s: Scene,
  n: Name,
  agencies: ReadonlySet<string>,
): { who: Draft; type: MentionType } | undefined {
  const name = s.text.slice(n.start, n.end);
  if (!agencies.has(nameKey(name)) || n.entry?.sector === MEDIA || n.entry?.kind === 'country') return undefined;
  if (n.entry && nameKey(n.entry.name) !== nameKey(name) && s.text.includes(n.entry.name)) return undefined;
  return { who: b.body(name, 'organisation', { sector: MEDIA }), type: 'organisation' };
}

const MEDIA = 'JRN';

/** `Brussels` where the Union is spoken of: an article that names the body of a seat and not the town's own country. */
function seat(b: Bodies, names: readonly Name[], scenes: ReadonlyMap<number, Scene>): void {
  const told = names.flatMap((n) => n.entry ?? []);
  const hits = [...scenes.values()].flatMap((s) => s.hits);
  for (const [town, code] of Object.entries(b.lang.actors.seats)) {
    const body = told.find((e) => e.code === code && e.sector === undefined) ?? told.find((e) => e.code === code);
    const own = hits.find((h) => h.entry.kind === 'capital' && nameKey(h.entry.name) === town)?.entry.code;
    const home = hits.some((h) => h.entry.code === own && (h.entry.kind === 'country' || h.entry.kind === 'demonym'));
    if (body && own !== undefined && !home) b.seated.set(town, body);
  }
}

/** Finds the countries, bodies and places that an article names. */
export function findBodies(
  b: Bodies,
  names: readonly Name[],
  scenes: ReadonlyMap<number, Scene>,
  agencies: ReadonlySet<string>,
): void {
  seat(b, names, scenes);
  for (const n of names) {
    const s = scenes.get(n.sentence);
    if (!s || (n.type === 'person' && !b.states.has(nameKey(s.text.slice(n.start, n.end))))) continue;
    const { who, type } = agency(b, s, n, agencies) ?? (n.entry ? known(b, s, n, n.entry) : unknown(b, s, n));
    const end = s.words[wordsAt(s, n)?.to ?? -1]?.end ?? n.end;
    b.cast.see(s.text, {
      start: n.start,
      end: Math.min(n.end, Math.max(end, n.start + 1)),
      sentence: n.sentence,
      kind: 'name',
      type,
      ...(who ? { who } : {}),
    });
    const short = who ? bracketed(s, n) : undefined;
    // `ACCRA (GNA)`: the agency is not the town.
    if (who && short && !agencies.has(nameKey(short))) b.alias(short, who);
  }
  for (const s of scenes.values()) passedOver(b, s, names);
}

/** The states without a code that the reader passed over in a sentence, once the article shows what they are. */
function passedOver(b: Bodies, s: Scene, names: readonly Name[]): void {
  const { index } = s.sentence;
  const held = names.filter((n) => n.sentence === index);
  for (const { start, end, key, capital } of s.words)
    if (capital && b.states.has(key) && !held.some((n) => overlaps(n, { start, end })))
      b.cast.see(s.text, { start, end, sentence: index, kind: 'name', type: 'country', who: b.state(key) });
}
