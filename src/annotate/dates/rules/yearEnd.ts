import { dayOf, yearOf } from '../calendar.ts';
import { nearest } from '../nearest.ts';
import { date, dayIs } from '../readings.ts';
import type { Rule } from '../scene.ts';

/** Year-end, the year's end: the last day of the year that the verb looks to. */
export const yearEnd: Rule = (c, s) => {
  if (c.year !== undefined) return dayIs(dayOf(c.year, 12, 31), 'stated');
  if (c.unit !== 'year') return null;
  if (!s.anchor) return date('XXXX-12-31', 'XXXX-12-31', 'stated');
  const year = yearOf(s.anchor);
  return dayIs(nearest(s.anchor, [dayOf(year - 1, 12, 31), dayOf(year, 12, 31)], s.look()), 'implied');
};
