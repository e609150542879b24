import { weekdayOf } from '../../../record/index.ts';
import { dayOf, moveDays, yearOf } from '../calendar.ts';
import { firstDay } from '../readings.ts';
import type { Refiner, RefineScene, Timex } from './timex.ts';

/** From Tuesday to Friday; between 2 October and 22 October; Monday through Thursday: the end of a stretch is the first one after its start. */
export const alignEnds: Refiner = (list, s) => {
  const out = [...list];
  for (let i = 0; i + 1 < out.length; i++) {
    const [from, to] = [out[i], out[i + 1]];
    const mended = from && to && isStretch(from, to, s) ? after(from, to) : null;
    if (mended) out[i + 1] = mended;
  }
  return out;
};

const isGuess = (t: Timex): boolean =>
  t.reading.basis === 'implied' &&
  (t.rule === 'bareWeekday' || t.rule === 'calendarDate' || t.rule === 'bareMonth') &&
  t.captured.shift === undefined &&
  t.captured.turn === undefined;

function isStretch(a: Timex, b: Timex, s: RefineScene): boolean {
  if (!isGuess(b) || b.from !== a.to + 1 || a.reading.type !== 'DATE') return false;
  const opened = s.toks.slice(Math.max(0, a.from - 1), a.to).some((t) => s.lex.rangeOpeners.has(t.lower));
  const join = s.toks[a.to]?.lower ?? '';
  // "next Monday and Tuesday"
  if (a.captured.shift === 1 && a.captured.weekday !== undefined && b.captured.weekday !== undefined)
    return s.lex.listJoins.has(join);
  return opened ? s.lex.rangeJoins.has(join) : s.lex.throughWords.has(join);
}

function after(a: Timex, b: Timex): Timex | null {
  const [start, end] = [firstDay(a.reading.value), firstDay(b.reading.value)];
  if (!start || !end || !/^\d{4}-\d{2}/u.test(a.reading.value)) return null;
  if (b.rule === 'bareWeekday' && a.captured.weekday === undefined) return null;
  const there =
    b.rule === 'bareWeekday' ? moveDays(start, (weekdayOf(end) - weekdayOf(start) + 7) % 7 || 7) : nextOf(end, start);
  if (!there || there === end) return null;
  const value = b.rule === 'bareMonth' ? there.slice(0, 7) : there;
  return { ...b, reading: { ...b.reading, value, edtf: value } };
}

/** The same day of a year, the first not before `start`. */
function nextOf(end: string, start: string): string | null {
  const days = [0, 1].map((n) => dayOf(yearOf(start) + n, Number(end.slice(5, 7)), Number(end.slice(8, 10))));
  return days.find((d) => d !== null && d >= start) ?? null;
}
