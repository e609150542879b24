import type { Token } from '../../../syntax/types.ts';
import { frameAt, isActor } from '../../events/scene.ts';
import { kidsBy, kidsOf, relation } from '../../events/tree.ts';
import type { OwedRule, Scene } from './types.ts';

const RULE = 'annotate/commitments/rules/toBeDone';

/** `are to be deployed`: the copula, the preposition and the passive stand in a row. */
function isToBe(s: Scene, verb: Token): boolean {
  const { tokens } = s.tree.sentence;
  const to = kidsBy(s.tree, verb, 'mark').find((k) => k.lower === s.words.prep.to && k.i < verb.i);
  const be = to && tokens[to.i - 1];
  return be?.head === verb.i && /^(?:aux|cop)/u.test(be.deprel) && s.owed.presents.has(be.lower);
}

/** `The accord will be reviewed in September`, `Observers are to be deployed in July`: set for a time, by whom is not told. */
export const toBeDone: OwedRule = (s, t) => {
  if (t.upos !== 'VERB' || !s.owed.settled.has(t.lemma.toLowerCase())) return [];
  const [subject] = kidsBy(s.tree, t, 'nsubj:pass').filter((k) => k.deprel === 'nsubj:pass');
  const f = frameAt(s, t);
  // `It is to be held on May 12` tells the day of what another sentence names.
  if (subject?.upos === 'PRON' && !s.words.relatives.has(subject.lower)) return [];
  if (!subject || f.negated || relation(t) === 'advcl' || f.subjects.length > 0) return [];
  const will = kidsBy(s.tree, t, 'aux').some((k) => s.owed.auxiliaries[k.lower] === 'will');
  const conditional = kidsOf(s.tree, t).some((k) => relation(k) === 'mark' && s.words.conditions.has(k.lower));
  if (conditional || (!will && !isToBe(s, t))) return [];
  if (!s.dates.some((d) => d.start > subject.start && d.edtf !== undefined)) return [];
  const opens = isActor(s, subject) && s.words.relatives.has(subject.lower) ? undefined : subject;
  return [{ action: t, owners: [], strength: will ? 'will' : 'plans', rule: RULE, ...(opens ? { opens } : {}) }];
};
