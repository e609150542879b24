import type { Strength } from '../../../record/index.ts';
import type { Token } from '../../../syntax/types.ts';
import type { Frame } from '../../events/frame.ts';
import { frameAt, holdsActor, inClass } from '../../events/scene.ts';
import { kidsBy, relation } from '../../events/tree.ts';
import { acts, ownersOf } from './owners.ts';
import type { Owed, OwedRule, Scene } from './types.ts';

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

/** `agreed that gas would flow from July 15`: what is to happen to a thing, with its day, is owed by those who gave their word for it. */
function thingPromised(s: Scene, clause: Token, by: Pick<Owed, 'owners' | 'strength' | 'rule'>): Owed[] {
  const [subject] = kidsBy(s.tree, clause, 'nsubj', 'nsubj:pass');
  const firm = by.strength === 'agreed' || by.strength === 'will';
  if (!firm || !subject || subject.upos !== 'NOUN' || ownersOf(s, clause).length > 0) return [];
  if (subject.deprel !== 'nsubj:pass' && holdsActor(s, subject)) return [];
  if (frameAt(s, clause).negated || !s.dates.some((d) => d.start > clause.start && d.edtf !== undefined)) return [];
  return [{ action: clause, opens: subject, ...by }];
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
    return told
      ? thingPromised(s, clause, { owners, strength, rule })
      : acts(s, clause).map((action) => ({ action, owners, strength, rule }));
  }
  const thing = thingOwed(s, f, strength);
  return thing ? [{ action: thing, owners, strength, rule }] : [];
};
