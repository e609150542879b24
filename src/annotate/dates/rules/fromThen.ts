import { unitOrNull } from '../amount.ts';
import { lengthValue } from '../calendar.ts';
import { firstDay, moveBy, periodOf, unitOf } from '../readings.ts';
import type { Rule } from '../scene.ts';

/** Two days earlier; a week later: counted from the date told before; a length where none was told. */
export const fromThen: Rule = (c, s) => {
  const unit = unitOrNull(c);
  const n = c.n ?? c.one;
  if (!unit) return null;
  const ref = s.last ? firstDay(s.last) : null;
  const clock = unit === 'hour' || unit === 'minute' || unit === 'second';
  if (n === undefined || clock || !ref || !s.last)
    return { type: 'DURATION', value: lengthValue(n ?? null, unit), basis: 'stated' };
  const told = unitOf(s.last);
  if (unit === 'day' && told !== 'day') return { type: 'DURATION', value: lengthValue(n, unit), basis: 'stated' };
  const day = moveBy(ref, unit, n * (c.afterward ?? -1));
  if (unit === 'year' && (told === 'quarter' || told === 'month')) return periodOf(told, day, 'implied');
  return periodOf(unit === 'week' && told === 'day' ? 'day' : unit, day, 'implied');
};
