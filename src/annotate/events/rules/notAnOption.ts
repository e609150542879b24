import type { Token } from '../../../syntax/types.ts';
import { sourcesOf } from '../cast.ts';
import { frameAt, isActor, type Scene } from '../scene.ts';
import { headOf, kidsBy, kidsOf, relation } from '../tree.ts';
import type { NounRule } from './types.ts';

/** The noun of a stand that the clause spells out, or the verb of saying above it. */
function holder(s: Scene, clause: Token): { sources: Token[]; targets?: Token[] } | null {
  const head = headOf(s.tree, clause);
  if (!head) return null;
  if (head.upos === 'NOUN' && s.words.stands.has(head.lemma.toLowerCase())) {
    const sources = kidsBy(s.tree, head, 'nmod:poss').filter((t) => isActor(s, t));
    const verb = headOf(s.tree, head);
    const taker = verb?.upos === 'VERB' && relation(head) === 'obj' ? sourcesOf(s, frameAt(s, verb)) : [];
    return sources.length > 0 ? { sources, ...(taker.length > 0 ? { targets: taker } : {}) } : null;
  }
  if (relation(clause) !== 'ccomp' || head.upos !== 'VERB') return null;
  const stand = kidsBy(s.tree, head, 'obj').find((o) => s.words.stands.has(o.lemma.toLowerCase()));
  const whose = stand ? kidsBy(s.tree, stand, 'nmod:poss').filter((t) => isActor(s, t)) : [];
  if (whose.length > 0) return { sources: whose, targets: sourcesOf(s, frameAt(s, head)) };
  const sources = sourcesOf(s, frameAt(s, head));
  return sources.length > 0 ? { sources } : null;
}

/** `his position that foreign troops were not an option`: a no to what stands before it. */
export const notAnOption: NounRule = (s, noun) => {
  if (!s.words.options.has(noun.lemma.toLowerCase()) || kidsBy(s.tree, noun, 'cop').length === 0) return null;
  if (!kidsOf(s.tree, noun).some((k) => s.words.negations.has(k.lower))) return null;
  const held = holder(s, noun);
  const subject = kidsBy(s.tree, noun, 'nsubj')[0];
  if (!held || !subject) return null;
  return { code: 'REJECT', rule: 'annotate/events/rules/notAnOption', trigger: noun, content: subject, ...held };
};
