import type { Token } from '../../../syntax/types.ts';
import { sourcesOf } from '../../events/cast.ts';
import { isTo } from '../../events/frame.ts';
import { frameAt, inClass } from '../../events/scene.ts';
import { caseOf, kidsBy } from '../../events/tree.ts';
import type { Scene } from './types.ts';

const isBase = (t: Token): boolean => t.lower === t.lemma.toLowerCase();

/** `will meet reporters and said`: an infinitive is joined to another, and a verb in the past to what somebody else goes on to tell. */
const sameForm = (head: Token, k: Token): boolean => !isBase(head) || isBase(k);

/** The act and those joined to it without a subject of their own: `to lift the ban and send aid`. */
export function acts(s: Scene, head: Token): Token[] {
  const more = kidsBy(s.tree, head, 'conj').filter(
    (k) =>
      k.upos === 'VERB' &&
      sameForm(head, k) &&
      kidsBy(s.tree, k, 'nsubj', 'nsubj:pass').length === 0 &&
      kidsBy(s.tree, k, 'aux').length === 0,
  );
  return [head, ...more].filter(
    (v) =>
      !s.owed.notActs.has(v.lemma.toLowerCase()) &&
      (kidsBy(s.tree, v, 'cop').length === 0 ||
        isTo(s.tree, v) ||
        s.tree.sentence.tokens[v.i - 1]?.lower === s.words.prep.to),
  );
}

/** `Under the truce, Velia must pull back`: the accord of which the clause tells a term. */
export const boundBy = (s: Scene, verb: Token): boolean =>
  kidsBy(s.tree, verb, 'obl').some((o) => s.owed.under.has(caseOf(s.tree, o)) && inClass(s, o, ['agreement', 'truce']));

/** Actors that are the subject of `verb`; for a passive its agent. */
export const ownersOf = (s: Scene, verb: Token): Token[] => sourcesOf(s, frameAt(s, verb));
