import { nameKey } from './fold.ts';

/** An office of a person with its days, as a user gives it. */
export interface GivenOffice {
  readonly name: string;
  /** ISO 3166-1 alpha-3, XKX, or an international code of PLOVER. */
  readonly country: string;
  /** As news calls it: `prime minister`. */
  readonly role?: string;
  /** PLOVER sector; a holder of an office is of the government where none is given. */
  readonly sector?: string;
  /** ISO dates, both included; open where absent. */
  readonly from?: string;
  readonly to?: string;
}

/** What is known of a person on a day. */
export interface GivenPerson {
  readonly country: string;
  readonly role?: string;
  readonly sector?: string;
}

/** One is the other's name with words in the middle left out: first and last word are equal. */
function sameName(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < 2 || short[0] !== long[0] || short.at(-1) !== long.at(-1)) return false;
  return short.every((w) => long.includes(w));
}

const holds = ({ from = '', to = '9999' }: GivenOffice, day: string): boolean =>
  from <= day && day.slice(0, to.length) <= to;

/**
 * What the user's file says of a full name on a day; without one, of the office held last. Once every office is over the person
 * is a former official; before the first only the land is known. Undefined for a bare surname, and where two lands have one of that name.
 */
export function personGiven(people: readonly GivenOffice[], name: string, day?: string): GivenPerson | undefined {
  const words = nameKey(name).split(' ');
  const own = people.filter((p) => sameName(nameKey(p.name).split(' '), words));
  const [first] = own;
  if (!first || own.some((p) => p.country !== first.country)) return undefined;
  const { country } = first;
  const latest = own
    .filter((p) => day === undefined || holds(p, day))
    .reduce<GivenOffice | undefined>((best, p) => (best && (best.from ?? '') >= (p.from ?? '') ? best : p), undefined);
  if (latest) return { country, sector: latest.sector ?? 'GOV', ...(latest.role ? { role: latest.role } : {}) };
  const over = own.every((p) => p.to !== undefined && day !== undefined && p.to < day);
  return over ? { country, sector: 'ELI' } : { country };
}
