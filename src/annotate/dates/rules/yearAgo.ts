import { quarterOf, yearOf } from '../calendar.ts';
import { openPeriod, quarterIs, yearIs } from '../readings.ts';
import type { Rule } from '../scene.ts';

/**
 * A year ago, a year earlier, the year-ago quarter. Where the story counts in quarters, it is the same quarter of the
 * year before; else the year.
 */
export const yearAgo: Rule = (c, s) => {
  const quarter = c.unit === 'quarter';
  if (c.ordinal && s.anchor) return quarterIs(yearOf(s.anchor) - 1, c.ordinal, 'implied');
  if (s.lastQuarter) return quarterIs(yearOf(s.lastQuarter) - 1, Number(s.lastQuarter.slice(6)), 'implied');
  if (!s.anchor) return openPeriod(quarter ? 'quarter' : 'year');
  return quarter
    ? quarterIs(yearOf(s.anchor) - 1, quarterOf(s.anchor), 'implied')
    : yearIs(yearOf(s.anchor) - 1, 'implied');
};
