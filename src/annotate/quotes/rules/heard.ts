import type { Cue } from '../cue.ts';
import { draftOf } from '../make.ts';
import { phraseOf, type Range } from '../phrase.ts';
import { endOf, limitOf, spanAcross } from '../reach.ts';
import { kidsBy, lower, type Scene, spanOf, upos } from '../scene.ts';
import type { CueRule } from './types.ts';

/** `The envoy is expected to leave`; `It was announced that A`; `He was quoted as saying A`: nobody is named for it. */
export const heard: CueRule = (s, cue) => {
  const stance = cue.entry.frames.get('heard');
  if (!stance || !cue.passive) return undefined;
  const subject = kidsBy(s, cue.verb, 'nsubj')[0];
  const to = infinitiveAfter(s, cue);
  if (subject === undefined || to === undefined) return undefined;
  const own: Range = phraseOf(s, subject, cue.from, cue.first - 1);
  const end = endOf(s, cue, to);
  if (end <= to || (upos(s, subject) === 'PRON' && lower(s, subject) === 'it' && to > cue.last + 1)) return undefined;
  return draftOf(s, cue, {
    rule: 'annotate/quotes/rules/heard',
    stance,
    content: [spanOf(s, own.from, own.to), spanAcross(s, to, end)],
  });
};

function infinitiveAfter(s: Scene, cue: Cue): number | undefined {
  for (let k = cue.last + 1; k <= Math.min(limitOf(s, cue), cue.last + 3); k++) if (lower(s, k) === 'to') return k;
  return undefined;
}
