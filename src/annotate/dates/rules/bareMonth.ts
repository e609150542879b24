import { dayOf, daysBetween, monthOf, pad, yearOf } from '../calendar.ts';
import { nearest } from '../nearest.ts';
import { date, firstDay, fullYear, monthIs } from '../readings.ts';
import type { Rule, Scene } from '../scene.ts';

/** January 2026; January; last April; July of this year. */
export const bareMonth: Rule = (c, s) => {
  const month = c.month ?? 0;
  const told = c.year ?? (c.shortYear === undefined ? undefined : fullYear(c.shortYear));
  if (told !== undefined) return monthIs(told, month, 'stated');
  if (c.shift === undefined && c.turn === undefined && c.unit === undefined && isDoubtful(s)) return null;
  if (!s.anchor) return date(`XXXX-${pad(month)}`, `XXXX-${pad(month)}`, 'stated');
  if (c.unit === 'year') return monthIs(yearOf(s.anchor) + (c.shift ?? 0), month, 'implied');
  if (c.turn !== undefined) return turned(month, c.turn, s);
  return monthIs(yearFor(month, c.shift, s, s.anchor), month, 'implied');
};

function yearFor(month: number, shift: number | undefined, s: Scene, anchor: string): number {
  const [year, now] = [yearOf(anchor), monthOf(anchor)];
  if (shift === -1) return month < now ? year : year - 1;
  if (shift === 1) return month > now ? year : year + 1;
  if (shift === 0) return year;
  if (month === now) return year;
  const around = [-1, 0, 1].map((n) => dayOf(year + n, month, 15));
  // Bare months are told of the past some three times as often as of what is to come.
  return yearOf(nearest(anchor, around, s.look(), 2) ?? anchor);
}

function turned(month: number, turn: number, s: Scene) {
  const ref = s.last ? firstDay(s.last) : null;
  if (!ref) return date(`XXXX-${pad(month)}`, undefined, 'implied');
  const years = [-1, 0, 1].map((n) => dayOf(yearOf(ref) + n, month, 1));
  const fit = years.filter(
    (d): d is string => d !== null && (turn < 0 ? daysBetween(d, ref) > 0 : daysBetween(ref, d) >= 0),
  );
  const hit = turn < 0 ? fit.at(-1) : fit[0];
  return hit ? monthIs(yearOf(hit), month, 'implied') : null;
}

// "May" and "March" are verbs and names, "April" and "August" are given names.
function isDoubtful(s: Scene): boolean {
  const word = s.toks[s.from]?.lower ?? '';
  const hyphen = s.toks[s.from - 1]?.lower === '-' ? 1 : 0;
  const before = s.toks[s.from - 1 - hyphen];
  const opened = before !== undefined && s.lex.monthOpeners.has(before.lower);
  if (opened) return false;
  if (s.lex.doubtfulMonths.has(word)) return true;
  const after = s.toks[s.to];
  const capital = (t: { readonly text: string; readonly kind: string } | undefined): boolean =>
    t?.kind === 'word' && /^\p{Lu}/u.test(t.text);
  return s.lex.personMonths.has(word) && (capital(after) || capital(before) || before === undefined);
}
