import type { Language } from '../languages/index.ts';
import type { ActorKind, Basis } from '../record/index.ts';
import { besideName } from './beside.ts';
import { nameTokens } from './fold.ts';
import { countryName, type NameHit, namesAmong } from './gazetteer.ts';
import { type GivenOffice, personGiven } from './given.ts';
import { heldOn, holdersNamed } from './holders.ts';
import type { NounHit } from './nouns.ts';
import { ownName, type Parts, partsOf } from './parts.ts';

/** Who an actor phrase means, as far as its words and general knowledge say. */
export interface Resolved {
  readonly kind?: ActorKind;
  readonly name?: string;
  /** ISO 3166-1 alpha-3, XKX, or an international code of PLOVER. */
  readonly country?: string;
  /** PLOVER sector. */
  readonly sector?: string;
  readonly role?: string;
  /** `stated` where the phrase itself names the country (or, without one, the sector). */
  readonly basis: Basis;
}

export interface ResolveOptions {
  /** The sentence or paragraph around the phrase: may lend its country where it names only one. */
  readonly context?: string;
  /** ISO date at which the role is asked; none asks for the office last held. */
  readonly date?: string;
  /** Offices that the user gives. */
  readonly people?: readonly GivenOffice[];
}

// `Velia-backed rebels` are not of Velia; `Velia-based` ones are.
const ofOthers = (p: Parts, hit: NameHit, lang: Language): boolean =>
  (p.tokens[hit.to]?.hyphened ?? false) && lang.actors.byOthers.includes(p.tokens[hit.to + 1]?.key ?? '');

/** `Sant Orel` is not the town of Orel: a town behind a word in capitals that is neither a name nor an office. */
function endsOther(p: Parts, hit: NameHit): boolean {
  const before = hit.entry.kind === 'city' ? p.tokens[hit.from - 1] : undefined;
  if (!before?.capital || before.end + 1 !== hit.start) return false;
  const at = hit.from - 1;
  return ![...p.names, ...p.nouns].some((x) => x.from <= at && at <= x.to);
}

const BELONGING = new Set(['of', 'for', 'in', 'from', 'at']);

function countryHit(p: Parts, lang: Language): NameHit | undefined {
  const coded = p.names.filter((h) => h.entry.code && !ofOthers(p, h, lang) && !endsOther(p, h));
  const head = coded.filter((h) => h.from < p.cut);
  const proper = head.filter((h) => h.entry.kind !== 'city' && h.entry.kind !== 'region');
  const own = proper[0] ?? head[0];
  if (own) return own;
  return BELONGING.has(p.tokens[p.cut]?.key ?? '') ? coded[0] : undefined;
}

const LONGEST = 2000;

interface Said {
  readonly sector?: string;
  readonly weight: number;
  readonly at: number;
  readonly noun?: NounHit;
}

function said(p: Parts, from: number, to: number, date: string | undefined): Said[] {
  const nouns = p.nouns
    .filter((n) => n.from >= from && n.to < to)
    .map((n) => ({ ...pick(n), weight: n.noun.weight, at: n.from, noun: n }));
  const names = p.names
    .filter((h) => h.from >= from && h.to < to && h.entry.sector && !(h.entry.metonym && p.nouns.length > 0))
    .map((h) => ({ sector: sectorAt(h, date)!, weight: h.entry.metonym ? 1 : 3, at: h.from }));
  return [...nouns, ...names].sort((a, b) => a.at - b.at);
}

const pick = (n: NounHit): { sector?: string } => (n.noun.sector ? { sector: n.noun.sector } : {});

const strongest = (list: readonly Said[]): Said | undefined =>
  list
    .filter((s) => s.sector)
    .reduce<Said | undefined>((best, s) => (best && best.weight > s.weight ? best : s), undefined);

function sectorOf(p: Parts, lang: Language, date: string | undefined): Said | undefined {
  const inHead = said(p, 0, p.cut, date);
  const head = strongest(inHead);
  const rest = strongest(said(p, p.cut + 1, p.tokens.length, date));
  const holder = inHead.at(-1)?.noun?.noun;
  const lends = !head || (holder !== undefined && (holder.weight === 1 || lang.actors.holders.includes(holder.lemma)));
  const won = rest && lends && rest.weight > 1 && !(head && head.weight > 1 && !lends) ? rest : (head ?? rest);
  if (won && isFormer(p, lang, won)) return { ...won, sector: 'ELI' };
  return won && isOfState(p, lang, won) ? { ...won, sector: 'GOV' } : won;
}

const IN_OFFICE = new Set(['GOV', 'LEG', 'MIL', 'JUD', 'SPY', 'COP']);

function isOfState(p: Parts, lang: Language, s: Said): boolean {
  if (s.noun?.noun.kind !== 'organisation' || !['JRN', 'BUS'].includes(s.sector ?? '')) return false;
  return p.tokens.slice(0, s.noun.from).some((t) => lang.actors.ofState.includes(t.key));
}

function isFormer(p: Parts, lang: Language, s: Said): boolean {
  if (s.noun?.noun.kind !== 'person' || !IN_OFFICE.has(s.sector ?? '')) return false;
  return p.tokens.slice(0, s.noun.from).some((t) => lang.actors.former.includes(t.key));
}

function pronounOf(p: Parts, lang: Language): boolean {
  const { f, m, plural } = lang.actors.pronouns;
  return p.tokens.length === 1 && [...f, ...m, ...plural].includes(p.tokens[0]!.key);
}

function kindOf(
  p: Parts,
  hit: NameHit | undefined,
  s: Said | undefined,
  name: string | undefined,
): ActorKind | undefined {
  const noun = s?.noun ?? p.nouns.findLast((n) => n.from < p.cut);
  if (noun && noun.noun.kind !== 'thing') {
    if (name && noun.noun.kind === 'person') return 'person';
    return noun.noun.kind === 'person' && noun.plural ? 'group' : (noun.noun.kind as ActorKind);
  }
  if (name) return name.includes(' ') && p.names.length === 0 ? 'person' : undefined;
  const kind = hit?.entry.kind;
  if (!kind) return undefined;
  if (kind === 'demonym') return 'group';
  if (kind === 'capital') return 'country';
  return kind === 'city' || kind === 'region' ? 'place' : kind;
}

// A noun that needs a country and a name of a body may take that of the context; a bare personal name may not.
function lent(context: string | undefined, lang: Language): string | undefined {
  if (!context) return undefined;
  const codes = new Set(
    namesAmong(nameTokens(context), lang).flatMap((h) => (h.entry.kind === 'city' ? [] : (h.entry.code ?? []))),
  );
  return codes.size === 1 ? [...codes][0] : undefined;
}

const STATED = new Set(['country', 'demonym', 'region']);

const basisOf = (hit: NameHit | undefined, country: string | undefined, sector: string | undefined): Basis => {
  if (hit) return STATED.has(hit.entry.kind) ? 'stated' : 'implied';
  return !country && sector ? 'stated' : 'implied';
};

/** First token of a role with its field: `fisheries minister`, `trade and energy secretary`. */
function roleStart(p: Parts, own: NounHit, lang: Language): number {
  if (!lang.actors.fielded.includes(own.noun.lemma)) return own.from;
  const apart = [...lang.actors.determiners, ...lang.actors.former, ...lang.actors.plain];
  const field = (i: number): boolean => {
    const t = p.tokens[i]!;
    if (t.owner || apart.includes(t.key) || p.names.some((h) => h.from <= i && i <= h.to)) return false;
    return !p.nouns.some((n) => n !== own && n.from <= i && i <= n.to && n.noun.kind === 'person');
  };
  let from = own.from;
  while (from > 0 && own.from - from < 4 && field(from - 1)) from--;
  while (from < own.from && lang.actors.joining.includes(p.tokens[from]!.key)) from++;
  return from;
}

function roleOf(p: Parts, phrase: string, s: Said | undefined, lang: Language): string | undefined {
  // `the president’s spokeswoman`, `the spokeswoman of the president`: the sector is the president's, the role her own.
  const lends = s?.noun !== undefined && (s.noun.from >= p.cut || p.tokens[s.noun.to]!.owner);
  const own = s?.noun?.noun.kind === 'person' && !lends ? s.noun : p.nouns.findLast((n) => n.from < p.cut);
  if (own?.noun.kind !== 'person' || own.plural) return undefined;
  const role = phrase.slice(p.tokens[roleStart(p, own, lang)]!.start, own.end).toLowerCase();
  return s?.sector === 'ELI' && !role.startsWith('ex') ? `former ${role}` : role;
}

function sectorAt(hit: NameHit, date: string | undefined): string | undefined {
  // A town that acts is those who live there.
  if (hit.entry.kind === 'city') return 'CVL';
  const spell = date ? hit.entry.spells?.find((x) => (x.from ?? '') <= date && date <= (x.to ?? '9')) : undefined;
  return spell?.sector ?? hit.entry.sector;
}

/** What the phrase itself says, before any context. */
function fromWords(p: Parts, phrase: string, lang: Language, date: string | undefined): Resolved {
  const hit = countryHit(p, lang);
  const s = sectorOf(p, lang, date);
  const bare = hit && p.nouns.length === 0;
  const sector = s?.sector ?? (bare ? sectorAt(hit, date) : undefined);
  const known = bare && hit.entry.kind !== 'demonym' && hit.entry.kind !== 'capital';
  const own = known ? undefined : ownName(p, phrase, lang);
  const name = known ? hit.entry.name : own;
  const kind = kindOf(p, hit, s, own);
  const role = roleOf(p, phrase, s, lang);
  const country = hit?.entry.code;
  return {
    ...(kind ? { kind } : {}),
    ...(name
      ? { name }
      : hit && bare
        ? { name: hit.entry.kind === 'capital' ? countryName(country ?? '', lang) : hit.entry.name }
        : {}),
    ...(country ? { country } : {}),
    ...(sector ? { sector } : {}),
    ...(role ? { role } : {}),
    basis: basisOf(hit, country, sector),
  };
}

/** Somebody of whom the user's file tells; not where the phrase itself tells another land. */
function asGiven(own: Resolved, { people = [], date }: ResolveOptions): Resolved | undefined {
  const given = own.name === undefined ? undefined : personGiven(people, own.name, date);
  if (!given || (own.country !== undefined && own.country !== given.country)) return undefined;
  return { ...given, ...own, kind: 'person', basis: own.country === undefined ? 'implied' : own.basis };
}

/** A head of state or government by name: the country always, sector and role as they were on the day. */
function asHolder(own: Resolved, name: string, date: string | undefined): Resolved | undefined {
  const held = [...holdersNamed(name, own.role)].sort((a, b) => (a.since < b.since ? 1 : -1));
  const [last] = held;
  if (!last) return undefined;
  const day = date ?? '9999';
  const office = held.find((h) => heldOn(h, day));
  const over = !office && last.since !== '' && last.since <= day;
  const sector = own.sector ?? (office ? 'GOV' : over ? 'ELI' : undefined);
  const role = own.role ?? office?.office;
  return {
    ...own,
    kind: 'person',
    country: last.country,
    ...(sector ? { sector } : {}),
    ...(role ? { role } : {}),
    basis: own.sector ? own.basis : 'implied',
  };
}

/**
 * Who `phrase` means: country, sector, kind, name and role, from its words, the gazetteer and at need the context:
 * a title before the name there, an apposition after it, or the one country that it names.
 * Nothing but `basis` where the phrase names no party. Never throws; linear in the phrase and context.
 */
export function resolveActor(phrase: string, lang: Language, opts: ResolveOptions = {}): Resolved {
  const p = partsOf(phrase.slice(0, LONGEST), lang);
  if (pronounOf(p, lang)) return { kind: 'person', sector: 'UNK', basis: 'implied' };
  const own = fromWords(p, phrase, lang, opts.date);
  const given = asGiven(own, opts);
  if (given) return given;
  const held = own.country === undefined && own.name !== undefined ? asHolder(own, own.name, opts.date) : undefined;
  if (held) return held;
  if (own.country || !opts.context) return own;
  if (own.kind === 'person' && own.name) {
    const beside = besideName(opts.context, own.name, lang);
    const told = beside ? fromWords(partsOf(beside, lang), beside, lang, opts.date) : undefined;
    return told ? { ...told, ...own, kind: 'person', basis: told.basis } : own;
  }
  const country =
    own.sector || own.kind === 'organisation' || own.kind === 'group' ? lent(opts.context, lang) : undefined;
  return country ? { ...own, country, basis: 'implied' } : own;
}
