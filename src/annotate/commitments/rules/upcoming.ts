import { kidsBy } from '../../events/tree.ts';
import type { OwedRule } from './types.ts';

/** `the upcoming review of the treaty`: set for a time by nobody named. */
export const upcoming: OwedRule = (s, t) => {
  if (t.upos !== 'NOUN' || !s.owed.settings.has(t.lemma.toLowerCase())) return [];
  if (!kidsBy(s.tree, t, 'amod').some((k) => s.owed.upcoming.has(k.lower))) return [];
  return [{ action: t, owners: [], strength: 'plans', rule: 'annotate/commitments/rules/upcoming' }];
};
