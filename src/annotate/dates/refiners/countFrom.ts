import type { DatesLexicon } from '../../../languages/shape/dates.ts';
import { firstDay } from '../readings.ts';
import { awayFrom } from '../rules/ago.ts';
import { table } from '../table.ts';
import type { Refiner, RefineScene, Timex } from './timex.ts';

/** Two weeks before Christmas; three days after 12 January: a length counted from the day beside it is the day that it comes to. */
export const countFrom: Refiner = (list, s) => {
  const out: Timex[] = [];
  for (const t of list) {
    const last = out.at(-1);
    const way = last && isLength(last, s) && isDay(t) ? wayOf(s.lex)(s.toks, last.to) : null;
    const reading = last && way?.next === t.from ? counted(last, way.value, t) : null;
    if (last && reading) out[out.length - 1] = { ...t, from: last.from, reading };
    else out.push(t);
  }
  return out;
};

const made = new WeakMap<DatesLexicon, ReturnType<typeof table<number>>>();
function wayOf(lex: DatesLexicon) {
  const way = made.get(lex) ?? table(lex.countWays);
  made.set(lex, way);
  return way;
}

// Trading days are not counted on the calendar.
const isLength = (t: Timex, s: RefineScene): boolean =>
  t.rule === 'span' &&
  t.captured.several === undefined &&
  !s.toks.slice(t.from, t.to).some((tok) => s.lex.officeDays.has(tok.lower));
const isDay = (t: Timex): boolean => t.reading.type === 'DATE' && /^\d{4}-\d{2}-\d{2}$/u.test(t.reading.value);

function counted(length: Timex, way: number, from: Timex): Timex['reading'] | null {
  const made = awayFrom(firstDay(from.reading.value), way, length.captured);
  return made?.type === 'DATE' && made.edtf !== undefined ? { ...made, basis: from.reading.basis } : null;
}
