import { unitOrNull } from '../amount.ts';
import type { Captured } from '../captured.ts';
import { lengthValue, measureValue } from '../lengthValues.ts';
import { firstDay, moveBy, periodOf, unitOf } from '../readings.ts';
import { goesOn, type Reading, type Rule, type Scene } from '../scene.ts';
import { awayFrom, isOfClock } from './ago.ts';

/** Two days earlier; a week later: counted from the date told before; a length where none was told. */
export const fromThen: Rule = (c, s) => {
  // "March 11, two days before the vote": counted from the vote, whose day nobody knows here.
  if (goesOn(s)) return null;
  if (c.measure) return c.measure.some(([, u]) => isOfClock(u)) ? null : (fromDay(c, s) ?? length(c));
  const unit = unitOrNull(c);
  const n = c.n ?? c.one;
  if (!unit) return null;
  const ref = s.last ? firstDay(s.last) : null;
  if (n === undefined || isOfClock(unit) || !ref || !s.last) return length(c);
  const told = unitOf(s.last);
  if ((unit === 'day' && told !== 'day') || (unit === 'week' && told !== 'day' && told !== 'week')) return length(c);
  const day = moveBy(ref, unit, n * (c.afterward ?? -1));
  // `denied that it would open by July 1, as published a day earlier`: what is past was not counted from a day to come.
  if (s.anchor && day && day > s.anchor && s.look() < 0) return length(c);
  if (unit === 'year' && (told === 'quarter' || told === 'month')) return periodOf(told, day, 'implied');
  return periodOf(unit === 'week' && told === 'day' ? 'day' : unit, day, 'implied');
};

function length(c: Captured): Reading | null {
  if (c.measure) return { type: 'DURATION', value: measureValue(c.measure), basis: 'stated' };
  const unit = unitOrNull(c);
  return unit && { type: 'DURATION', value: lengthValue(c.n ?? c.one ?? null, unit), basis: 'stated' };
}

const fromDay = (c: Captured, s: Scene): Reading | null =>
  s.last !== null && unitOf(s.last) === 'day' ? awayFrom(firstDay(s.last), c.afterward ?? -1, c) : null;
