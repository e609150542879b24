import { firstDay, moveBy, openPeriod, periodOf } from '../readings.ts';
import type { Rule } from '../scene.ts';

/** The same day, that week, the following year, the day before: seen from the date told before. */
export const sameAgain: Rule = (c, s) => {
  const unit = c.unit ?? 'day';
  // Where no date was told before, the publication day stands for it.
  const ref = s.last ? firstDay(s.last) : s.anchor;
  const day = ref && moveBy(ref, unit, c.turn ?? 0);
  return (day ? periodOf(unit, day, 'implied') : null) ?? openPeriod(unit);
};
