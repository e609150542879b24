import { dayOf, easter, moveDays, nthWeekday, yearOf } from '../calendar.ts';
import type { Captured } from '../captured.ts';
import { nearest } from '../nearest.ts';
import { date, dayIs } from '../readings.ts';
import type { Look, Rule, Scene } from '../scene.ts';

/** Christmas; New Year's Eve 2025; last Easter. */
export const holiday: Rule = (c, s) => {
  const rule = c.holiday ?? '';
  const after = s.toks[s.to];
  // "Easter Island", "Thanksgiving Square": a capital behind it makes it part of a name.
  if (c.year === undefined && after?.kind === 'word' && after.gap && /^\p{Lu}/u.test(after.text)) return null;
  if (c.year !== undefined) return dayIs(holidayOf(rule, c.year), 'stated');
  if (!s.anchor) return date(/^\d\d-\d\d$/u.test(rule) ? `XXXX-${rule}` : 'XXXX-XX-XX', undefined, 'implied');
  const year = yearOf(s.anchor);
  if (c.unit === 'year') return dayIs(holidayOf(rule, year + (c.shift ?? 0)), 'implied');
  const days = [-1, 0, 1].map((n) => holidayOf(rule, year + n));
  return dayIs(nearest(s.anchor, days, lookOf(c, s)), 'implied');
};

/** `last Easter`, `the next Christmas`, else where the verb looks. */
function lookOf(c: Captured, s: Scene): Look {
  const way = c.shift ?? c.turn ?? 0;
  return way < 0 ? -1 : way > 0 ? 1 : s.look();
}

/** The day of a holiday in a year, or null. */
export function holidayOf(rule: string, year: number): string | null {
  const fixed = /^(?<m>\d{2})-(?<d>\d{2})$/u.exec(rule)?.groups;
  if (fixed) return dayOf(year, Number(fixed.m), Number(fixed.d));
  const moved = /^easter(?<n>[+-]\d+)$/u.exec(rule)?.groups;
  if (moved) {
    const sunday = easter(year);
    return sunday && moveDays(sunday, Number(moved.n));
  }
  const nth = /^(?<n>-?\d)\*(?<w>\d)@(?<m>\d{2})$/u.exec(rule)?.groups;
  return nth ? nthWeekday(year, Number(nth.m), Number(nth.w), Number(nth.n)) : null;
}
