import type { DateRuleName } from '../../../languages/shape/dates.ts';
import type { Rule } from '../scene.ts';
import { ago } from './ago.ts';
import { bareMonth } from './bareMonth.ts';
import { bareWeekday } from './bareWeekday.ts';
import { calendarDate } from './calendarDate.ts';
import { century } from './century.ts';
import { clockRange } from './clockRange.ts';
import { clockTime } from './clockTime.ts';
import { dayOfMonth } from './dayOfMonth.ts';
import { dayPart } from './dayPart.ts';
import { dayRange } from './dayRange.ts';
import { decade } from './decade.ts';
import { deictic } from './deictic.ts';
import { fromThen } from './fromThen.ts';
import { half } from './half.ts';
import { holiday } from './holiday.ts';
import { inTime } from './inTime.ts';
import { isoDate } from './isoDate.ts';
import { monthRange } from './monthRange.ts';
import { nthOf } from './nthOf.ts';
import { numericDate } from './numericDate.ts';
import { periodNow } from './periodNow.ts';
import { quarter } from './quarter.ts';
import { rate } from './rate.ts';
import { recentSpan } from './recentSpan.ts';
import { recurring } from './recurring.ts';
import { sameAgain } from './sameAgain.ts';
import { season } from './season.ts';
import { shiftedUnit } from './shiftedUnit.ts';
import { span } from './span.ts';
import { vague } from './vague.ts';
import { weekdayDay } from './weekdayDay.ts';
import { year } from './year.ts';
import { yearAgo } from './yearAgo.ts';
import { yearEnd } from './yearEnd.ts';
import { yearRange } from './yearRange.ts';

/**
 * What each phrasing leads to. Longer matches win; at a tie the one named first does, so what is told in full stands
 * before what is bare.
 */
export const RULES: readonly (readonly [name: DateRuleName, rule: Rule])[] = [
  ['isoDate', isoDate],
  ['numericDate', numericDate],
  ['dayRange', dayRange],
  ['calendarDate', calendarDate],
  ['nthOf', nthOf],
  ['dayOfMonth', dayOfMonth],
  ['weekdayDay', weekdayDay],
  ['monthRange', monthRange],
  ['yearRange', yearRange],
  ['quarter', quarter],
  ['half', half],
  ['yearAgo', yearAgo],
  ['yearEnd', yearEnd],
  ['season', season],
  ['holiday', holiday],
  ['clockRange', clockRange],
  ['clockTime', clockTime],
  ['ago', ago],
  ['inTime', inTime],
  ['fromThen', fromThen],
  ['recurring', recurring],
  ['shiftedUnit', shiftedUnit],
  ['sameAgain', sameAgain],
  ['periodNow', periodNow],
  ['recentSpan', recentSpan],
  ['dayPart', dayPart],
  ['deictic', deictic],
  ['bareMonth', bareMonth],
  ['bareWeekday', bareWeekday],
  ['decade', decade],
  ['century', century],
  ['rate', rate],
  ['span', span],
  ['year', year],
  ['vague', vague],
];
