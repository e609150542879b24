import { baseOf } from '../base.ts';
import { sourcesOf } from '../cast.ts';
import { listed } from '../frame.ts';
import { isCooperative } from '../scene.ts';
import type { VerbRule } from './types.ts';

/** `said it would not meet the demand`, `will not attend`: saying no to what is not yet. */
export const notGoingTo: VerbRule = (s, f) => {
  if (!f.negated || (f.mood !== 'future' && !f.particles.includes('never'))) return null;
  const act = baseOf(s, f);
  const yields = listed(f, s.words.yielding) !== undefined || (act !== null && isCooperative(act.code));
  if (!yields || sourcesOf(s, f).length === 0) return null;
  const meet = act?.code.startsWith('CONSULT') || s.words.meeting.has(f.lemma);
  return {
    code: meet ? 'REJECT/meet' : 'REJECT',
    rule: 'annotate/events/rules/notGoingTo',
    trigger: f.verb,
    content: f.verb,
  };
};
