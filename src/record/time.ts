/** Whether the words say it, or we inferred it from the publication day, a tense or a neighbour. */
export type Basis = 'stated' | 'implied';

/** An EDTF (ISO 8601-2, level 2) string: `2026-01-12`, `XXXX-01-12`, `2026-01-13/2026-01-31`, `2026-21`, `199X`. */
export type Edtf = string;

/** A time on one of the clocks (happened, said, published, seen, due), and how we know it. */
export interface Clock {
  readonly edtf: Edtf;
  readonly basis: Basis;
  /** Index into the article's `dates` of the expression that gives it. */
  readonly date?: number;
}

/** The first and last day an EDTF can mean, `YYYY-MM-DD`. */
export interface DayRange {
  readonly from: string;
  readonly to: string;
}

const DAY = /^(?<y>\d{4})-(?<m>\d{2})-(?<d>\d{2})/u;
const MONTH = /^(?<y>\d{4})-(?<m>0[1-9]|1[0-2])$/u;
const YEAR = /^(?<y>\d{4})$/u;
const DECADE = /^(?<y>\d{3})X$/u;
const CENTURY = /^(?<y>\d{2})XX$/u;
// EDTF level 2 sub-year groupings: 21-24 seasons (northern), 33-36 quarters.
const GROUPING: Readonly<Record<string, readonly [string, string]>> = {
  '21': ['03-01', '05-31'],
  '22': ['06-01', '08-31'],
  '23': ['09-01', '11-30'],
  '24': ['12-01', '12-31'],
  '33': ['01-01', '03-31'],
  '34': ['04-01', '06-30'],
  '35': ['07-01', '09-30'],
  '36': ['10-01', '12-31'],
};

/** Days in a month of the proleptic Gregorian calendar; `month` is 1-12. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}

/** Whether `YYYY-MM-DD` names a day of the calendar: 31 February does not. */
export function isDay(value: string): boolean {
  const g = /^(?<y>\d{4})-(?<m>\d{2})-(?<d>\d{2})$/u.exec(value)?.groups;
  if (!g) return false;
  const [y, m, d] = [Number(g.y), Number(g.m), Number(g.d)];
  return m >= 1 && m <= 12 && d >= 1 && d <= daysInMonth(y, m);
}

/** `day` moved by `n` days, `YYYY-MM-DD`. Independent of the machine's zone. */
export function addDays(day: string, n: number): string {
  const t = new Date(`${day}T00:00:00Z`);
  t.setUTCDate(t.getUTCDate() + n);
  return t.toISOString().slice(0, 10);
}

/** ISO weekday of a `YYYY-MM-DD`: 1 Monday ... 7 Sunday. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

function single(edtf: string): DayRange | null {
  const plain = edtf.replace(/[~?%]$/u, '');
  if (DAY.test(plain) && isDay(plain.slice(0, 10))) return { from: plain.slice(0, 10), to: plain.slice(0, 10) };
  const m = MONTH.exec(plain)?.groups;
  if (m)
    return {
      from: `${plain}-01`,
      to: `${plain}-${String(daysInMonth(Number(m.y), Number(m.m))).padStart(2, '0')}`,
    };
  if (YEAR.test(plain)) return { from: `${plain}-01-01`, to: `${plain}-12-31` };
  const group = GROUPING[plain.slice(5)];
  if (plain.length === 7 && group)
    return { from: `${plain.slice(0, 4)}-${group[0]}`, to: `${plain.slice(0, 4)}-${group[1]}` };
  const decade = DECADE.exec(plain)?.groups?.y;
  if (decade) return { from: `${decade}0-01-01`, to: `${decade}9-12-31` };
  const century = CENTURY.exec(plain)?.groups?.y;
  return century ? { from: `${century}00-01-01`, to: `${century}99-12-31` } : null;
}

// The same few days come again for every pair of claims.
const KEPT = 2000;
const ranges = new Map<Edtf, DayRange | null>();

/**
 * The days an EDTF covers; null where the year is open (`XXXX-01-12`) or the string is no EDTF that we write.
 * An open end (`2026-01-13/..`) reaches to 9999-12-31, an open start from 0000-01-01.
 */
export function dayRange(edtf: Edtf): DayRange | null {
  const known = ranges.get(edtf);
  if (known !== undefined) return known;
  const made = rangeOf(edtf);
  if (ranges.size >= KEPT) ranges.clear();
  ranges.set(edtf, made);
  return made;
}

function rangeOf(edtf: Edtf): DayRange | null {
  const [a, b] = edtf.split('/') as [string, string?];
  if (b === undefined) return single(a);
  const from = a === '..' || a === '' ? { from: '0000-01-01' } : single(a);
  const to = b === '..' || b === '' ? { to: '9999-12-31' } : single(b);
  return from && to ? { from: from.from, to: to.to } : null;
}

/** Whether two times can be the same: their days overlap. Null where either is open. */
export function compatible(a: Edtf, b: Edtf): boolean | null {
  const [x, y] = [dayRange(a), dayRange(b)];
  return x && y ? x.from <= y.to && y.from <= x.to : null;
}
