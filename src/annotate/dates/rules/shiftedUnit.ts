import { lastDayOf, moveBy, openPeriod, periodOf } from '../readings.ts';
import type { Rule } from '../scene.ts';

/** Next week; this year; earlier this month; later this month, which reaches from the publication day to the month's end. */
export const shiftedUnit: Rule = (c, s) => {
  const unit = c.unit ?? 'year';
  const shift = c.shift ?? 0;
  if (!s.anchor) return openPeriod(unit);
  const day = moveBy(s.anchor, unit, shift);
  const made = periodOf(unit, day, 'implied');
  if (!made || !day) return null;
  const end = c.side === 1 && shift === 0 ? lastDayOf(unit, day) : null;
  return end ? { ...made, edtf: end > s.anchor ? `${s.anchor}/${end}` : s.anchor } : made;
};
