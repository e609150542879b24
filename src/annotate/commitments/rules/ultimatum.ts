import { frameAt, isActor } from '../../events/scene.ts';
import { below, kidsBy } from '../../events/tree.ts';
import { acts } from './owners.ts';
import type { OwedRule } from './types.ts';

/** `gave the warring sides until Sunday to silence their guns`, `has until Friday to reply`. */
export const ultimatum: OwedRule = (s, t) => {
  const f = t.upos === 'VERB' ? frameAt(s, t) : undefined;
  if (!f || (!s.owed.giving.has(f.lemma) && f.lemma !== 'have')) return [];
  const term = below(s.tree, t, (k) => k.i < t.i + 20).find((k) => s.owed.until.has(k.lower) && k.i > t.i);
  const action = s.tree.sentence.tokens.find(
    (k) =>
      term !== undefined &&
      k.i > term.i &&
      k.i < term.i + 6 &&
      k.upos === 'VERB' &&
      s.tree.sentence.tokens[k.i - 1]?.lower === s.words.prep.to,
  );
  if (!term || !action) return [];
  const owners = (
    f.lemma === 'have' ? f.subjects : [...f.recipients, ...kidsBy(s.tree, t, 'obj'), ...(f.passive ? f.objects : [])]
  )
    .filter((o) => isActor(s, o))
    .slice(0, 1);
  if (owners.length === 0) return [];
  return acts(s, action).map((a) => ({
    action: a,
    owners,
    strength: 'demanded',
    term,
    rule: 'annotate/commitments/rules/ultimatum',
  }));
};
