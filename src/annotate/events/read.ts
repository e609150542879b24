import type { Token } from '../../syntax/types.ts';
import { standingOf } from './governed.ts';
import { NOUN_RULES, VERB_RULES } from './rules/index.ts';
import { type Coding, frameAt, type Scene } from './scene.ts';
import { headOf, kidsBy } from './tree.ts';

const TO_COME = 'annotate/events/rules/toCome';

const isPredicate = (s: Scene, t: Token): boolean =>
  t.upos === 'VERB' ||
  (t.upos === 'ADJ' &&
    kidsBy(s.tree, t, 'cop').length > 0 &&
    (s.words.ready.has(t.lower) || s.words.unready.has(t.lower)));

function codeVerb(s: Scene, t: Token): Coding | null {
  const standing = standingOf(s, t);
  if (standing === 'no') return null;
  const f = frameAt(s, t);
  for (const rule of VERB_RULES) {
    const coding = rule(s, f);
    if (coding) return coding;
  }
  return null;
}

function codeNoun(s: Scene, t: Token): Coding | null {
  for (const rule of NOUN_RULES) {
    const coding = rule(s, t);
    if (coding) return coding;
  }
  return null;
}

/** Whether the verb that the noun is an object of is coded as the same act: `opened an investigation`. */
function told(s: Scene, noun: Token, coding: Coding, codings: readonly Coding[]): boolean {
  const verb = headOf(s.tree, noun);
  const root = coding.code.split('/')[0];
  return codings.some((c) => c.trigger === verb && c.code.split('/')[0] === root);
}

/** Every event told in one sentence, in order of place; a noun that a verb's coding has used is not coded again. */
export function codingsIn(s: Scene): Coding[] {
  const out: Coding[] = [];
  const used = new Set<number>();
  for (const t of s.tree.sentence.tokens) {
    if (!isPredicate(s, t)) continue;
    const coding = codeVerb(s, t);
    // What is threatened or promised is told with the threat or promise itself.
    if (!coding || (used.has(t.i) && coding.rule === TO_COME)) continue;
    out.push(coding);
    if (coding.content) used.add(coding.content.i);
  }
  for (const t of s.tree.sentence.tokens) {
    if (t.upos !== 'NOUN' || used.has(t.i)) continue;
    const coding = codeNoun(s, t);
    if (coding && !told(s, t, coding, out)) out.push(coding);
  }
  return out.sort((a, b) => a.trigger.i - b.trigger.i);
}
