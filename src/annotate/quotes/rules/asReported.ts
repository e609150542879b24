import type { Span } from '../../../record/index.ts';
import type { Cue } from '../cue.ts';
import { draftOf } from '../make.ts';
import { type Range, speakerOf } from '../phrase.ts';
import { spanAcross, trimEnd } from '../reach.ts';
import { isComma, isPunct, isVerb, lower, type Scene, upos } from '../scene.ts';
import type { CueRule } from './types.ts';

/** `As the agency reported, A.` `A, as the agency reported.` */
export const asReported: CueRule = (s, cue) => {
  const stance = cue.entry.frames.get('clause');
  const source = stance && !cue.passive ? speakerOf(s, cue) : undefined;
  if (!stance || !source || source.to >= cue.first || lower(s, source.from - 1) !== 'as') return undefined;
  const as = source.from - 1;
  const content = leads(s, cue, as) ? restAfter(s, cue) : wordsBefore(s, cue, as, source);
  return content && draftOf(s, cue, { rule: 'annotate/quotes/rules/asReported', stance, source, content: [content] });
};

const leads = (s: Scene, cue: Cue, as: number): boolean =>
  s.tokens.slice(cue.from, as).every((t) => isPunct(t) || t.upos === 'CCONJ' || t.upos === 'ADV');

const LONGEST_ASIDE = 10;

/** What follows the comma that closes the aside. */
function restAfter(s: Scene, cue: Cue): Span | undefined {
  const comma = s.tokens.slice(cue.last + 1, cue.last + LONGEST_ASIDE).find((t) => isComma(t) || isVerb(t));
  if (!isComma(comma) || comma === undefined || comma.i + 2 > cue.to) return undefined;
  return spanAcross(s, comma.i + 1, trimEnd(s, comma.i + 1, cue.to));
}

/** What stands before the comma, where the aside ends the sentence. */
function wordsBefore(s: Scene, cue: Cue, as: number, source: Range): Span | undefined {
  if (!isComma(s.tokens[as - 1]) || cue.to - Math.max(cue.last, source.to) > LONGEST_ASIDE) return undefined;
  if (s.tokens.slice(cue.last + 1, cue.to + 1).some((t) => isComma(t) || isVerb(t))) return undefined;
  let from = cue.from;
  while (from < as && ((isPunct(s.tokens[from]) && s.inMark[from]! < 0) || upos(s, from) === 'CCONJ')) from++;
  return as - 2 > from ? spanAcross(s, from, trimEnd(s, from, as - 1)) : undefined;
}
