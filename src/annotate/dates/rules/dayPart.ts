import { moveDays } from '../calendar.ts';
import type { Rule, Scene } from '../scene.ts';

/** This morning, last night, the evening, overnight: `1998-01-20TEV`. Its EDTF is the day. */
export const dayPart: Rule = (c, s) => {
  const [days, part] = c.deicticPart ?? [0, c.dayPart];
  if (!part || s.lex.greetings.has(s.toks[s.from - 1]?.lower ?? '') || isOf(s)) return null;
  const base = c.shift === undefined && c.deicticPart === undefined ? (s.lastDay ?? s.anchor) : s.anchor;
  const day = base && moveDays(base, days + (c.shift ?? 0));
  if (!day) return { type: 'TIME', value: `XXXX-XX-XXT${part}`, basis: 'implied' };
  return { type: 'TIME', value: `${day}T${part}`, edtf: day, basis: 'implied' };
};

// "the dawn of a new age", "the evening of the vote": its day is told by what follows, if at all.
function isOf(s: Scene): boolean {
  if (!s.lex.ofWords.has(s.toks[s.to]?.lower ?? '')) return false;
  const next = s.toks[s.to + 1];
  const dated = [s.lex.months, s.lex.weekdays, s.lex.deictic, s.lex.holidays, s.lex.shifts].some((list) =>
    Object.hasOwn(list, next?.lower ?? ''),
  );
  return !dated && next?.kind === 'word' && s.toks[s.to + 2]?.kind !== 'ord';
}
