import type { Cue } from '../cue.ts';
import { draftOf } from '../make.ts';
import { clauseStart, endOf, spanAcross } from '../reach.ts';
import { isPunct, kidsBy, lower, markOf, type Scene, upos } from '../scene.ts';
import type { CueRule } from './types.ts';

/** `said that A`; `said A`; `asked whether A`; the mark inside kept whole. */
export const clauseAfter: CueRule = (s, cue) => {
  const stance = cue.entry.frames.get('clause');
  if (!stance) return undefined;
  const start = clauseStart(s, cue) ?? bareStart(s, cue);
  if (start === undefined || start > cue.to) return undefined;
  const end = endOf(s, cue, start);
  if (end <= start) return undefined;
  return draftOf(s, cue, { rule: 'annotate/quotes/rules/clauseAfter', stance, content: [spanAcross(s, start, end)] });
};

/** A clause right after a plain verb of saying that the tree has attached elsewhere. */
function bareStart(s: Scene, cue: Cue): number | undefined {
  const k = cue.last + 1;
  if (k > cue.to || !s.lang.syntax.sayings.has(lower(s, cue.verb)) || isPunct(s.tokens[k])) return undefined;
  if (!/^(?:DET|PRON|PROPN|NOUN|ADJ|NUM)$/u.test(upos(s, k)) || cue.entry.frames.has('hearer')) return undefined;
  const subject = s.tokens.slice(k, Math.min(cue.to, k + 12)).find((t) => t.deprel.startsWith('nsubj') && t.head > t.i);
  return subject && markOf(s, subject.i) === markOf(s, cue.verb) && kidsBy(s, cue.verb, 'nsubj')[0] !== subject.i
    ? k
    : undefined;
}
