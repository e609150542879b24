import { weekdayOf } from '../../../record/index.ts';
import { moveDays } from '../calendar.ts';
import { date, dayIs, firstDay } from '../readings.ts';
import type { Rule, Scene } from '../scene.ts';

/**
 * Monday; last Monday; Tuesday of next week; the previous Friday. Bare, it is the publication day or one of the six
 * before it, unless the governing verb looks ahead: in newswire nine of ten are.
 */
export const bareWeekday: Rule = (c, s) => {
  const weekday = c.weekday ?? 0;
  if (c.turn !== undefined) {
    const ref = s.last ? firstDay(s.last) : s.anchor;
    if (ref) return dayIs(moveDays(ref, steps(weekdayOf(ref), weekday, c.turn < 0 ? -1 : c.turn, false)), 'implied');
  }
  if (!s.anchor || c.turn !== undefined) return date(`XXXX-WXX-${weekday}`, undefined, 'implied');
  const today = weekdayOf(s.anchor);
  if (c.unit === 'week') return dayIs(moveDays(s.anchor, weekday - today + 7 * (c.shift ?? 0)), 'implied');
  // The nearest Friday ahead is "Friday" or "this Friday": the next one is that of the week to come.
  const near = s.toks.slice(s.from, s.to).some((t) => s.lex.nearShifts.has(t.lower));
  if (c.shift === 1 && !near) return dayIs(moveDays(s.anchor, weekday - today + 7), 'implied');
  if (c.shift === -1 || c.shift === 1)
    return dayIs(moveDays(s.anchor, steps(today, weekday, c.shift, false)), 'implied');
  const ahead = c.shift === 0 ? s.look() >= 0 : s.look() > 0 && !ofHappening(s);
  return dayIs(moveDays(s.anchor, steps(today, weekday, ahead ? 1 : -1, true)), 'implied');
};

/** `Saturday’s avalanche`: a thing that nobody sets for a day has happened, wherever the verb looks. */
function ofHappening(s: Scene): boolean {
  if (s.toks[s.to]?.lower !== s.lex.possessive) return false;
  const words = s.toks.slice(s.to + 1, s.to + 5);
  const end = words.findIndex((t) => t.kind === 'mark');
  return !words.slice(0, end < 0 ? undefined : end).some((t) => s.lex.plannedNouns.has(t.lower));
}

function steps(today: number, weekday: number, way: number, sameDay: boolean): number {
  const ahead = (weekday - today + 7) % 7;
  if (ahead === 0) return sameDay ? 0 : 7 * Math.sign(way || 1);
  return way < 0 ? ahead - 7 : ahead;
}
