import { pad, yearOf } from '../calendar.ts';
import { date } from '../readings.ts';
import type { Rule } from '../scene.ts';

/** January-March 2020; June to August 2019. Without a year: the latest such months that have begun. */
export const monthRange: Rule = (c, s) => {
  const [a = 0, b = 0] = [c.month, c.month2];
  if (a === b) return null;
  if (c.year === undefined && !s.anchor) return date(`XXXX-${pad(a)}/XXXX-${pad(b)}`, undefined, 'stated');
  const begun = s.anchor ? Number(s.anchor.slice(5, 7)) >= a || s.look() > 0 : true;
  const first = c.year === undefined ? yearOf(s.anchor ?? '') - (begun ? 0 : 1) : a > b ? c.year - 1 : c.year;
  const last = a > b ? first + 1 : first;
  if (first < 1 || last > 9999) return null;
  const value = `${pad(first, 4)}-${pad(a)}/${pad(last, 4)}-${pad(b)}`;
  return date(value, value, c.year === undefined ? 'implied' : 'stated');
};
