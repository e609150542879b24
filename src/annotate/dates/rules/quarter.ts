import { quarterOf, yearOf } from '../calendar.ts';
import { date, quarterIs, yearIs } from '../readings.ts';
import type { Rule, Scene } from '../scene.ts';

/** The third quarter; Q3 2024; the 1988 second quarter; last year's fourth quarter. */
export const quarter: Rule = (c, s) => {
  if (c.year !== undefined && c.ordinal === undefined && c.quarterName === undefined)
    return namedByYear(c.year, c.unit, s);
  const n = c.quarterName ?? c.ordinal ?? 0;
  if (n > 10) return null;
  if (n < 1 || n > 4) return null;
  if (c.year !== undefined) return quarterIs(c.year, n, 'stated');
  if (!s.anchor) return date(`XXXX-Q${n}`, undefined, 'implied');
  if (c.shift !== undefined) return quarterIs(yearOf(s.anchor) + c.shift, n, 'implied');
  return quarterIs(yearFor(n, s, s.anchor), n, 'implied');
};

// "the 1988 quarter": the one the story is about, in another year.
function namedByYear(year: number, unit: string | undefined, s: Scene) {
  if (unit === 'year') return yearIs(year, 'stated');
  if (unit !== undefined && unit !== 'quarter') return null;
  return s.lastQuarter ? quarterIs(year, Number(s.lastQuarter.slice(6)), 'implied') : yearIs(year, 'stated');
}

// The latest one that has begun, unless the verb looks ahead.
function yearFor(n: number, s: Scene, anchor: string): number {
  const [year, now] = [yearOf(anchor), quarterOf(anchor)];
  if (n === now) return year;
  if (n > now) return s.look() > 0 || (s.look() === 0 && n === now + 1) ? year : year - 1;
  // The one just over is in the news for its results, in whatever tense.
  return s.look() > 0 && n < now - 1 ? year + 1 : year;
}
