import { dayOf, monthOf, moveMonths, pad, yearOf } from '../calendar.ts';
import { nearest } from '../nearest.ts';
import { date, dayIs } from '../readings.ts';
import { endsAt, type Rule, type Scene } from '../scene.ts';

/** The 20th of next month; the fifteenth day of the month; by the 18th: a day whose month is told by another word, or by none. */
export const dayOfMonth: Rule = (c, s) => {
  const day = c.ordinal ?? 0;
  if (day < 1 || day > 31 || (c.unit !== undefined && c.unit !== 'month')) return null;
  const bare = c.unit === undefined;
  if (bare && !standsAlone(s)) return null;
  if (!s.anchor) return date(`XXXX-XX-${pad(day)}`, undefined, 'implied');
  const months = (bare ? [-1, 0, 1] : [c.shift ?? 0]).map((n) =>
    moveMonths(yearOf(s.anchor ?? ''), monthOf(s.anchor ?? ''), n),
  );
  const days = months.map(([y, m]) => dayOf(y, m, day));
  return dayIs(bare ? nearest(s.anchor, days, s.look() || -1) : (days[0] ?? null), 'implied');
};

// "on the 18th hole", "for the second": an order, unless it is in figures and nothing stands behind it that it could order.
const standsAlone = (s: Scene): boolean => s.toks[s.to - 1]?.kind === 'ord' && endsAt(s);
