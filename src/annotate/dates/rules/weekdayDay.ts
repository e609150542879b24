import { weekdayOf } from '../../../record/index.ts';
import { dayOf, monthOf, moveMonths, yearOf } from '../calendar.ts';
import { nearest } from '../nearest.ts';
import { dayIs } from '../readings.ts';
import { endsAt, type Rule } from '../scene.ts';

/** Friday the 13th; Sunday 31: the month is the nearest in which that day is that weekday. */
export const weekdayDay: Rule = (c, s) => {
  const day = c.ordinal ?? c.day ?? 0;
  if (!s.anchor || day < 1 || day > 31 || !endsAt(s)) return null;
  const [year, month] = [yearOf(s.anchor), monthOf(s.anchor)];
  const days = Array.from({ length: 29 }, (_, i) => {
    const [y, m] = moveMonths(year, month, i - 14);
    return dayOf(y, m, day);
  }).filter((d) => d !== null && weekdayOf(d) === c.weekday);
  return dayIs(nearest(s.anchor, days, 0), 'implied');
};
