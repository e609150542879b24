import type { Token } from '../../../syntax/types.ts';
import { frameAt, isActor } from '../../events/scene.ts';
import { kidsBy, kidsOf } from '../../events/tree.ts';
import { acts } from './owners.ts';
import type { OwedRule, Scene } from './types.ts';

const RULE = 'annotate/commitments/rules/demanded';

function question(s: Scene, clause: Token): boolean {
  return kidsOf(s.tree, clause).some((k) => k.i < clause.i && s.words.asking.has(k.lower));
}

/** Who is asked: the subject of the clause, else the object of the asking, else the one called on. */
function asked(s: Scene, verb: Token, clause: Token): Token[] {
  const own = kidsBy(s.tree, clause, 'nsubj').filter((t) => isActor(s, t));
  if (own.length > 0) return own;
  const f = frameAt(s, verb);
  const passive = f.passive ? f.objects : [];
  const on = f.obliques.filter((o) => f.particles.includes(o.prep)).map((o) => o.head);
  return [...f.recipients, ...f.objects, ...passive, ...on].filter((t) => isActor(s, t)).slice(0, 1);
}

/** `demanded that Keldora return the boats`, `urged both sides to open a corridor`: owed by the one asked, on demand only. */
export const demanded: OwedRule = (s, t) => {
  if (t.upos !== 'VERB') return [];
  const f = frameAt(s, t);
  const key = f.keys.find((k) => s.owed.verbs[k] === 'demanded');
  const clause = f.complement;
  if (key === undefined || f.negated || !clause || clause.upos !== 'VERB' || question(s, clause)) return [];
  const infinitive = kidsBy(s.tree, clause, 'mark').some((k) => k.lower === s.words.prep.to);
  const must = kidsBy(s.tree, clause, 'aux').some((k) => s.words.obligations.has(k.lower));
  const bare = f.lemma === 'demand' || f.lemma === 'insist';
  if (!infinitive && !must && !(bare && kidsBy(s.tree, clause, 'aux').length === 0)) return [];
  const owners = asked(s, t, clause);
  if (owners.length === 0) return [];
  return acts(s, clause).map((action) => ({ action, owners, strength: 'demanded', rule: RULE }));
};
