import { moveDays } from '../calendar.ts';
import type { Captured, ClockReading } from '../captured.ts';
import { hoursOf } from '../hours.ts';
import type { Rule, Scene } from '../scene.ts';
import { clockValue, dayFor, edtfTime } from './clockTime.ts';

/** 9 to 11 a.m.; between half past seven and nine last night; 14:00-15:30 GMT: from one time to another, as one stretch. */
export const clockRange: Rule = (c, s) => {
  const [from, to] = [c.time, c.time2];
  if (!from || !to || !isRange(from, to, c, s) || areYears(s)) return null;
  const hours = hoursOf(from, to, partsOf(c, s));
  if (!hours) return null;
  const [a, b] = [clockValue(hours[0], from), clockValue(hours[1], to)];
  return rangeIs(dayFor(c.partOfDay, s), a, b, c.zone);
};

/** A stretch of times on a day; where its end is no later than its start, the end is of the next day. */
function rangeIs(day: string | null, from: string, to: string, zone: string | undefined) {
  if (!day) return { type: 'TIME', value: `XXXX-XX-XX${from}/XXXX-XX-XX${to}`, basis: 'implied' } as const;
  const last = (to > from ? day : moveDays(day, 1)) ?? day;
  const edtf = `${edtfTime(day, from, zone)}/${edtfTime(last, to, zone)}`;
  return { type: 'TIME', value: `${day}${from}/${last}${to}`, edtf, basis: 'implied' } as const;
}

/** The part of the day of each end: `3 in the morning until 5 p.m.` tells that of its start alone. */
function partsOf(c: Captured, s: Scene) {
  const part = c.partOfDay?.part;
  if (!part) return [];
  const own = s.toks.slice(s.from, s.to).findIndex((t) => Object.hasOwn(s.lex.dayParts, t.lower));
  const dash = s.toks.slice(s.from, s.to).findIndex((t) => s.lex.rangeJoins.has(t.lower));
  return own >= 0 && own < dash && own > 1 ? [part] : [part, part];
}

// "between 2014-2018"
const areYears = (s: Scene): boolean =>
  [s.toks[s.from], s.toks[s.to - 1]].every((t) => t?.kind === 'int' && t.text.length === 4 && t.text >= '1900');

function isRange(from: ClockReading, to: ClockReading, c: Captured, s: Scene): boolean {
  if (from.half !== undefined || to.half !== undefined || from.told || to.told) return true;
  const opened = s.lex.rangeOpeners.has(s.toks[s.from - 1]?.lower ?? '');
  const first = s.toks[s.from];
  if (c.partOfDay) return from.fine || to.fine || opened || (first?.kind !== 'int' && first?.kind !== 'dec');
  // "3 to 5" may be a vote, "3.20 to 4.50" a price.
  return from.fine && to.fine ? opened || first?.kind === 'clock' : opened && (from.fine || to.fine);
}
