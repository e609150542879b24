import type { Language } from '../languages/index.ts';
import type { Spell } from '../languages/shape/actors.ts';
import type { Span } from '../record/index.ts';
import { type NameToken, nameKey, nameTokens } from './fold.ts';
import { alpha3, type City, capitals, cities, countryNames } from './packages.ts';

export type EntryKind = 'country' | 'demonym' | 'capital' | 'city' | 'region' | 'organisation' | 'group' | 'place';

/** What a name stands for. */
export interface Entry {
  readonly kind: EntryKind;
  /** The name we show: a country's for its demonyms. */
  readonly name: string;
  readonly code?: string;
  readonly sector?: string;
  readonly metonym?: true;
  /** Times at which it was of another sector, ISO dates. */
  readonly spells?: readonly Spell[];
}

/** A known name in a text. */
export interface NameHit extends Span {
  readonly entry: Entry;
  /** First and last token. */
  readonly from: number;
  readonly to: number;
}

interface Variant {
  readonly entry: Entry;
  /** An acronym: counts only where it stands in capitals. */
  readonly acronym: boolean;
}

/** Known names by their folded words. */
export interface Gazetteer {
  readonly byKey: ReadonlyMap<string, readonly Variant[]>;
  /** Words that open a name, with the length of the longest in words. */
  readonly opens: ReadonlyMap<string, number>;
  readonly names: ReadonlyMap<string, string>;
}

const split = (names: string): string[] => names.split('|').filter((n) => n !== '');
const isAcronym = (name: string): boolean =>
  /^[\p{Lu}.\d+-]+$/u.test(name) && name.replace(/[^\p{Lu}]/gu, '').length > 1;

class Builder {
  readonly byKey = new Map<string, Variant[]>();
  readonly opens = new Map<string, number>();

  add(name: string, entry: Entry): void {
    const key = nameKey(name).replace(/^the /u, '');
    if (key === '') return;
    const acronym = isAcronym(name);
    const list = this.byKey.get(key) ?? [];
    // The first to claim a name keeps it; an acronym and a word of the same letters live side by side.
    if (list.some((v) => v.acronym === acronym)) return;
    this.byKey.set(key, [...list, { entry, acronym }]);
    const words = key.split(' ');
    this.opens.set(words[0]!, Math.max(words.length, this.opens.get(words[0]!) ?? 0));
  }
}

function shownNames(lang: Language, codes: ReadonlyMap<string, string>): Map<string, string> {
  const names = new Map<string, string>();
  for (const c of capitals()) {
    const code = codes.get(c.two);
    if (code) names.set(code, c.name);
  }
  for (const [code, list] of Object.entries(lang.actors.countries)) names.set(code, split(list)[0] ?? code);
  return names;
}

function addCountries(
  b: Builder,
  lang: Language,
  codes: ReadonlyMap<string, string>,
  names: Map<string, string>,
): void {
  const entry = (code: string): Entry => ({ kind: 'country', code, name: names.get(code) ?? code });
  for (const [code, list] of Object.entries(lang.actors.countries)) for (const n of split(list)) b.add(n, entry(code));
  for (const [two, given] of Object.entries(countryNames(lang.code))) {
    const code = codes.get(two);
    if (code && code !== 'ATA')
      for (const n of typeof given === 'string' ? [given] : given) b.add(n.replace(/ \(.*\)/u, ''), entry(code));
  }
  for (const c of capitals()) {
    const code = codes.get(c.two);
    if (code && code !== 'ATA') b.add(c.name, entry(code));
  }
}

function addPeople(b: Builder, lang: Language, names: Map<string, string>): void {
  for (const [code, list] of Object.entries(lang.actors.demonyms))
    for (const n of split(list)) {
      const entry: Entry = { kind: 'demonym', code, name: names.get(code) ?? code };
      b.add(n, entry);
      if (!/(?:s|sh|ch|ese|men)$/u.test(n)) b.add(`${n}s`, entry);
    }
}

function addCapitals(b: Builder, codes: ReadonlyMap<string, string>): void {
  for (const c of capitals()) {
    const code = codes.get(c.two);
    if (!code || c.capital === '') continue;
    const entry: Entry = {
      kind: 'capital',
      code,
      name: c.capital.replace(/ D\.?C\.?$/u, ''),
      metonym: true,
      sector: 'GOV',
    };
    b.add(c.capital, entry);
    b.add(entry.name, entry);
  }
}

// A name that two states have is given to the much larger town, or to none.
const CLEAR = 2;

function addCities(b: Builder, list: readonly City[], common: ReadonlySet<string>): void {
  const best = new Map<string, { city: City; rival: number }>();
  for (const c of list) {
    const key = nameKey(c.name);
    const have = best.get(key);
    if (!have) best.set(key, { city: c, rival: 0 });
    else if (have.city.country === c.country)
      best.set(key, { city: have.city.people < c.people ? c : have.city, rival: have.rival });
    else if (have.city.people < c.people) best.set(key, { city: c, rival: Math.max(have.rival, have.city.people) });
    else best.set(key, { city: have.city, rival: Math.max(have.rival, c.people) });
  }
  for (const [key, { city, rival }] of best)
    if (!common.has(key) && key.length > 2 && city.people >= CLEAR * rival)
      b.add(city.name, { kind: 'city', code: city.country, name: city.name });
}

function addProvinces(b: Builder, list: readonly City[], common: ReadonlySet<string>): void {
  const where = new Map<string, { name: string; codes: Set<string> }>();
  const named = new Map<string, string>();
  for (const c of list) {
    const key = named.get(c.province) ?? nameKey(c.province);
    named.set(c.province, key);
    const have = where.get(key) ?? { name: c.province, codes: new Set<string>() };
    have.codes.add(c.country);
    where.set(key, have);
  }
  for (const [key, { name, codes }] of where) {
    const [code] = codes;
    if (code && codes.size === 1 && key.length > 3 && !common.has(key)) b.add(name, { kind: 'region', code, name });
  }
}

const initials = (name: string): string => (name.match(/(?<![\p{L}\p{N}])\p{Lu}/gu) ?? []).join('').toLowerCase();
const spelled = (name: string): Set<string> =>
  new Set(
    nameKey(name)
      .replace(/^un /u, 'united nations ')
      .replace(/^us /u, 'united states ')
      .split(' ')
      .filter((w) => w.length > 2),
  );

/** Whether two names of a row are one body's: an acronym and its words, or the words of one within the other's. */
function oneBody(a: string, b: string): boolean {
  const [x, y] = [nameKey(a), nameKey(b)];
  if (x === initials(b) || y === initials(a)) return true;
  const [p, q] = [spelled(a), spelled(b)];
  return (
    Math.min(p.size, q.size) > 1 && (p.size < q.size ? [...p].every((w) => q.has(w)) : [...q].every((w) => p.has(w)))
  );
}

function build(lang: Language): Gazetteer {
  const b = new Builder();
  const codes = alpha3();
  const names = shownNames(lang, codes);
  const common = new Set(lang.actors.notPlaces);
  addCountries(b, lang, codes, names);
  for (const row of lang.actors.named) {
    const all = split(row.names);
    const { names: _, kind, ...rest } = row;
    for (const [i, n] of all.entries())
      b.add(n, { kind, name: all.slice(0, i).find((m) => oneBody(m, n)) ?? n, ...rest });
  }
  addPeople(b, lang, names);
  addCapitals(b, codes);
  const towns = cities(codes);
  addCities(b, towns, common);
  addProvinces(b, towns, common);
  return { byKey: b.byKey, opens: b.opens, names };
}

const built = new WeakMap<Language, Gazetteer>();

/** The known names of a language; built once. */
function gazetteerOf(lang: Language): Gazetteer {
  const have = built.get(lang) ?? build(lang);
  built.set(lang, have);
  return have;
}

function entryAt(g: Gazetteer, tokens: readonly NameToken[], from: number, length: number): Entry | undefined {
  const run = tokens.slice(from, from + length);
  const variants = g.byKey.get(run.map((t) => t.key).join(' '));
  if (!variants || run.length < length) return undefined;
  const upper = run.every((t) => t.upper || !/\p{L}/u.test(t.text));
  return variants.find((v) => v.acronym && upper)?.entry ?? variants.find((v) => !v.acronym)?.entry;
}

/** The known names in `tokens`, longest first, without overlap. A name opens with a capital. Linear. */
export function namesAmong(tokens: readonly NameToken[], lang: Language): NameHit[] {
  const g = gazetteerOf(lang);
  const hits: NameHit[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const most = tokens[i]!.capital || /^al$/u.test(tokens[i]!.key) ? (g.opens.get(tokens[i]!.key) ?? 0) : 0;
    for (let n = most; n > 0; n--) {
      const entry = entryAt(g, tokens, i, n);
      if (!entry || (!tokens[i]!.capital && !tokens[i + n - 1]!.capital)) continue;
      hits.push({ entry, from: i, to: i + n - 1, start: tokens[i]!.start, end: tokens[i + n - 1]!.end });
      i += n - 1;
      break;
    }
  }
  return hits;
}

/** The known names in `text` with their places. */
export const namesIn = (text: string, lang: Language): NameHit[] => namesAmong(nameTokens(text), lang);

/** The name we show for a country's code; the code itself where we have none. */
export const countryName = (code: string, lang: Language): string => gazetteerOf(lang).names.get(code) ?? code;
