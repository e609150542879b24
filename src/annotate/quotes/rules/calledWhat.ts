import type { Cue } from '../cue.ts';
import { draftOf } from '../make.ts';
import { phraseEnd } from '../phraseEnd.ts';
import { limitOf, spanAcross } from '../reach.ts';
import { isPunct, kidsBy, lower, markOf, relation, type Scene, upos } from '../scene.ts';
import type { CueRule } from './types.ts';

/** `called the vote a sham`; `described it as “cordial”`: the words alone where marks hold all that is said of it. */
export const calledWhat: CueRule = (s, cue) => {
  const stance = cue.entry.frames.get('as');
  if (!stance) return undefined;
  const start = cue.last + 1;
  if (start > limitOf(s, cue) || (isPunct(s.tokens[start]) && markOf(s, start) === undefined)) return undefined;
  const end = phraseEnd(s, cue, start);
  const label = cue.passive && !s.tokens.slice(cue.first, end).some((t) => t.lower === 'by' || t.lower === 'as');
  const naming =
    relation(s.tokens[cue.verb]) === 'acl' &&
    /ed$/u.test(lower(s, cue.verb)) &&
    kidsBy(s, cue.verb, 'nsubj').length === 0;
  if (end < start || label || naming || !saysWhat(s, cue, start, end)) return undefined;
  const from = asMarked(s, start, end) ?? start;
  return draftOf(s, cue, { rule: 'annotate/quotes/rules/calledWhat', stance, content: [spanAcross(s, from, end)] });
};

/** Something and what it is called: a second complement, words after `as`, or marks behind the first words. A bare object is only acted on. */
function saysWhat(s: Scene, cue: Cue, start: number, end: number): boolean {
  const own = kidsBy(s, cue.verb, 'obj', 'xcomp', 'ccomp').filter((k) => k >= start && k <= end);
  if (own.length > 1) return true;
  for (let k = start; k <= end; k++) {
    if (k > start && s.inMark[k] !== s.inMark[cue.verb] && nominal(s, k - 1)) return true;
    if (lower(s, k) === 'as' && upos(s, k) !== 'CCONJ') return true;
    if (k > start && nominal(s, k - 1) && /^(?:DET|ADJ)$/u.test(upos(s, k)) && own.some((o) => o >= start)) return true;
  }
  return false;
}

const nominal = (s: Scene, k: number): boolean => /^(?:NOUN|PROPN|PRON)$/u.test(upos(s, k));

/** The mark right after `as` that reaches to the end. */
function asMarked(s: Scene, start: number, end: number): number | undefined {
  for (let k = start; k < end; k++) {
    if (lower(s, k) !== 'as') continue;
    const mark = markOf(s, k + 1);
    if (mark && mark.end >= s.tokens[end]!.end) return k + 1;
  }
  return undefined;
}
