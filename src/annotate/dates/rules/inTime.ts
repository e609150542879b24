import type { Rule } from '../scene.ts';
import { awayFrom } from './ago.ts';

/** In two weeks, in three years' time: the day so far ahead, where the verb looks ahead; else it is a length, which another rule reads. */
export const inTime: Rule = (c, s) => {
  if (c.timeMark === undefined && (s.look() <= 0 || s.lex.lengthNouns.has(s.toks[s.from - 2]?.lower ?? '')))
    return null;
  // "in a year or two": nobody knows when.
  if (s.lex.orWords.has(s.toks[s.to]?.lower ?? '')) return null;
  return c.n === undefined && c.one === undefined && c.measure === undefined ? null : awayFrom(s.anchor, 1, c);
};
