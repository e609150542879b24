import { moveDays } from '../calendar.ts';
import type { Rule } from '../scene.ts';

/** This morning, last night, the evening, overnight: `1998-01-20TEV`. Its EDTF is the day. */
export const dayPart: Rule = (c, s) => {
  const [days, part] = c.deicticPart ?? [0, c.dayPart];
  if (!part) return null;
  const base = c.shift === undefined && c.deicticPart === undefined ? (s.lastDay ?? s.anchor) : s.anchor;
  const day = base && moveDays(base, days + (c.shift ?? 0));
  if (!day) return { type: 'TIME', value: `XXXX-XX-XXT${part}`, basis: 'implied' };
  return { type: 'TIME', value: `${day}T${part}`, edtf: day, basis: 'implied' };
};
