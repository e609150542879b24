import { firstDay, moveBy, openPeriod, periodOf } from '../readings.ts';
import { goesOn, type Rule } from '../scene.ts';

/** The same day, that week, the following year, the day before, the year before: seen from the date told before. */
export const sameAgain: Rule = (c, s) => {
  const unit = c.unit ?? 'day';
  // "the day before the vote": nobody knows here which day that was.
  if (c.afterward !== undefined && goesOn(s)) return null;
  // Where no date was told before, the publication day stands for it.
  const ref = s.last ? firstDay(s.last) : s.anchor;
  const day = ref && moveBy(ref, unit, c.turn ?? c.afterward ?? 0);
  return (day ? periodOf(unit, day, 'implied') : null) ?? openPeriod(unit);
};
