import { moveDays } from '../calendar.ts';
import { dayIs, openPeriod } from '../readings.ts';
import type { Rule } from '../scene.ts';

/** Today, yesterday, tomorrow, the day before yesterday. */
export const deictic: Rule = (c, s) => {
  if (!s.anchor) return openPeriod('day');
  return dayIs(moveDays(s.anchor, c.deictic ?? 0), 'implied');
};
