import type { Token } from '../../../syntax/types.ts';
import type { Frame } from '../frame.ts';
import { isActor, type Scene } from '../scene.ts';
import { below, kidsBy } from '../tree.ts';
import type { VerbRule } from './types.ts';

const REACH = 20;
const CLOSE = 6;

/** A term set for an act of the one given it: `gave the sides until Sunday to disarm`. */
export interface Ultimatum {
  /** The word that opens the term. */
  readonly term: Token;
  readonly act: Token;
  readonly addressees: readonly Token[];
}

/** The ultimatum that a verb of giving tells, or `has until Friday to reply`. */
export function ultimatumOf(s: Scene, f: Frame): Ultimatum | undefined {
  const has = f.lemma === 'have';
  if (!s.words.giving.has(f.lemma) && !has) return undefined;
  const { tokens } = s.tree.sentence;
  const term = below(s.tree, f.verb, (k) => k.i < f.verb.i + REACH).find(
    (k) => s.words.until.has(k.lower) && k.i > f.verb.i,
  );
  const act = tokens.find(
    (k) =>
      term !== undefined &&
      k.i > term.i &&
      k.i < term.i + CLOSE &&
      k.upos === 'VERB' &&
      tokens[k.i - 1]?.lower === s.words.prep.to,
  );
  if (!term || !act) return undefined;
  const given = [...f.recipients, ...kidsBy(s.tree, f.verb, 'obj'), ...(f.passive ? f.objects : [])];
  return { term, act, addressees: (has ? f.subjects : given).filter((o) => isActor(s, o)).slice(0, 1) };
}

/** `gave the sides until Sunday to disarm`: a demand; with `or face an embargo` behind it, a threat. */
export const ultimatum: VerbRule = (s, f) => {
  const told = f.negated || f.mood !== 'fact' || f.lemma === 'have' ? undefined : ultimatumOf(s, f);
  if (!told || told.addressees.length === 0) return null;
  const { tokens } = s.tree.sentence;
  // By the order of the words: `or face sanctions` hangs on many a word.
  const or = tokens.some(
    (k) =>
      k.i > told.act.i &&
      k.i < told.act.i + REACH &&
      s.words.facing.has(k.lemma.toLowerCase()) &&
      tokens[k.i - 1]?.upos === 'CCONJ',
  );
  return {
    code: or ? 'THREATEN' : 'REQUEST',
    rule: 'annotate/events/rules/ultimatum',
    trigger: f.verb,
    content: told.act,
    targets: told.addressees,
  };
};
