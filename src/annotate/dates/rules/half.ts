import { monthOf, yearOf } from '../calendar.ts';
import { date, halfIs } from '../readings.ts';
import type { Rule } from '../scene.ts';

/** The first half of 2025; H1 2025; the second half (of this year). */
export const half: Rule = (c, s) => {
  const n = c.quarterName === undefined ? (c.ordinal ?? 0) : c.quarterName - 10;
  if (n !== 1 && n !== 2) return null;
  if (c.year !== undefined) return halfIs(c.year, n, 'stated');
  if (!s.anchor) return date(`XXXX-H${n}`, undefined, 'implied');
  if (c.shift !== undefined) return halfIs(yearOf(s.anchor) + c.shift, n, 'implied');
  const first = monthOf(s.anchor) <= 6;
  const year = yearOf(s.anchor);
  if (n === 2 && first) return halfIs(s.look() < 0 ? year - 1 : year, 2, 'implied');
  return halfIs(n === 1 && !first && s.look() > 0 ? year + 1 : year, n, 'implied');
};
