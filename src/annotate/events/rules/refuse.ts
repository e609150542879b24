import { baseOf } from '../base.ts';
import { listed } from '../frame.ts';
import { inClass, isActor } from '../scene.ts';
import { kidsBy } from '../tree.ts';
import type { VerbRule } from './types.ts';

const RULE = 'annotate/events/rules/refuse';

/** `refused to name a date`, `ruled out talks`, `rejected the deadline`, `is unwilling to`. */
export const refuse: VerbRule = (s, f) => {
  const adjective =
    s.words.unready.has(f.lemma) && kidsBy(s.tree, f.verb, 'cop').length > 0 && f.complement !== undefined;
  const key = listed(f, s.words.refusing);
  if ((key === undefined && !adjective) || f.negated) return null;
  const act = baseOf(s, f);
  if (act && act.code !== 'REJECT') return null;
  const content = f.complement ?? f.objects[0];
  if (!content) return null;
  const person = !f.complement && isActor(s, content) && !inClass(s, content, ['proposal', 'demand']);
  return { code: 'REJECT', rule: RULE, trigger: f.verb, content, ...(person ? { targets: [content] } : {}) };
};
