import type { Token } from '../../../syntax/types.ts';
import { isActor } from '../../events/scene.ts';
import { caseOf, kidsBy, withConj } from '../../events/tree.ts';
import type { OwedRule, Scene } from './types.ts';

const RULE = 'annotate/commitments/rules/setFor';

/** Whose talks, vote or visit it is: `between` the two, or the owner before it. */
function holders(s: Scene, noun: Token): Token[] {
  const between = kidsBy(s.tree, noun, 'nmod').filter((k) => caseOf(s.tree, k) === s.words.prep.between);
  const named = between.flatMap((k) => withConj(s.tree, k)).filter((t) => isActor(s, t));
  return named.length > 0 ? named : kidsBy(s.tree, noun, 'nmod:poss').filter((t) => isActor(s, t));
}

/** `Talks between A and B are scheduled for May 12`, `an election will be held on June 8`: set for a time. */
export const setFor: OwedRule = (s, t) => {
  if (t.upos !== 'VERB' && t.upos !== 'ADJ') return [];
  const [noun] = kidsBy(s.tree, t, 'nsubj').filter((k) => s.owed.settings.has(k.lemma.toLowerCase()));
  const helpers = kidsBy(s.tree, t, 'aux', 'cop');
  if (!noun || helpers.some((k) => k.lower === 'was' || k.lower === 'were' || k.lower === 'had')) return [];
  const future =
    helpers.some((k) => s.owed.auxiliaries[k.lower] === 'will') && s.owed.holding.has(t.lemma.toLowerCase());
  const present = s.owed.scheduled.has(t.lower) && helpers.some((k) => k.lemma.toLowerCase() === 'be');
  if (!future && !present) return [];
  // `are set to resume`: what is set is that they are held; any other act is the business of those who do it.
  if (
    kidsBy(s.tree, t, 'xcomp').some((c) => !s.owed.holding.has(c.lemma.toLowerCase())) ||
    !s.dates.some((d) => d.start > t.start && d.edtf !== undefined)
  )
    return [];
  return [{ action: t, opens: noun, owners: holders(s, noun), strength: 'plans', rule: RULE }];
};
