import { isActor } from '../../events/scene.ts';
import { headOf, kidsBy } from '../../events/tree.ts';
import { acts, ownersOf } from './owners.ts';
import type { OwedRule } from './types.ts';

/** `made a pledge to`, `its promise to`, `closed with an agreement to patrol the river`. */
export const promiseNoun: OwedRule = (s, t) => {
  const strength = t.upos === 'NOUN' ? s.owed.nouns[t.lemma.toLowerCase()] : undefined;
  const clause =
    strength &&
    kidsBy(s.tree, t, 'acl').find(
      (c) => c.upos === 'VERB' && kidsBy(s.tree, c, 'mark').some((k) => k.lower === s.words.prep.to),
    );
  const none = kidsBy(s.tree, t, 'det').some((d) => s.words.negations.has(d.lower));
  if (!strength || !clause || none) return [];
  const poss = kidsBy(s.tree, t, 'nmod:poss').filter((k) => isActor(s, k));
  const verb = headOf(s.tree, t);
  const refused =
    verb !== undefined &&
    [s.words.refusing, s.words.denying, s.words.requesting, s.words.ending].some((l) =>
      l.has(verb.lemma.toLowerCase()),
    );
  const owners = poss.length > 0 ? poss : verb?.upos === 'VERB' ? ownersOf(s, verb) : [];
  if (owners.length === 0 || refused) return [];
  return acts(s, clause).map((action) => ({
    action,
    owners,
    strength,
    rule: 'annotate/commitments/rules/promiseNoun',
  }));
};
