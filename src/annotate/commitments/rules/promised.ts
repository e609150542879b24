import type { Strength } from '../../../record/index.ts';
import type { Token } from '../../../syntax/types.ts';
import type { Frame } from '../../events/frame.ts';
import { frameAt, inClass } from '../../events/scene.ts';
import { kidsBy, relation } from '../../events/tree.ts';
import { acts, ownersOf } from './owners.ts';
import type { OwedRule, Scene } from './types.ts';

/** An infinitive completes the verb, or a clause of what is to be. */
function promisedClause(s: Scene, verb: Token): Token | undefined {
  const c = frameAt(s, verb).complement;
  if (c?.upos !== 'VERB') return undefined;
  const infinitive = kidsBy(s.tree, c, 'mark').some((k) => k.lower === s.words.prep.to);
  if (infinitive) return c;
  const future = kidsBy(s.tree, c, 'aux').some(
    (k) => s.owed.auxiliaries[k.lower] !== undefined || k.lower === s.owed.reportedAuxiliary,
  );
  return future && relation(c) === 'ccomp' ? c : undefined;
}

/** `pledged $12 million`, `agreed a ceasefire from Friday`. */
function thingOwed(s: Scene, f: Frame, strength: Strength): Token | undefined {
  if (s.owed.givesThing.has(f.lemma))
    return f.objects.find((o) => inClass(s, o, ['aid']) || o.upos === 'NUM' || o.upos === 'SYM');
  const on = f.obliques.flatMap((o) => (s.words.agreePreps.has(o.prep) ? [o.head] : []));
  return strength === 'agreed' ? [...f.objects, ...on].find((o) => inClass(s, o, ['truce'])) : undefined;
}

/** `agreed to rule out X`, `pledged to hand over the records`, `plans to visit`, `offered to mediate`, `pledged $12 million`. */
export const promised: OwedRule = (s, t) => {
  if (t.upos !== 'VERB') return [];
  const f = frameAt(s, t);
  const key = f.keys.find((k) => s.owed.verbs[k] !== undefined);
  const strength = key === undefined ? undefined : s.owed.verbs[key];
  if (strength === undefined || strength === 'demanded' || f.negated || f.mood === 'condition') return [];
  const owners = ownersOf(s, t);
  if (owners.length === 0) return [];
  const rule = 'annotate/commitments/rules/promised';
  const clause = promisedClause(s, t);
  if (clause) {
    const told = kidsBy(s.tree, clause, 'aux').length > 0;
    return told ? [] : acts(s, clause).map((action) => ({ action, owners, strength, rule }));
  }
  const thing = thingOwed(s, f, strength);
  return thing ? [{ action: thing, owners, strength, rule }] : [];
};
