import { alignEnds } from './alignEnds.ts';
import { countFrom } from './countFrom.ts';
import { dayInWeek } from './dayInWeek.ts';
import { joinTimeAndDay } from './joinTimeAndDay.ts';
import { outsideNames } from './outsideNames.ts';
import { shareYear } from './shareYear.ts';
import type { Refiner } from './timex.ts';
import { weekOf } from './weekOf.ts';
import { widen } from './widen.ts';

export type { Refiner, RefineScene, Timex } from './timex.ts';

/**
 * In this order: names go first, so that nothing is joined to them; a weekday has its week before the end of a stretch is
 * sought, and years and ends are settled before anything is counted from them; widening comes last, over what was joined.
 */
export const REFINERS: readonly Refiner[] = [
  outsideNames,
  shareYear,
  joinTimeAndDay,
  dayInWeek,
  alignEnds,
  countFrom,
  weekOf,
  widen,
];
