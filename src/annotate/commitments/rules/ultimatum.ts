import { ultimatumOf } from '../../events/rules/ultimatum.ts';
import { frameAt } from '../../events/scene.ts';
import { acts } from './owners.ts';
import type { OwedRule } from './types.ts';

/** `gave the warring sides until Sunday to silence their guns`, `has until Friday to reply`. */
export const ultimatum: OwedRule = (s, t) => {
  const told = t.upos === 'VERB' ? ultimatumOf(s, frameAt(s, t)) : undefined;
  if (!told || told.addressees.length === 0) return [];
  return acts(s, told.act).map((action) => ({
    action,
    owners: told.addressees,
    strength: 'demanded',
    term: told.term,
    rule: 'annotate/commitments/rules/ultimatum',
  }));
};
