import { type Cue, saysNothing } from '../cue.ts';
import { draftOf } from '../make.ts';
import { phraseEnd } from '../phraseEnd.ts';
import { limitOf, spanAcross } from '../reach.ts';
import { kidsBy, lower, markOf, type Scene, upos } from '../scene.ts';
import type { CueRule } from './types.ts';

/** `denied the charge`; `reiterated a stance of “A”`: the marked words alone where the noun only names their kind. */
export const object: CueRule = (s, cue) => {
  const stance = cue.entry.frames.get('np');
  if (!stance || cue.passive || saysNothing(s, cue)) return undefined;
  const limit = limitOf(s, cue);
  const head =
    kidsBy(s, cue.verb, 'obj', 'ccomp', 'xcomp').find((k) => k > cue.last && k <= limit) ?? behindParticle(s, cue);
  if (head === undefined || (s.words.has('presenting', cue.key) && isOwn(s, head)) || isCalledBack(s, cue, head))
    return undefined;
  const start = Math.max(cue.last + 1, s.first[head]!);
  const end = phraseEnd(s, cue, start);
  const from = kindMarked(s, head, start, end) ?? start;
  if (end < from || (end === from && upos(s, from) === 'PRON' && s.words.has('ownPronouns', lower(s, from))))
    return undefined;
  return draftOf(s, cue, { rule: 'annotate/quotes/rules/object', stance, content: [spanAcross(s, from, end)] });
};

/** `recalled its ambassador` remembers nobody. */
const isCalledBack = (s: Scene, cue: Cue, head: number): boolean =>
  s.words.has('recalling', cue.key) && s.words.has('recallable', s.tokens[head]!.lemma.toLowerCase());

const isOwn = (s: Scene, head: number): boolean =>
  (s.kids[head] ?? []).some((k) => s.tokens[k]!.deprel === 'nmod:poss' && /^(?:PRON|DET)$/u.test(upos(s, k)));

/** `ruled out a summit`: the particle taken for a preposition. */
const behindParticle = (s: Scene, cue: Cue): number | undefined =>
  cue.key.includes('_')
    ? kidsBy(s, cue.verb, 'obl').find((k) => kidsBy(s, k, 'case').some((c) => c === cue.last))
    : undefined;

/** The mark after `of` behind a noun of speech or standing. */
function kindMarked(s: Scene, head: number, start: number, end: number): number | undefined {
  if (!s.words.nouns.has(s.tokens[head]!.lemma.toLowerCase())) return undefined;
  for (let k = head + 1; k < end && k >= start; k++)
    if (/^(?:of|for)$/u.test(lower(s, k)) && markOf(s, k + 1)) return k + 1;
  return undefined;
}
