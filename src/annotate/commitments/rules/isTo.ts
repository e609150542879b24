import type { Strength } from '../../../record/index.ts';
import type { Token } from '../../../syntax/types.ts';
import { isTo as hasIsTo } from '../../events/frame.ts';
import { isActor } from '../../events/scene.ts';
import { headOf, kidsBy, relation } from '../../events/tree.ts';
import { acts, boundBy } from './owners.ts';
import type { OwedRule, Scene } from './types.ts';

function subjectsOf(s: Scene, t: Token): Token[] {
  // `said it was ready to host`: the reader may take `it` for a word without meaning.
  const told = relation(t) === 'ccomp' && t.upos === 'ADJ' ? ['expl'] : [];
  const own = kidsBy(s.tree, t, 'nsubj', 'nsubj:pass', ...told);
  const relative =
    own.length > 0 && own.every((k) => s.words.relatives.has(k.lower)) && relation(t) === 'acl'
      ? headOf(s.tree, t)
      : undefined;
  return (relative ? [relative] : own).filter((k) => isActor(s, k));
}

function strengthOf(s: Scene, t: Token): Strength | undefined {
  const present = kidsBy(s.tree, t, 'cop', 'aux:pass', 'aux').some((k) => k.lemma.toLowerCase() === 'be');
  return present ? s.owed.adjectives[t.lower] : undefined;
}

/** `is due to arrive`: read as a preposition before the act. */
function isDueTo(s: Scene, t: Token): boolean {
  if (s.tree.sentence.tokens[t.i - 1]?.lower !== s.words.prep.to) return false;
  const due = kidsBy(s.tree, t, 'mark', 'case').find((k) => k.i < t.i && s.owed.scheduled.has(k.lower));
  const to = due && s.tree.sentence.tokens[due.i + 1];
  return (
    to?.lower === s.words.prep.to &&
    to.i === t.i - 1 &&
    kidsBy(s.tree, t, 'cop').some((k) => k.lower !== 'was' && k.lower !== 'were')
  );
}

/** `is due to arrive on Monday`, `is ready to talk`, `are to deploy in July`, `is going to sign`. */
export const isTo: OwedRule = (s, t) => {
  const rule = 'annotate/commitments/rules/isTo';
  if ((t.upos === 'VERB' && hasIsTo(s.tree, t)) || isDueTo(s, t)) {
    const owners = subjectsOf(s, t);
    const strength = boundBy(s, t) ? 'agreed' : 'plans';
    return owners.length === 0 ? [] : acts(s, t).map((action) => ({ action, owners, strength, rule }));
  }
  const be = t.lemma.toLowerCase() === 'be';
  const going = t.lower === s.owed.going;
  const strength = be || going ? (going ? 'will' : 'plans') : strengthOf(s, t);
  if (strength === undefined) return [];
  const complement = kidsBy(s.tree, t, 'xcomp', 'ccomp', 'advcl').find(
    (c) => c.upos === 'VERB' && kidsBy(s.tree, c, 'mark').some((k) => k.lower === s.words.prep.to && k.i === c.i - 1),
  );
  if (!complement || (be && kidsBy(s.tree, t, 'nsubj').length === 0)) return [];
  const owners = subjectsOf(s, t);
  if (owners.length === 0 || kidsBy(s.tree, t, 'advmod').some((k) => s.words.negations.has(k.lower))) return [];
  return acts(s, complement).map((action) => ({ action, owners, strength, rule }));
};
