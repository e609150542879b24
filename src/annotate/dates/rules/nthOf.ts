import { daysInMonth } from '../../../record/index.ts';
import { dayOf, monthOf, moveDays, nthWeekday, yearOf } from '../calendar.ts';
import type { Captured } from '../captured.ts';
import { nearest } from '../nearest.ts';
import { dayIs, monthIs, moveBy, periodOf } from '../readings.ts';
import type { Rule, Scene } from '../scene.ts';

/** The period in which something is counted: a year, or one of its months. */
interface Within {
  readonly year: number;
  readonly month?: number;
}

/** The first Friday of July; the last week of 2030; the third month of next year. */
export const nthOf: Rule = (c, s) => {
  const nth = c.ordinal ?? c.final ?? 0;
  const within = nth === 0 ? null : withinOf(c, s);
  if (!within) return null;
  const basis = c.year === undefined ? 'implied' : 'stated';
  if (c.weekday !== undefined) {
    const day = within.month === undefined ? null : weekdayIn(within.year, within.month, c.weekday, nth);
    if (!day || !c.dayPart) return dayIs(day, basis);
    return { type: 'TIME', value: `${day}T${c.dayPart}`, edtf: day, basis };
  }
  if (c.unit === 'week') return periodOf('week', thursdayIn(within, nth), basis);
  if (c.unit === 'month')
    return within.month === undefined && nth <= 12 ? monthIs(within.year, nth < 0 ? 12 : nth, basis) : null;
  return c.unit === 'day' ? dayIs(dayIn(within, nth), basis) : null;
};

function withinOf(c: Captured, s: Scene): Within | null {
  if (c.month !== undefined) {
    const year = c.year ?? yearFor(c.month, c.shift, s);
    return year === null ? null : { year, month: c.month };
  }
  if (c.year !== undefined) return { year: c.year };
  const at = s.anchor && c.unit2 ? moveBy(s.anchor, c.unit2, c.shift ?? 0) : null;
  if (!at || (c.unit2 !== 'month' && c.unit2 !== 'year')) return null;
  return c.unit2 === 'year' ? { year: yearOf(at) } : { year: yearOf(at), month: monthOf(at) };
}

function yearFor(month: number, shift: number | undefined, s: Scene): number | null {
  if (!s.anchor) return null;
  const year = yearOf(s.anchor);
  if (shift !== undefined) return year + shift;
  const middle = nearest(
    s.anchor,
    [-1, 0, 1].map((n) => dayOf(year + n, month, 15)),
    s.look(),
  );
  return middle ? yearOf(middle) : null;
}

function weekdayIn(year: number, month: number, weekday: number, nth: number): string | null {
  if (nth > 5) return null;
  return nthWeekday(year, month, weekday, nth);
}

/** A week is of the month or year that holds its Thursday, as ISO 8601 has it. */
function thursdayIn({ year, month }: Within, nth: number): string | null {
  if (nth > (month === undefined ? 53 : 5)) return null;
  if (nth < 0) return nthWeekday(year, month ?? 12, 4, -1);
  const first = nthWeekday(year, month ?? 1, 4, 1);
  const day = first && moveDays(first, 7 * (nth - 1));
  return day && yearOf(day) === year && (month === undefined || monthOf(day) === month) ? day : null;
}

function dayIn({ year, month }: Within, nth: number): string | null {
  if (month === undefined) return nth < 0 ? dayOf(year, 12, 31) : moveDaysWithin(year, nth);
  return dayOf(year, month, nth < 0 ? daysInMonth(year, month) : nth);
}

function moveDaysWithin(year: number, nth: number): string | null {
  const first = dayOf(year, 1, 1);
  return first && nth <= 366 ? moveDays(first, nth - 1) : null;
}
