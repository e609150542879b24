import { pad } from '../calendar.ts';
import type { ClockReading } from '../captured.ts';
import type { Rule } from '../scene.ts';

/** 7:15 p.m. EST, noon, 1400 GMT: on the day told beside it, else the publication day. */
export const clockTime: Rule = (c, s) => {
  const told: ClockReading | undefined =
    c.clock ?? c.military ?? (c.bareHour === undefined ? undefined : { hour: c.bareHour, minute: 0, fine: true });
  if (!told) return null;
  const hour = c.hour === undefined ? told.hour : halfDay(told.hour, c.hour);
  if (hour === null || hour > 24 || (hour === 24 && told.minute > 0)) return null;
  const time = `T${pad(hour)}${hour === 24 ? '' : `:${pad(told.minute)}`}${told.second === undefined ? '' : `:${pad(told.second)}`}`;
  const day = s.lastDay ?? s.anchor;
  if (!day) return { type: 'TIME', value: `XXXX-XX-XX${time}`, basis: 'implied' };
  return { type: 'TIME', value: `${day}${time}`, edtf: edtfTime(day, time, c.zone), basis: 'implied' };
};

function halfDay(hour: number, add: number): number | null {
  if (hour < 1 || hour > 12) return add === 12 && hour > 12 && hour < 24 ? hour : null;
  return (hour % 12) + add;
}

/** EDTF wants seconds, and has no 24 o'clock. */
export function edtfTime(day: string, time: string, zone = ''): string {
  const g = /^T(?<h>\d{2})(?::(?<m>\d{2}))?(?::(?<s>\d{2}))?$/u.exec(time)?.groups;
  if (!g || g.h === '24') return day;
  return `${day}T${g.h}:${g.m ?? '00'}:${g.s ?? '00'}${zone}`;
}
