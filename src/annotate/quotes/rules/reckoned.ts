import { draftOf } from '../make.ts';
import { phraseEnd } from '../phraseEnd.ts';
import { spanAcross } from '../reach.ts';
import { kidsBy, lower, type Scene, upos } from '../scene.ts';
import type { CueRule } from './types.ts';

/** `put the toll at 15`; `estimated the damage at two million crowns`: what is counted, and the number. */
export const reckoned: CueRule = (s, cue) => {
  const stance = cue.entry.frames.get('at');
  const counted = kidsBy(s, cue.verb, 'obj').find((k) => k > cue.last && k <= cue.to);
  if (!stance || cue.passive || cue.negated || counted === undefined || !isAtNumber(s, counted, cue.to))
    return undefined;
  const start = s.first[counted]!;
  const content = [spanAcross(s, start, phraseEnd(s, cue, start))];
  return draftOf(s, cue, { rule: 'annotate/quotes/rules/reckoned', stance, content });
};

const FARTHEST = 8;

/** Whether a number follows `at` behind the thing, with at most words of degree between. */
function isAtNumber(s: Scene, counted: number, to: number): boolean {
  for (let k = counted + 1; k <= Math.min(to, counted + FARTHEST); k++) {
    if (lower(s, k) !== 'at') continue;
    const degree = [k + 1, k + 2, k + 3, k + 4].find((n) => n > to || !/^(?:ADV|ADJ|ADP|SYM)$/u.test(upos(s, n)));
    return degree !== undefined && degree <= to && upos(s, degree) === 'NUM';
  }
  return false;
}
