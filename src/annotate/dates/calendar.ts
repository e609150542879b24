import { addDays, daysInMonth, isDay, weekdayOf } from '../../record/index.ts';

/** `n` with at least `width` figures. */
export const pad = (n: number, width = 2): string => String(n).padStart(width, '0');

/** `YYYY-MM-DD`, or null where the calendar has no such day or the year leaves 1..9999. */
export function dayOf(year: number, month: number, day: number): string | null {
  if (year < 1 || year > 9999) return null;
  const value = `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
  return isDay(value) ? value : null;
}

export const yearOf = (value: string): number => Number(value.slice(0, 4));
export const monthOf = (day: string): number => Number(day.slice(5, 7));
export const quarterOf = (day: string): number => Math.ceil(monthOf(day) / 3);

/** `day` moved by `n` days, or null where that leaves the years 1..9999. */
export function moveDays(day: string, n: number): string | null {
  // A shift beyond the calendar gives an invalid time, which throws when it is written.
  if (!Number.isFinite(n) || Math.abs(n) > 3_700_000) return null;
  const at = Date.parse(`${day}T00:00:00Z`) + n * 86_400_000;
  if (at < -62_135_596_800_000 || at > 253_402_300_799_999) return null;
  return addDays(day, n);
}

/** Year and month (1-12) moved by `n` months. */
export function moveMonths(year: number, month: number, n: number): readonly [year: number, month: number] {
  const all = year * 12 + month - 1 + n;
  return [Math.floor(all / 12), (((all % 12) + 12) % 12) + 1];
}

/** `day` moved by months, cut to the end of a shorter month; null where that leaves 1..9999. */
export function moveDayByMonths(day: string, n: number): string | null {
  const [y, m] = moveMonths(yearOf(day), monthOf(day), n);
  if (y < 1 || y > 9999) return null;
  return dayOf(y, m, Math.min(Number(day.slice(8, 10)), daysInMonth(y, m)));
}

/** ISO 8601 week of a day: `1998-W08`. */
export function isoWeek(day: string): string | null {
  const thursday = moveDays(day, 4 - weekdayOf(day));
  if (!thursday) return null;
  const first = Date.parse(`${thursday.slice(0, 4)}-01-01T00:00:00Z`);
  const week = Math.floor((Date.parse(`${thursday}T00:00:00Z`) - first) / 604_800_000) + 1;
  return `${thursday.slice(0, 4)}-W${pad(week)}`;
}

/** The Monday of an ISO week such as `1998-W08`, or null. */
export function mondayOf(week: string): string | null {
  const g = /^(?<y>\d{4})-W(?<w>\d{2})/u.exec(week)?.groups;
  if (!g) return null;
  const fourth = dayOf(Number(g.y), 1, 4);
  return fourth ? moveDays(fourth, 1 - weekdayOf(fourth) + 7 * (Number(g.w) - 1)) : null;
}

/** Days between two days, `b` minus `a`. */
export const daysBetween = (a: string, b: string): number =>
  Math.round((Date.parse(`${b}T00:00:00Z`) - Date.parse(`${a}T00:00:00Z`)) / 86_400_000);

/** Easter Sunday of the Gregorian calendar (the anonymous algorithm, Meeus 1991). */
export function easter(year: number): string | null {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dayOf(year, Math.floor(n / 31), (n % 31) + 1);
}

/** The `nth` (1.., -1 the last) `weekday` of a month. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): string | null {
  const first = dayOf(year, month, 1);
  if (!first) return null;
  const days = 1 + ((weekday - weekdayOf(first) + 7) % 7);
  const last = days + 7 * Math.floor((daysInMonth(year, month) - days) / 7);
  return dayOf(year, month, nth > 0 ? days + 7 * (nth - 1) : last);
}
