import { unitOrNull } from '../amount.ts';
import { lengthValue, moveDays, yearOf } from '../calendar.ts';
import { date, moveBy, openPeriod, periodOf } from '../readings.ts';
import type { Rule } from '../scene.ts';

/** Ten days ago; a week ago; several years ago; two weeks from now, a month from tomorrow. The unit tells how exact it is. */
export const ago: Rule = (c, s) => {
  const unit = unitOrNull(c);
  if (!unit) return null;
  if (c.vague !== undefined && c.vague !== 'PRESENT_REF') return null;
  const way = c.deictic !== undefined || c.vague !== undefined ? 1 : -1;
  const n = c.n ?? c.one;
  if (n === undefined)
    return unit === 'year' && s.anchor && c.several !== undefined && way < 0 && c.several > 2
      ? someYears(s.anchor)
      : vague(way);
  if (unit === 'hour' || unit === 'minute' || unit === 'second') {
    return { type: 'TIME', value: way < 0 ? 'PAST_REF' : 'FUTURE_REF', basis: 'stated' };
  }
  if (!s.anchor) return openPeriod(unit);
  const day = moveBy(moveDays(s.anchor, c.deictic ?? 0) ?? s.anchor, unit, way * n);
  // "two weeks ago" is exact to the day in news of days; with more weeks nobody counts them.
  return periodOf(
    unit === 'week' && n <= 2 ? 'day' : unit === 'decade' || unit === 'century' ? 'year' : unit,
    day,
    'implied',
  );
};

const vague = (way: number) => date(way < 0 ? 'PAST_REF' : 'FUTURE_REF', undefined, 'stated');
const someYears = (anchor: string) =>
  yearOf(anchor) > 0 && moveDays(anchor, 0) && lengthValue(null, 'year') ? vague(-1) : null;
