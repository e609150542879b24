import { baseOf } from '../base.ts';
import { listed } from '../frame.ts';
import type { Coding } from '../scene.ts';
import { frameAt, isActor, isCooperative } from '../scene.ts';
import type { VerbRule } from './types.ts';

const RULE = 'annotate/events/rules/threaten';

const MODES: readonly (readonly [start: string, mode: string])[] = [
  ['ASSAULT', 'violence'],
  ['COERCE/arrest', 'arrest'],
  ['COERCE', 'restrict'],
  ['SANCTION/expel', 'expel'],
  ['SANCTION', 'relations'],
  ['MOBILIZE', 'violence'],
];

/** The mode of a threat to do `code`. */
export function threatOf(code: string | undefined): Coding['code'] {
  const mode = MODES.find(([start]) => code?.startsWith(start))?.[1];
  return mode === undefined ? 'THREATEN' : `THREATEN/${mode}`;
}

/** `threatened to hit`, `threatened X with sanctions`, `warned X that it would strike back`. */
export const threaten: VerbRule = (s, f) => {
  const key = listed(f, s.words.threatening);
  if (key === undefined || f.negated) return null;
  const inner = f.complement && frameAt(s, f.complement);
  const act = inner && baseOf(s, inner);
  if (f.lemma === s.words.warning) {
    const own =
      inner &&
      (inner.mood === 'future' || inner.mood === 'possible') &&
      act !== null &&
      act !== undefined &&
      !isCooperative(act.code);
    const addressed = f.objects.some((t) => isActor(s, t)) || f.particles.includes('against');
    if (!own && !addressed) return null;
  } else if (!f.complement && f.objects.length === 0 && f.obliques.length === 0) return null;
  const content = f.complement ?? f.objects.find((t) => !isActor(s, t));
  return { code: threatOf(act?.code), rule: RULE, trigger: f.verb, ...(content ? { content } : {}) };
};
