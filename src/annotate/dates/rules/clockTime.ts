import { moveDays, pad } from '../calendar.ts';
import type { ClockReading, PartReading } from '../captured.ts';
import { hourOf } from '../hours.ts';
import type { Rule, Scene } from '../scene.ts';

/** 7:15 p.m. EST, noon, 1400 GMT, half past seven this morning: on the day told beside it, else the publication day. */
export const clockTime: Rule = (c, s) => {
  const told: ClockReading | undefined =
    c.time ?? (c.bareHour === undefined ? undefined : { hour: c.bareHour, minute: 0, fine: true, told: true });
  if (!told || !isTime(told, c.partOfDay, c.zone, s)) return null;
  const hour = hourOf(told, c.partOfDay?.part);
  return hour === null ? null : timeIs(dayFor(c.partOfDay, s), clockValue(hour, told), c.zone);
};

/** The day of a time: the one its part of the day tells, else the one told last, else the publication day. */
export function dayFor(part: PartReading | undefined, s: Scene): string | null {
  if (part?.days === undefined) return s.lastDay ?? s.anchor;
  return s.anchor && moveDays(s.anchor, part.days);
}

function timeIs(day: string | null, time: string, zone: string | undefined) {
  if (!day) return { type: 'TIME', value: `XXXX-XX-XX${time}`, basis: 'implied' } as const;
  return { type: 'TIME', value: `${day}${time}`, edtf: edtfTime(day, time, zone), basis: 'implied' } as const;
}

/** `T07:15`; the end of a day is `T24`. */
export function clockValue(hour: number, { minute, second }: ClockReading): string {
  return `T${pad(hour)}${hour === 24 ? '' : `:${pad(minute)}`}${second === undefined ? '' : `:${pad(second)}`}`;
}

// A number alone counts something; what makes it a time is `p.m.`, `o'clock`, minutes behind a preposition, or a part of the day.
function isTime(t: ClockReading, part: PartReading | undefined, zone: string | undefined, s: Scene): boolean {
  if (isGlued(s)) return false;
  if (t.half !== undefined || t.told) return true;
  const before = s.toks[s.from - 1]?.lower ?? '';
  const opened = s.lex.clockOpeners.has(before);
  if (part) return t.fine || opened || opensWithin(s);
  return t.fine && (zone !== undefined || opened || besideDay(s));
}

/** `this morning at seven`: a preposition between the part of the day and the number. */
const opensWithin = (s: Scene): boolean =>
  s.toks.slice(s.from + 1, s.to - 1).some((t) => t.kind === 'word' && s.lex.clockOpeners.has(t.lower));

/** `3am3io`: a piece of a longer string. */
const isGlued = (s: Scene): boolean => {
  const next = s.toks[s.to];
  return next !== undefined && !next.gap && next.kind !== 'mark';
};

/** `23.04.2031 14:55`, `12:30 december 27th`: minutes right beside a day. */
function besideDay(s: Scene): boolean {
  const skip = s.lex.timeJoins.has(s.toks[s.to]?.lower ?? '') ? 1 : 0;
  const [before, after] = [s.toks[s.from - 1], s.toks[s.to + skip]];
  if (s.toks[s.from]?.kind === 'word') return false;
  if (before?.kind === 'slash' || before?.kind === 'iso' || before?.kind === 'ord') return true;
  const names = [s.lex.months, s.lex.weekdays, s.lex.deictic];
  const named = (w: string | undefined): boolean => w !== undefined && names.some((list) => Object.hasOwn(list, w));
  if (named(after?.lower) || after?.kind === 'iso' || after?.kind === 'slash') return true;
  if (named(before?.lower)) return true;
  return before?.kind === 'int' && [2, 3, 4].some((n) => Object.hasOwn(s.lex.months, s.toks[s.from - n]?.lower ?? ''));
}

/** EDTF wants seconds, and has no 24 o'clock. */
export function edtfTime(day: string, time: string, zone = ''): string {
  const g = /^T(?<h>\d{2})(?::(?<m>\d{2}))?(?::(?<s>\d{2}))?$/u.exec(time)?.groups;
  if (!g || g.h === '24') return day;
  return `${day}T${g.h}:${g.m ?? '00'}:${g.s ?? '00'}${zone}`;
}
