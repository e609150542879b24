import { moveDayByMonths, moveDays } from './calendar.ts';

const LENGTH = /^P(?<time>T)?(?<n>\d+)(?<unit>[HDWMY])$/u;

/** `day` moved on, or back, by a whole TIMEX3 length (`P10D`, `PT48H`, `P3M`); null where it is vague, mixed or beyond the calendar. */
export function movedByLength(day: string, length: string, way: 1 | -1 = 1): string | null {
  const g = LENGTH.exec(length)?.groups;
  const n = way * Number(g?.n);
  if (!g || Math.abs(n) > 100_000) return null;
  if (g.time !== undefined) return g.unit === 'H' ? moveDays(day, Math.ceil(n / 24)) : null;
  if (g.unit === 'M' || g.unit === 'Y') return moveDayByMonths(day, g.unit === 'M' ? n : 12 * n);
  return g.unit === 'D' || g.unit === 'W' ? moveDays(day, g.unit === 'D' ? n : 7 * n) : null;
}
