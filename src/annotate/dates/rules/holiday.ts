import { dayOf, easter, moveDays, nthWeekday, yearOf } from '../calendar.ts';
import { nearest } from '../nearest.ts';
import { date, dayIs } from '../readings.ts';
import type { Rule } from '../scene.ts';

/** Christmas; New Year's Eve 2025; last Easter. */
export const holiday: Rule = (c, s) => {
  const rule = c.holiday ?? '';
  const after = s.toks[s.to];
  // "Ghana's Independence Day" is no other country's.
  if (s.toks[s.from - 1]?.lower === s.lex.possessive) return null;
  // "Easter Island", "Thanksgiving Square": a capital behind it makes it part of a name.
  if (c.year === undefined && after?.kind === 'word' && after.gap && /^\p{Lu}/u.test(after.text)) return null;
  if (c.year !== undefined) return dayIs(holidayOf(rule, c.year), 'stated');
  if (!s.anchor) return date(/^\d\d-\d\d$/u.test(rule) ? `XXXX-${rule}` : 'XXXX-XX-XX', undefined, 'implied');
  const year = yearOf(s.anchor);
  if (c.unit === 'year') return dayIs(holidayOf(rule, year + (c.shift ?? 0)), 'implied');
  const days = [-1, 0, 1].map((n) => holidayOf(rule, year + n));
  const way = c.shift ?? c.turn ?? 0;
  if (way !== 0) return dayIs(beyond(s.anchor, days, way), 'implied');
  return dayIs(nearest(s.anchor, days, s.look()), 'implied');
};

/** `last Easter`, `the next Christmas`: the latest before the publication day, the first after it. */
function beyond(anchor: string, days: readonly (string | null)[], way: number): string | null {
  const there = days.filter((d): d is string => d !== null && (way < 0 ? d < anchor : d > anchor));
  return (way < 0 ? there.at(-1) : there[0]) ?? null;
}

/** The day of a holiday in a year, or null. */
function holidayOf(rule: string, year: number): string | null {
  const fixed = /^(?<m>\d{2})-(?<d>\d{2})$/u.exec(rule)?.groups;
  if (fixed) return dayOf(year, Number(fixed.m), Number(fixed.d));
  const moved = /^easter(?<n>[+-]\d+)$/u.exec(rule)?.groups;
  if (moved) {
    const sunday = easter(year);
    return sunday && moveDays(sunday, Number(moved.n));
  }
  const nth = /^(?<n>-?\d)\*(?<w>\d)@(?<m>\d{2})(?<off>\+\d)?$/u.exec(rule)?.groups;
  const day = nth ? nthWeekday(year, Number(nth.m), Number(nth.w), Number(nth.n)) : null;
  return day && moveDays(day, Number(nth?.off ?? 0));
}
