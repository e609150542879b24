import { firstEndingAfter } from '../look.ts';
import type { Refiner, RefineScene, Timex } from './timex.ts';

/** Drops what is only a piece of a longer name: the Sunday of a newspaper, the June of a person. */
export const outsideNames: Refiner = (list, s) => list.filter((t) => !withinName(t, s));

const NAMED: ReadonlySet<string> = new Set([
  'bareWeekday',
  'bareMonth',
  'deictic',
  'season',
  'year',
  'dayPart',
  'quarter',
  'vague',
  'recurring',
  'span',
  'holiday',
]);

function withinName(t: Timex, s: RefineScene): boolean {
  if (!NAMED.has(t.rule)) return false;
  const next = s.toks[t.to];
  const [first, last] = [s.toks[t.from], s.toks[t.to - 1]];
  const capital = next !== undefined && /^\p{Lu}/u.test(next.text);
  if (capital && s.lex.nameTails.has(next.lower)) return true;
  // `The Daily Courier`: no rhythm has a capital before another.
  if (capital && t.rule === 'recurring' && /^\p{Lu}\p{Ll}/u.test(first?.text ?? '')) return true;
  if (!first || !last) return false;
  const name = s.names[firstEndingAfter(s.names, first.start)];
  if (!name || name.start > first.start || name.end < last.end) return false;
  return name.end - name.start > last.end - first.start;
}
