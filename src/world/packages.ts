import { createRequire } from 'node:module';
import { cityMapping } from 'city-timezones';
import { countries as listed } from 'countries-list';

// The package's own entry loads every language; its data files serve us without.
const require = createRequire(import.meta.url);

/** A town with the state it lies in. */
export interface City {
  readonly name: string;
  readonly country: string;
  readonly people: number;
  readonly province: string;
}

/** ISO 3166-1 alpha-2 to alpha-3, Kosovo as XKX. */
export function alpha3(): ReadonlyMap<string, string> {
  const codes = require('i18n-iso-countries/codes.json') as readonly (readonly [string, string])[];
  return new Map(codes.map(([two, three]) => [two, two === 'XK' ? 'XKX' : three]));
}

/** The alpha-2 code of an alpha-3 code; undefined for an international one. */
export const alpha2Of = (three: string): string | undefined => [...alpha3()].find(([, code]) => code === three)?.[0];

/** Country names of a language by alpha-2; empty where the package has not that language. */
export function countryNames(lang: string): Readonly<Record<string, string | readonly string[]>> {
  if (!/^[a-z]{2}$/u.test(lang)) return {};
  try {
    const file = require(`i18n-iso-countries/langs/${lang}.json`) as { countries: Record<string, string | string[]> };
    return file.countries;
  } catch {
    return {};
  }
}

/** Names and capital by alpha-2, in English. */
export const capitals = (): { readonly two: string; readonly name: string; readonly capital: string }[] =>
  Object.entries(listed).map(([two, c]) => ({ two, name: c.name, capital: c.capital }));

/** Some seven thousand towns. */
export function cities(codes: ReadonlyMap<string, string>): City[] {
  return cityMapping.flatMap((c) => {
    const country = codes.get(c.iso2);
    return country ? [{ name: c.city, country, people: c.pop, province: c.province ?? '' }] : [];
  });
}
