import type { DatesLexicon, TimeUnit } from '../../../languages/shape/dates.ts';
import { moveDays } from '../calendar.ts';
import { periodOf } from '../readings.ts';
import { table } from '../table.ts';
import type { Refiner, RefineScene, Timex } from './timex.ts';

/** The week of 10 April; the week beginning 4 February; Labor Day weekend: a week told by one of its days. */
export const weekOf: Refiner = (list, s) => {
  const out: Timex[] = [];
  for (const t of list) {
    const made = isDay(t) ? (ledBy(t, out.at(-1), s) ?? followed(t, s)) : null;
    if (!made) out.push(t);
    else {
      while (out.length > 0 && (out.at(-1)?.to ?? 0) > made.from) out.pop();
      out.push(made);
    }
  }
  return out;
};

const isDay = (t: Timex): boolean => t.reading.type === 'DATE' && /^\d{4}-\d{2}-\d{2}$/u.test(t.reading.value);
const isWeek = (unit: TimeUnit | undefined): unit is 'week' | 'weekend' => unit === 'week' || unit === 'weekend';
const made = new WeakMap<DatesLexicon, ReturnType<typeof table<number>>>();
function joinOf(lex: DatesLexicon) {
  const join = made.get(lex) ?? table(lex.weekJoins);
  made.set(lex, join);
  return join;
}

/** `(the) week of` before the day; an expression between would be another one. */
function ledBy(t: Timex, last: Timex | undefined, s: RefineScene): Timex | null {
  for (let k = t.from - 2; k >= 0 && k >= t.from - 4; k--) {
    const unit = s.lex.units[s.toks[k]?.lower ?? ''];
    if (!isWeek(unit) || joinOf(s.lex)(s.toks, k + 1)?.next !== t.from) continue;
    if (last && last.to > k + 1) return null;
    const from = last && last.to === k + 1 ? last.from : k;
    if (last && last.to > from && last.rule !== 'periodNow') return null;
    return weekOn(unit, t, from, t.to);
  }
  return null;
}

/** `Labor Day weekend`: the one on it or right beside it. */
function followed(t: Timex, s: RefineScene): Timex | null {
  const unit = t.rule === 'holiday' ? s.lex.units[s.toks[t.to]?.lower ?? ''] : undefined;
  return unit === 'weekend' ? weekOn(unit, t, t.from, t.to + 1) : null;
}

function weekOn(unit: 'week' | 'weekend', t: Timex, from: number, to: number): Timex | null {
  // A Monday's weekend is the one before it.
  const monday = unit === 'weekend' && new Date(`${t.reading.value}T00:00:00Z`).getUTCDay() === 1;
  const reading = periodOf(unit, monday ? moveDays(t.reading.value, -1) : t.reading.value, t.reading.basis);
  return reading && { ...t, from, to, reading };
}
