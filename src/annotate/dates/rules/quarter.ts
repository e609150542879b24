import { quarterOf, yearOf } from '../calendar.ts';
import { date, quarterIs } from '../readings.ts';
import type { Rule, Scene } from '../scene.ts';

/** The third quarter; Q3 2024; the 1988 second quarter; last year's fourth quarter. */
export const quarter: Rule = (c, s) => {
  const n = c.quarterName ?? c.ordinal ?? 0;
  if (n > 10) return null;
  if (n < 1 || n > 4) return null;
  if (c.year !== undefined) return quarterIs(c.year, n, 'stated');
  if (!s.anchor) return date(`XXXX-Q${n}`, undefined, 'implied');
  if (c.shift !== undefined) return quarterIs(yearOf(s.anchor) + c.shift, n, 'implied');
  return quarterIs(yearFor(n, s, s.anchor), n, 'implied');
};

// The latest one that has begun, unless the verb looks ahead.
function yearFor(n: number, s: Scene, anchor: string): number {
  const [year, now] = [yearOf(anchor), quarterOf(anchor)];
  if (n === now) return year;
  if (n > now) return s.look() > 0 || (s.look() === 0 && n === now + 1) ? year : year - 1;
  return s.look() > 0 ? year + 1 : year;
}
