import { dayOf, yearOf } from '../calendar.ts';
import { nearest } from '../nearest.ts';
import { date, seasonIs } from '../readings.ts';
import type { Rule } from '../scene.ts';

const MIDDLE = { SP: 4, SU: 7, FA: 10, WI: 12 } as const;
const FIRST = { SP: 3, SU: 6, FA: 9, WI: 12 } as const;

/** Last spring; the winter of 1994; this summer. A winter is of the year in which it begins. */
export const season: Rule = (c, s) => {
  const code = c.season ?? 'SU';
  if (c.year !== undefined) return seasonIs(c.year, code, 'stated');
  // "the fall of the government", "the spring of hope"
  if (s.lex.ofWords.has(s.toks[s.to]?.lower ?? '')) return null;
  if (!s.anchor) return date(`XXXX-${code}`, undefined, 'implied');
  const year = yearOf(s.anchor);
  const starts = [-1, 0, 1].map((n) => dayOf(year + n, FIRST[code], 1));
  if (c.shift === 0 && code !== 'WI') return seasonIs(year, code, 'implied');
  if (c.shift === -1) {
    // Last summer is the latest one that is over.
    const over = [-1, 0].filter(
      (n) => (dayOf(year + n, FIRST[code] === 12 ? 12 : FIRST[code] + 2, 28) ?? '9') < (s.anchor ?? ''),
    );
    return seasonIs(year + (over.at(-1) ?? -1), code, 'implied');
  }
  if (c.shift === 1)
    return seasonIs(yearOf(starts.find((d) => d !== null && d > (s.anchor ?? '')) ?? s.anchor), code, 'implied');
  const middle = [-1, 0, 1].map((n) => dayOf(year + n, MIDDLE[code], 15));
  const hit = nearest(s.anchor, middle, s.look());
  return hit ? seasonIs(yearOf(hit), code, 'implied') : null;
};
