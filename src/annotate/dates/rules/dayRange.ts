import { dayOf, monthOf, moveMonths, pad, yearOf } from '../calendar.ts';
import type { Captured } from '../captured.ts';
import { nearest } from '../nearest.ts';
import { date } from '../readings.ts';
import type { Reading, Rule, Scene } from '../scene.ts';

/** January 3-5; from 3 to 5 May; May 28 to June 2, 2020: several days as one stretch. */
export const dayRange: Rule = (c, s) => {
  if (c.unit !== undefined) return c.unit === 'month' ? ofMonth(c, s) : null;
  const [from = 0, month = 0, to = 0, month2 = c.month ?? 0] = [c.day ?? c.ordinal, c.month, c.day2, c.month2];
  if (!dayOf(2000, month, from) || !dayOf(2000, month2, to)) return null;
  if (month === month2 && to <= from) return null;
  const at = (m: number, d: number, year: string): string => `${year}-${pad(m)}-${pad(d)}`;
  const told = c.year ?? null;
  const near = told === null && s.anchor ? nearest(s.anchor, aroundYear(s.anchor, month, from), s.look()) : null;
  const first = told === null ? (near ? yearOf(near) : null) : month > month2 ? told - 1 : told;
  if (first === null) {
    const open = `${at(month, from, 'XXXX')}/${at(month2, to, 'XXXX')}`;
    return date(open, undefined, 'stated');
  }
  const [a, b] = [dayOf(first, month, from), dayOf(month > month2 ? first + 1 : first, month2, to)];
  return a && b ? date(`${a}/${b}`, `${a}/${b}`, told === null ? 'implied' : 'stated') : null;
};

const aroundYear = (anchor: string, month: number, day: number): (string | null)[] =>
  [-1, 0, 1].map((n) => dayOf(yearOf(anchor) + n, month, day));

/** From 4 to 22 of this month. */
function ofMonth(c: Captured, s: Scene): Reading | null {
  if (!s.anchor || c.shift === undefined) return null;
  const [year, month] = moveMonths(yearOf(s.anchor), monthOf(s.anchor), c.shift);
  const [from, to] = [dayOf(year, month, c.day ?? c.ordinal ?? 0), dayOf(year, month, c.day2 ?? 0)];
  return from && to && from < to ? date(`${from}/${to}`, `${from}/${to}`, 'implied') : null;
}
