import { quarterOf, yearOf } from '../calendar.ts';
import { firstDay, openPeriod, periodOf, quarterIs } from '../readings.ts';
import type { Rule, Scene } from '../scene.ts';

/** The quarter, the latest quarter, the year, the weekend: the one the story is about, else the one of its day. */
export const periodNow: Rule = (c, s) => {
  // "the latest period" is the one that results are told of.
  const unit = c.unit ?? 'quarter';
  // "the year 0" is named, not pointed at.
  if (UNTOLD.has(unit) || s.toks[s.to]?.kind === 'int') return null;
  if (unit === 'quarter') return quarterNow(c.shift, s);
  const ref = s.last ? firstDay(s.last) : null;
  if (!s.anchor && !ref) return openPeriod(unit);
  return periodOf(unit, unit === 'day' || unit === 'month' ? (ref ?? s.anchor) : (s.anchor ?? ref), 'implied');
};

const UNTOLD: ReadonlySet<string> = new Set([
  'second',
  'minute',
  'hour',
  'half',
  'fortnight',
  'decade',
  'century',
  'millennium',
]);

function quarterNow(shift: number | undefined, s: Scene) {
  const told = s.lastQuarter;
  if (told && shift === undefined) return quarterIs(yearOf(told), Number(told.slice(6)), 'implied');
  if (!s.anchor) return openPeriod('quarter');
  const [year, q] = [yearOf(s.anchor), quarterOf(s.anchor)];
  // Results are told of the quarter that is over.
  return q === 1 ? quarterIs(year - 1, 4, 'implied') : quarterIs(year, q - 1, 'implied');
}
