import type { SeasonCode, TimeUnit } from '../../languages/shape/dates.ts';
import { type Basis, daysInMonth, weekdayOf } from '../../record/index.ts';
import { dayOf, isoWeek, mondayOf, monthOf, moveDayByMonths, moveDays, pad, quarterOf, yearOf } from './calendar.ts';
import type { Reading } from './scene.ts';

const fits = (year: number): boolean => year >= 1 && year <= 9999;

export const date = (value: string, edtf: string | undefined, basis: Basis): Reading => ({
  type: 'DATE',
  value,
  ...(edtf === undefined ? {} : { edtf }),
  basis,
});

export const dayIs = (day: string | null, basis: Basis): Reading | null => (day ? date(day, day, basis) : null);

export const monthIs = (year: number, month: number, basis: Basis): Reading | null =>
  fits(year) ? date(`${pad(year, 4)}-${pad(month)}`, `${pad(year, 4)}-${pad(month)}`, basis) : null;

export const yearIs = (year: number, basis: Basis): Reading | null =>
  fits(year) ? date(pad(year, 4), pad(year, 4), basis) : null;

/** The year of `of 87`, `of 05`: the one of the hundred years around 2000 that two figures are told for. */
export const fullYear = (short: number): number => (short < 50 ? 2000 : 1900) + short;

/** EDTF level 2 writes quarters 33 to 36. */
export const quarterIs = (year: number, quarter: number, basis: Basis): Reading | null =>
  fits(year) && quarter >= 1 && quarter <= 4
    ? date(`${pad(year, 4)}-Q${quarter}`, `${pad(year, 4)}-${32 + quarter}`, basis)
    : null;

export function halfIs(year: number, half: number, basis: Basis): Reading | null {
  if (!fits(year) || half < 1 || half > 2) return null;
  const y = pad(year, 4);
  return date(`${y}-H${half}`, half === 1 ? `${y}-01/${y}-06` : `${y}-07/${y}-12`, basis);
}

const SEASON: Readonly<Record<SeasonCode, number>> = { SP: 21, SU: 22, FA: 23, WI: 24 };
export const seasonIs = (year: number, season: SeasonCode, basis: Basis): Reading | null =>
  fits(year) ? date(`${pad(year, 4)}-${season}`, `${pad(year, 4)}-${SEASON[season]}`, basis) : null;

export const decadeIs = (year: number, basis: Basis): Reading | null =>
  fits(year) ? date(pad(year, 4).slice(0, 3), `${pad(year, 4).slice(0, 3)}X`, basis) : null;

/** TIMEX3 writes the hundreds: the 20th century is `19`. */
export const centuryIs = (hundreds: number, basis: Basis): Reading | null =>
  hundreds >= 0 && hundreds <= 99 ? date(pad(hundreds), `${pad(hundreds)}XX`, basis) : null;

function weekIs(day: string, basis: Basis, weekend = false): Reading | null {
  const week = isoWeek(day);
  const monday = moveDays(day, 1 - weekdayOf(day));
  const sunday = monday && moveDays(monday, 6);
  if (!week || !monday || !sunday) return null;
  if (!weekend) return date(week, `${monday}/${sunday}`, basis);
  return date(`${week}-WE`, `${moveDays(monday, 5)}/${sunday}`, basis);
}

/** The period of a kind that holds `day`. */
export function periodOf(unit: TimeUnit, day: string | null, basis: Basis): Reading | null {
  if (!day) return null;
  const year = yearOf(day);
  switch (unit) {
    case 'week':
    case 'fortnight':
      return weekIs(day, basis);
    case 'weekend':
      return weekIs(day, basis, true);
    case 'month':
      return monthIs(year, monthOf(day), basis);
    case 'quarter':
      return quarterIs(year, quarterOf(day), basis);
    case 'half':
      return halfIs(year, monthOf(day) > 6 ? 2 : 1, basis);
    case 'year':
      return yearIs(year, basis);
    case 'decade':
      return decadeIs(year, basis);
    case 'century':
    case 'millennium':
      return centuryIs(Math.floor(year / 100), basis);
    default:
      return dayIs(day, basis);
  }
}

const MONTHS: Readonly<Partial<Record<TimeUnit, number>>> = {
  month: 1,
  quarter: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
  millennium: 12_000,
};
const DAYS: Readonly<Partial<Record<TimeUnit, number>>> = { day: 1, night: 1, week: 7, weekend: 7, fortnight: 14 };

/** `day` moved by `n` units; null beyond the calendar. Fractions of months count as days. */
export function moveBy(day: string, unit: TimeUnit, n: number): string | null {
  const months = MONTHS[unit];
  if (months === undefined) return moveDays(day, Math.trunc(n * (DAYS[unit] ?? 0)));
  return Math.abs(n) > 120_000 ? null : moveDayByMonths(day, Math.trunc(n * months));
}

const OPEN: Readonly<Partial<Record<TimeUnit, string>>> = {
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  fortnight: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  half: 'XXXX-HX',
  decade: 'XXX',
  century: 'XX',
  millennium: 'XX',
};

/** A period of which only the kind is known. */
export const openPeriod = (unit: TimeUnit): Reading => date(OPEN[unit] ?? 'XXXX', undefined, 'implied');

/** A day that stands for a value: the first day of a month, quarter, week, year; null for open or vague ones. */
export function firstDay(value: string): string | null {
  if (/^\d{4}-\d{2}-\d{2}/u.test(value)) return value.slice(0, 10);
  if (/^\d{4}-\d{2}(?!\d)/u.test(value)) return `${value.slice(0, 7)}-01`;
  if (/^\d{4}-W\d{2}/u.test(value)) return mondayOf(value);
  const g = /^(?<y>\d{4})-(?:Q(?<q>[1-4])|H(?<h>[12]))/u.exec(value)?.groups;
  if (g) return dayOf(Number(g.y), g.q ? Number(g.q) * 3 - 2 : Number(g.h) * 6 - 5, 1);
  return /^\d{4}/u.test(value) ? dayOf(Number(value.slice(0, 4)), 1, 1) : null;
}

/** The unit that a value tells: `1998-W08` week. */
export function unitOf(value: string): TimeUnit {
  if (/^\d{4}-\d{2}-\d{2}/u.test(value)) return 'day';
  if (/^\d{4}-\d{2}$/u.test(value)) return 'month';
  if (/^\d{4}-W/u.test(value)) return 'week';
  return /^\d{4}-Q/u.test(value) ? 'quarter' : 'year';
}

/** The last day of the period of a kind that holds `day`. */
export function lastDayOf(unit: TimeUnit, day: string): string | null {
  const year = yearOf(day);
  if (unit === 'week' || unit === 'weekend') return moveDays(day, 7 - weekdayOf(day));
  if (unit === 'month') return dayOf(year, monthOf(day), daysInMonth(year, monthOf(day)));
  if (unit === 'quarter') return dayOf(year, quarterOf(day) * 3, daysInMonth(year, quarterOf(day) * 3));
  return unit === 'year' ? dayOf(year, 12, 31) : unit === 'day' ? day : null;
}
