import { draftOf } from '../make.ts';
import { endOf, limitOf, spanAcross } from '../reach.ts';
import { isPunct, kidsBy, lower, markOf, type Scene } from '../scene.ts';
import type { CueRule } from './types.ts';

/** `called the vote a sham`; `described it as “cordial”`: the words alone where marks hold all that is said of it. */
export const calledWhat: CueRule = (s, cue) => {
  const stance = cue.entry.frames.get('as');
  if (!stance) return undefined;
  const start = cue.last + 1;
  if (start > limitOf(s, cue) || (isPunct(s.tokens[start]) && markOf(s, start) === undefined)) return undefined;
  if (kidsBy(s, cue.verb, 'obj', 'xcomp', 'ccomp', 'obl').every((k) => k < cue.last)) return undefined;
  const end = endOf(s, cue, start);
  const from = asMarked(s, start, end) ?? start;
  return end >= from
    ? draftOf(s, cue, { rule: 'annotate/quotes/rules/calledWhat', stance, content: [spanAcross(s, from, end)] })
    : undefined;
};

/** The mark right after `as` that reaches to the end. */
function asMarked(s: Scene, start: number, end: number): number | undefined {
  for (let k = start; k < end; k++) {
    if (lower(s, k) !== 'as') continue;
    const mark = markOf(s, k + 1);
    if (mark && mark.end >= s.tokens[end]!.end) return k + 1;
  }
  return undefined;
}
