import type { DayPartCode } from '../../languages/shape/dates.ts';
import type { ClockReading } from './captured.ts';

/** The hour of the day, 0 to 24; null where there is no such time. Without `p.m.` the part of the day tells its half, if any. */
export function hourOf(t: ClockReading, part?: DayPartCode): number | null {
  if (t.hour > 24 || (t.hour === 24 && t.minute > 0)) return null;
  if (t.half !== undefined) return halfDay(t.hour, t.half);
  if (part === undefined || t.hour === 0 || t.hour > 12) return t.hour;
  if (part === 'MO') return t.hour % 12;
  if (part === 'AF' || part === 'EV') return (t.hour % 12) + 12;
  // At night: eight is in the evening, three before dawn.
  return t.hour === 12 ? 0 : t.hour > 5 ? t.hour + 12 : t.hour;
}

function halfDay(hour: number, add: number): number | null {
  if (hour > 12) return add === 12 && hour < 24 ? hour : null;
  return hour === 0 && add === 12 ? null : (hour % 12) + add;
}

/** Minutes from one hour to a later one, of the next day where it is none of the same. */
const minutesTo = (fromHour: number, from: ClockReading, toHour: number, to: ClockReading): number =>
  (toHour * 60 + to.minute - fromHour * 60 - from.minute + 2880) % 1440 || 1440;

/** Whether a time is no later than another of its day. */
const isBefore = (hour: number, at: ClockReading, than: number, other: ClockReading): boolean =>
  hour * 60 + at.minute <= than * 60 + other.minute;

const readings = (t: ClockReading): number[] =>
  t.hour >= 1 && t.hour <= 12 ? [t.hour % 12, (t.hour % 12) + 12] : [t.hour];

/**
 * The hours of `9 to 11 a.m.`, `1 p.m. to 4`, `between 7 and 9 last night`: an end without its half takes the one that makes
 * the stretch shortest. Null where an end is no time.
 */
export function hoursOf(
  from: ClockReading,
  to: ClockReading,
  parts: readonly (DayPartCode | undefined)[],
): readonly [number, number] | null {
  const [partFrom, partTo] = [parts[0] ?? parts[1], parts[1] ?? parts[0]];
  const known = (t: ClockReading, part?: DayPartCode): boolean =>
    t.half !== undefined || t.hour > 12 || t.hour === 0 || part !== undefined;
  const [a, b] = [hourOf(from, partFrom), hourOf(to, partTo)];
  if (a === null || b === null) return null;
  const [fixedFrom, fixedTo] = [known(from, parts[0]), known(to, parts[1])];
  if (!fixedFrom && !fixedTo && isBefore(b, to, a, from) && b < 12) return [a, b + 12];
  if (fixedFrom === fixedTo) return [a, b];
  const pairs = fixedTo ? readings(from).map((h) => [h, b] as const) : readings(to).map((h) => [a, h] as const);
  return pairs.sort((x, y) => minutesTo(x[0], from, x[1], to) - minutesTo(y[0], from, y[1], to))[0] ?? null;
}
