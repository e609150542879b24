import { type Cue, saysNothing } from '../cue.ts';
import { draftOf } from '../make.ts';
import { phraseEnd } from '../phraseEnd.ts';
import { limitOf, spanAcross } from '../reach.ts';
import { lower, relation, type Scene, upos } from '../scene.ts';
import type { CueRule } from './types.ts';

/** `pressed for “tangible results”`; `warned of delays`. */
export const afterPreposition: CueRule = (s, cue) => {
  if (cue.entry.preps.size === 0 || (cue.passive && !cue.entry.frames.has('hearer'))) return undefined;
  const at = saysNothing(s, cue) ? undefined : prepositionOf(s, cue);
  if (at === undefined) return undefined;
  const start = at + 1;
  if (start > cue.to) return undefined;
  const end = phraseEnd(s, cue, start);
  if (end < start) return undefined;
  return draftOf(s, cue, {
    rule: 'annotate/quotes/rules/afterPreposition',
    stance: cue.entry.preps.get(lower(s, at)),
    content: [spanAcross(s, start, end)],
    cueEnd: at,
  });
};

/** A preposition of the cue near it, one that leads to a noun or gerund of the cue's own. */
function prepositionOf(s: Scene, cue: Cue): number | undefined {
  for (let k = cue.last + 1; k <= Math.min(limitOf(s, cue), cue.last + 8); k++) {
    const t = s.tokens[k]!;
    if (!cue.entry.preps.has(t.lower) || upos(s, k) === 'PART') continue;
    const noun = s.tokens[t.head];
    if (k === cue.last + 1 || noun?.head === cue.verb)
      return relation(t) === 'mark' && t.lower === 'to' ? undefined : k;
  }
  return undefined;
}
