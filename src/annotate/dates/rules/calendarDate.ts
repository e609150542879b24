import { dayOf, pad, yearOf } from '../calendar.ts';
import { nearest } from '../nearest.ts';
import { date, dayIs, fullYear } from '../readings.ts';
import { endsAt, NO_DATE, type Rule, type Scene } from '../scene.ts';

/** January 12, 2026; 12 January; the 3rd of May; Monday, Jan. 12: a day of a month, with the year or without. */
export const calendarDate: Rule = (c, s) => {
  const [month = 0, day = c.ordinal ?? 0] = [c.month, c.day];
  const shiftedYear = c.shift !== undefined && s.anchor ? yearOf(s.anchor) + c.shift : undefined;
  if (isPrice(s)) return null;
  if (c.shortYear !== undefined) return dayIs(dayOf(fullYear(c.shortYear), month, day), 'stated');
  if (c.year !== undefined) return dayIs(dayOf(c.year, month, day), 'stated') ?? NO_DATE;
  if (shiftedYear !== undefined) return dayIs(dayOf(shiftedYear, month, day), 'implied');
  // A leap year, so that 29 February passes.
  if (!dayOf(2000, month, day) || isYearNought(s)) return s.toks[s.from]?.kind !== 'word' || endsAt(s) ? NO_DATE : null;
  const open = `XXXX-${pad(month)}-${pad(day)}`;
  if (!s.anchor) return date(open, open, 'stated');
  const year = yearOf(s.anchor);
  const around = [-4, -3, -2, -1, 0, 1, 2, 3, 4].map((n) => dayOf(year + n, month, day));
  return dayIs(nearest(s.anchor, around, s.look()), 'implied');
};

// "bought for $12 December 27"
const isPrice = (s: Scene): boolean =>
  s.toks[s.from]?.kind === 'int' && s.lex.labelsBefore.has(s.toks[s.from - 1]?.lower ?? '');

// "3 March 0000": no calendar has that year, and the day is not of another one.
const isYearNought = (s: Scene): boolean => /^0\d{3}$/u.test(s.toks[s.to]?.text ?? '');
