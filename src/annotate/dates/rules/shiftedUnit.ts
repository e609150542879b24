import { moveDays } from '../calendar.ts';
import { lastDayOf, moveBy, openPeriod, periodOf } from '../readings.ts';
import type { Reading, Rule } from '../scene.ts';

/** Next week; this year; earlier this month; later this month, which reaches from the publication day to the month's end. */
export const shiftedUnit: Rule = (c, s) => {
  const unit = c.unit ?? 'year';
  const shift = c.shift ?? 0;
  if (!s.anchor) return openPeriod(unit);
  const day = moveBy(s.anchor, unit, shift);
  if (unit === 'fortnight') return fortnight(s.anchor, shift);
  const made = periodOf(unit, day, 'implied');
  if (!made || !day) return null;
  const end = c.side === 1 && shift === 0 ? lastDayOf(unit, day) : null;
  return end ? { ...made, edtf: end > s.anchor ? `${s.anchor}/${end}` : s.anchor } : made;
};

/** The past fortnight, the next one: a length that ends or begins with the publication day. */
function fortnight(anchor: string, shift: number): Reading {
  const there = moveDays(anchor, 14 * Math.sign(shift)) ?? anchor;
  const length = { type: 'DURATION', value: 'P2W', basis: 'implied' } as const;
  if (there === anchor) return length;
  return { ...length, edtf: there < anchor ? `${there}/${anchor}` : `${anchor}/${there}` };
}
