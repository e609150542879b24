import { dayOf } from '../calendar.ts';
import { dayIs, monthIs } from '../readings.ts';
import type { Refiner, Timex } from './timex.ts';

/** January 3 and March 5, 2020: the year told with the last date of a list holds for those before it. */
export const shareYear: Refiner = (list, s) => {
  const out = [...list];
  for (let i = out.length - 2; i >= 0; i--) {
    const [own, next] = [out[i], out[i + 1]];
    if (!own || !next || !joined(own, next, s.toks, s.lex.listJoins)) continue;
    const mended = withYear(own, Number(next.reading.value.slice(0, 4)));
    if (mended) out[i] = mended;
  }
  return out;
};

const withoutYear = (t: Timex): boolean =>
  (t.rule === 'calendarDate' || t.rule === 'bareMonth') &&
  t.captured.year === undefined &&
  t.captured.shift === undefined;

function joined(a: Timex, b: Timex, toks: readonly { readonly lower: string }[], joins: ReadonlySet<string>): boolean {
  if (!withoutYear(a) || withoutYear(b) || b.rule !== a.rule || !/^\d{4}/u.test(b.reading.value)) return false;
  const between = toks.slice(a.to, b.from);
  return between.length > 0 && between.length <= 2 && between.every((t) => joins.has(t.lower));
}

function withYear(t: Timex, year: number): Timex | null {
  const { month = 0, day = t.captured.ordinal } = t.captured;
  const reading = day === undefined ? monthIs(year, month, 'stated') : dayIs(dayOf(year, month, day), 'stated');
  return reading && { ...t, reading, captured: { ...t.captured, year } };
}
