import { baseOf } from '../base.ts';
import { listed } from '../frame.ts';
import { frameAt, isCooperative } from '../scene.ts';
import { threatOf } from './threaten.ts';
import type { VerbRule } from './types.ts';

/** `is preparing to attack`: forces made ready. Getting ready to help is an agreement. */
export const prepare: VerbRule = (s, f) => {
  if (!listed(f, s.words.preparing) || !f.complement || f.negated || f.mood === 'obligation') return null;
  const act = baseOf(s, frameAt(s, f.complement));
  if (!act) return null;
  const code = isCooperative(act.code) ? 'AGREE' : act.code.startsWith('ASSAULT') ? 'MOBILIZE' : threatOf(act.code);
  return { code, rule: 'annotate/events/rules/prepare', trigger: f.verb, content: f.complement };
};
