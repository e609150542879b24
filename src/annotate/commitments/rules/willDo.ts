import type { Strength } from '../../../record/index.ts';
import type { Token } from '../../../syntax/types.ts';
import { frameAt } from '../../events/scene.ts';
import { headOf, kidsBy, relation } from '../../events/tree.ts';
import { acts, boundBy, ownersOf } from './owners.ts';
import type { OwedRule, Scene } from './types.ts';

function strengthOf(s: Scene, verb: Token): Strength | undefined {
  const aux = kidsBy(s.tree, verb, 'aux').map((k) => k.lower);
  if (aux.includes('have') || aux.includes('has')) return undefined;
  const told = aux.map((w) => s.owed.auxiliaries[w]).find((x) => x !== undefined);
  if (told !== undefined) return told;
  const spoken = aux.includes(s.owed.reportedAuxiliary) && (s.reported(verb) || relation(verb) === 'ccomp');
  return spoken ? 'will' : undefined;
}

/** A condition, a question or a wish holds the clause. */
function open(s: Scene, verb: Token): boolean {
  const f = frameAt(s, verb);
  const head = headOf(s.tree, verb);
  if (f.negated || s.tree.sentence.tokens.at(-1)?.lower === '?') return true;
  if (kidsBy(s.tree, verb, 'mark').some((k) => s.words.conditions.has(k.lower) || s.words.asking.has(k.lower)))
    return true;
  return relation(verb) === 'ccomp' && head !== undefined && s.words.wishing.has(head.lemma.toLowerCase());
}

/** `agreed that Velia will host`: what several settle is agreed. */
function isAgreed(s: Scene, verb: Token): boolean {
  const head = relation(verb) === 'ccomp' ? headOf(s.tree, verb) : undefined;
  return head !== undefined && s.owed.verbs[head.lemma.toLowerCase()] === 'agreed' && !frameAt(s, head).negated;
}

/** `will travel`, `may return`, `said it would host`: with an actor as subject; a thing that will rise owes nothing. */
export const willDo: OwedRule = (s, t) => {
  if (t.upos !== 'VERB') return [];
  const strength = strengthOf(s, t);
  if (strength === undefined || open(s, t)) return [];
  const owners = ownersOf(s, t);
  if (owners.length === 0 || (strength === 'may' && owners.every((o) => o.upos === 'PRON' && !s.reported(t))))
    return [];
  if (
    frameAt(s, t).passive &&
    frameAt(s, t).objects.length > 0 &&
    owners.every((o) => frameAt(s, t).objects.includes(o))
  )
    return [];
  if (s.owed.verbs[t.lemma.toLowerCase()] !== undefined && frameAt(s, t).complement) return [];
  const firm = strength === 'will' && (isAgreed(s, t) || boundBy(s, t)) ? 'agreed' : strength;
  return acts(s, t).map((action) => ({ action, owners, strength: firm, rule: 'annotate/commitments/rules/willDo' }));
};
