import { joinTimeAndDay } from './joinTimeAndDay.ts';
import { outsideNames } from './outsideNames.ts';
import { shareYear } from './shareYear.ts';
import type { Refiner } from './timex.ts';
import { widen } from './widen.ts';

export type { Refiner, RefineScene, Timex } from './timex.ts';

/** In this order: names go first, so that nothing is joined to them; widening comes last, over what was joined. */
export const REFINERS: readonly Refiner[] = [outsideNames, shareYear, joinTimeAndDay, widen];
