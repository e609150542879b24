import { quarterOf, yearOf } from '../calendar.ts';
import { firstDay, openPeriod, periodOf, quarterIs } from '../readings.ts';
import type { Rule, Scene } from '../scene.ts';

/** The quarter, the latest quarter, the year, the weekend: the one the story is about, else the one of its day. */
export const periodNow: Rule = (c, s) => {
  // "the latest period" is the one that results are told of.
  const unit = c.unit ?? 'quarter';
  // "the year 0" is named, not pointed at.
  if (UNTOLD.has(unit) || (unit === 'year' && s.toks[s.to]?.kind === 'int')) return null;
  if (unit === 'quarter') return quarterNow(c.shift, s);
  const ref = s.last ? firstDay(s.last) : null;
  if (!s.anchor && !ref) return openPeriod(unit);
  const within = unit === 'day' || unit === 'month' ? monthTold(s) : null;
  return periodOf(unit, within ?? s.anchor ?? ref, 'implied');
};

/** The first day of the month or day that was told last; null where it was a year alone, and of what is to come, where the month is this one. */
function monthTold(s: Scene) {
  const isFiner = s.last !== null && s.last.length >= 'YYYY-MM'.length;
  return isFiner && (s.anchor === null || s.look() !== 1) ? firstDay(s.last) : null;
}

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
