import type { Cue } from '../cue.ts';
import { hearerRun } from '../hearer.ts';
import { draftOf } from '../make.ts';
import { clauseStart, endOf, inDate, spanAcross } from '../reach.ts';
import { isPunct, isVerb, lower, type Scene, upos } from '../scene.ts';
import type { CueRule } from './types.ts';

/** `said that A`; `said A`; `asked whether A`; the mark inside kept whole. */
export const clauseAfter: CueRule = (s, cue) => {
  const stance = cue.entry.frames.get('clause');
  if (!stance) return undefined;
  const start = clauseStart(s, cue) ?? bareStart(s, cue);
  if (start === undefined || start > cue.to) return undefined;
  const end = endOf(s, cue, start);
  if (end <= start) return undefined;
  return draftOf(s, cue, { rule: 'annotate/quotes/rules/clauseAfter', stance, content: [spanAcross(s, start, end)] });
};

/** A clause right after the cue that the tree has attached elsewhere: `he`, `they` open one behind any cue, a noun behind the plainest. */
function bareStart(s: Scene, cue: Cue): number | undefined {
  let k = (hearerRun(s, cue)?.to ?? cue.last) + 1;
  while (k < cue.to && inDate(s, k)) k++;
  if (k > cue.to || isPunct(s.tokens[k])) return undefined;
  if (/^(?:he|she|they|we|i|it)$/u.test(lower(s, k)) && verbSoon(s, k + 1)) return k;
  if (!s.lang.syntax.sayings.has(lower(s, cue.verb)) || (cue.entry.frames.has('hearer') && k === cue.last + 1))
    return undefined;
  return /^(?:DET|PRON|PROPN|NOUN|ADJ|NUM)$/u.test(upos(s, k)) && verbAhead(s, k, cue.to) ? k : undefined;
}

const verbSoon = (s: Scene, k: number): boolean =>
  isVerb(s.tokens[k]) || (upos(s, k) === 'ADV' && isVerb(s.tokens[k + 1]));

const FAR = 14;

/** A verb, or a word that could be one, behind the noun phrase at `k`. */
const verbAhead = (s: Scene, k: number, limit: number): boolean =>
  s.tokens.slice(k + 1, Math.min(limit, k + FAR) + 1).some((t) => isVerb(t));
