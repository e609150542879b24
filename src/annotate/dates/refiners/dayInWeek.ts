import { weekdayOf } from '../../../record/index.ts';
import { moveDays } from '../calendar.ts';
import { firstDay } from '../readings.ts';
import type { Refiner, RefineScene, Timex } from './timex.ts';

/** Monday of the following week; next week on Tuesday; Wednesday evening next week: a weekday is of the week that stands beside it. */
export const dayInWeek: Refiner = (list, s) => {
  const out: Timex[] = [];
  for (const t of list) {
    const last = out.at(-1);
    const one = last && beside(last, t, s) ? placed(last, t) : null;
    if (one) out[out.length - 1] = one;
    else out.push(t);
  }
  return out;
};

const isBareDay = (t: Timex): boolean =>
  t.captured.weekday !== undefined &&
  t.captured.shift === undefined &&
  t.captured.turn === undefined &&
  /^\d{4}-\d{2}-\d{2}(?:T|$)/u.test(t.reading.value) &&
  t.captured.month === undefined &&
  t.captured.day === undefined &&
  t.captured.ordinal === undefined;
const isWeek = (t: Timex): boolean =>
  (t.rule === 'shiftedUnit' || t.rule === 'sameAgain') &&
  /^\d{4}-W\d{2}$/u.test(t.reading.value) &&
  t.captured.side === undefined;

function beside(a: Timex, b: Timex, s: RefineScene): boolean {
  if (!(isBareDay(a) && isWeek(b)) && !(isWeek(a) && isBareDay(b))) return false;
  const between = s.toks.slice(a.to, b.from);
  return between.length <= 2 && between.every((t) => s.lex.weekdayJoins.has(t.lower));
}

function placed(a: Timex, b: Timex): Timex | null {
  const [day, week] = isWeek(a) ? [b, a] : [a, b];
  const monday = firstDay(week.reading.value);
  const there = monday && moveDays(monday, (day.captured.weekday ?? weekdayOf(monday)) - 1);
  if (!there) return null;
  const move = (text: string): string => text.replaceAll(/\d{4}-\d{2}-\d{2}/gu, there);
  const { edtf, value } = day.reading;
  return {
    ...day,
    from: a.from,
    to: b.to,
    reading: { ...day.reading, value: move(value), ...(edtf === undefined ? {} : { edtf: move(edtf) }) },
  };
}
