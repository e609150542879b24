import type { TimeUnit } from '../../../languages/shape/dates.ts';
import { weekdayOf } from '../../../record/index.ts';
import { unitOrNull } from '../amount.ts';
import { moveDays } from '../calendar.ts';
import type { Captured } from '../captured.ts';
import { date, dayIs, moveBy, openPeriod, periodOf } from '../readings.ts';
import type { Reading, Rule } from '../scene.ts';

/** Ten days ago; a week ago; several years ago; two weeks from now, a month from tomorrow; two days before yesterday. */
export const ago: Rule = (c, s) => {
  if (c.vague !== undefined && c.vague !== 'PRESENT_REF') return null;
  const way = c.afterward ?? (c.deictic !== undefined || c.vague !== undefined ? 1 : -1);
  if (c.weekdays !== undefined) return weekdaysOff(s.anchor, c.weekdays, way * (c.n ?? c.one ?? 0));
  if (c.n === undefined && c.one === undefined && c.measure === undefined) return unitOrNull(c) && vague(way);
  const from = s.anchor && c.deictic !== undefined ? moveDays(s.anchor, c.deictic) : s.anchor;
  return awayFrom(from, way, c);
};

/** A length away from a day. The unit counted in tells how exact it is: two months ago is a month, ten days ago a day. */
export function awayFrom(from: string | null, way: number, c: Captured): Reading | null {
  const unit = c.measure ? (c.measure.at(-1)?.[1] ?? null) : unitOrNull(c);
  if (!unit) return null;
  if (c.measure ? c.measure.some(([, u]) => isOfClock(u)) : isOfClock(unit)) return { ...vague(way), type: 'TIME' };
  if (!from) return openPeriod(unit);
  const parts = c.measure ?? [[c.n ?? c.one ?? 0, unit] as const];
  const day = parts.reduce<string | null>((at, [n, u]) => at && moveBy(at, u, way * n), from);
  return periodOf(exactness(unit, parts), day, 'implied');
}

// "two weeks ago" is exact to the day in news of days; with more weeks nobody counts them.
function exactness(unit: TimeUnit, parts: readonly (readonly [number, TimeUnit])[]): TimeUnit {
  const n = parts[0]?.[0] ?? 0;
  if (unit === 'fortnight' || (unit === 'week' && (n <= 2 || parts.length > 1))) return 'day';
  return unit === 'decade' || unit === 'century' ? 'year' : unit;
}

/** Whether a unit is finer than a day. */
export const isOfClock = (unit: TimeUnit): boolean => unit === 'hour' || unit === 'minute' || unit === 'second';
const vague = (way: number): Reading => date(way < 0 ? 'PAST_REF' : 'FUTURE_REF', undefined, 'stated');

/** Two Sundays ago. */
function weekdaysOff(anchor: string | null, weekday: number, n: number): Reading | null {
  if (!anchor || n === 0) return null;
  const ahead = (weekday - weekdayOf(anchor) + 7) % 7 || 7;
  return dayIs(moveDays(anchor, n > 0 ? ahead + 7 * (n - 1) : ahead - 7 + 7 * (n + 1)), 'implied');
}
