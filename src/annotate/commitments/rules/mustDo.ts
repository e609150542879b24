import { isActor } from '../../events/scene.ts';
import { kidsBy, relation } from '../../events/tree.ts';
import { acts, boundBy } from './owners.ts';
import type { OwedRule } from './types.ts';

/** `said that the rebels must disarm`: in somebody's words, a demand on the subject; `under the truce` a term agreed on. */
export const mustDo: OwedRule = (s, t) => {
  if (t.upos !== 'VERB' || !kidsBy(s.tree, t, 'aux').some((k) => s.owed.musts.has(k.lower))) return [];
  const bound = boundBy(s, t);
  if (relation(t) !== 'ccomp' && !s.reported(t) && !bound) return [];
  const owners = kidsBy(s.tree, t, 'nsubj').filter((k) => isActor(s, k) && k.upos !== 'PRON');
  if (owners.length === 0) return [];
  return acts(s, t).map((action) => ({
    action,
    owners,
    strength: bound ? 'agreed' : 'demanded',
    rule: 'annotate/commitments/rules/mustDo',
  }));
};
