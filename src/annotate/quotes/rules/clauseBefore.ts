import type { Token } from '../../../syntax/types.ts';
import { opening } from '../beside.ts';
import type { Cue } from '../cue.ts';
import { hearerRun } from '../hearer.ts';
import { draftOf } from '../make.ts';
import { type Range, speakerOf } from '../phrase.ts';
import { leadsItsClause, spanAcross, trimEnd } from '../reach.ts';
import { isComma, isPunct, isVerb, kidsBy, lower, relation, type Scene, upos } from '../scene.ts';
import type { CueRule } from './types.ts';

/** `The deal is off, he said.` `The deal, he said, is off.` */
export const clauseBefore: CueRule = (s, cue) => {
  const stance = cue.entry.frames.get('clause');
  const source = stance ? speakerOf(s, cue) : undefined;
  if (!stance || !source || cue.passive) return undefined;
  const at = opening(s, cue, source);
  if (at - 2 < cue.from || !isComma(s.tokens[at - 1])) return undefined;
  if (source.from < cue.first && at === cue.first) return undefined;
  if (leadsOn(s, cue)) return undefined;
  const from = firstWord(s, cue);
  const rest = after(s, cue, source);
  if (
    !(isLast(s, cue, source)
      ? verbIn(s, from, at - 2) && !circumstance(s, from, at - 2)
      : finiteIn(s, from, at - 2) || (rest && nounBefore(s, from, at - 2)))
  )
    return undefined;
  const first = spanAcross(s, from, trimEnd(s, from, at - 1));
  return draftOf(s, cue, {
    rule: 'annotate/quotes/rules/clauseBefore',
    stance,
    source,
    content: rest ? [first, rest] : [first],
  });
};

/** `who told`, `he wrote:`: a relative clause, or a cue whose words follow. */
const leadsOn = (s: Scene, cue: Cue): boolean =>
  leadsItsClause(s, cue) ||
  /^(?:who|which|that|to)$/u.test(lower(s, cue.first - 1)) ||
  s.tokens[cue.last + 1]?.text === ':' ||
  s.tokens[cue.to]?.text === ':';

/** `In the text beside the picture, she wrote`: a preposition and no clause of its own. */
const circumstance = (s: Scene, from: number, to: number): boolean =>
  upos(s, from) === 'ADP' && !s.tokens.slice(from, to + 1).some((t) => isMainSubject(s, t, from, to));

/** `, and Velia promised`: a subject of its own before the next verb. */
function hasSubject(s: Scene, from: number): boolean {
  const verb = s.tokens.slice(from).find((t) => isVerb(t));
  return s.tokens.slice(from, verb?.i ?? from).some((t) => relation(t) === 'nsubj');
}

/** Whether subject and cue close the sentence. */
const isLast = (s: Scene, cue: Cue, source: Range): boolean =>
  s.tokens.slice(Math.max(cue.last, source.to) + 1, cue.to + 1).every((t) => isPunct(t));

const verbIn = (s: Scene, from: number, to: number): boolean => s.tokens.slice(from, to + 1).some((t) => isVerb(t));

function firstWord(s: Scene, cue: Cue): number {
  let k = cue.from;
  for (let j = cue.first - 1; j > k; j--)
    if (/^[:;]$/u.test(s.tokens[j]!.text) && s.inMark[j] === s.inMark[cue.verb]) k = Math.max(k, j + 1);
  while (k < cue.first && ((isPunct(s.tokens[k]) && s.inMark[k]! < 0) || upos(s, k) === 'CCONJ')) k++;
  return k;
}

/** Whether a clause of its own stands in the range: a verb with a subject that no conjunction subordinates at the start. */
function finiteIn(s: Scene, from: number, to: number): boolean {
  const opens = s.tokens[from];
  if (
    !opens ||
    upos(s, from) === 'SCONJ' ||
    relation(opens) === 'mark' ||
    /^(?:when|as|while|if|asked)$/u.test(lower(s, from))
  )
    return false;
  return s.tokens.slice(from, to + 1).some((t) => isMainSubject(s, t, from, to));
}

const isMainSubject = (s: Scene, t: Token, from: number, to: number): boolean =>
  t.deprel.startsWith('nsubj') && t.head >= from && t.head <= to && !isSubordinate(s, t.head);

const isSubordinate = (s: Scene, verb: number): boolean =>
  relation(s.tokens[verb]) === 'acl' || (relation(s.tokens[verb]) === 'advcl' && kidsBy(s, verb, 'mark').length > 0);

/** A subject that the aside parts from its verb, or a subordinate clause before the main one. */
const nounBefore = (s: Scene, from: number, to: number): boolean =>
  s.tokens.slice(from, to + 1).some((t) => /^(?:NOUN|PROPN|PRON)$/u.test(t.upos)) && upos(s, from) !== 'ADP';

/** What goes on after the comma that closes the aside. */
function after(s: Scene, cue: Cue, source: Range): ReturnType<typeof spanAcross> | undefined {
  const passed = Math.max(cue.last, source.to, hearerRun(s, cue)?.to ?? 0);
  if (!isComma(s.tokens[passed + 1]) || passed + 2 > cue.to) return undefined;
  const start = passed + 2;
  if (upos(s, start) === 'CCONJ' && hasSubject(s, start + 1)) return undefined;
  const end = trimEnd(s, start, cue.to);
  if (s.words.has('continuing', lower(s, start)) || end <= start || upos(s, start) === 'SCONJ') return undefined;
  const verb = s.tokens.slice(start, end + 1).some((t) => isVerb(t) && !t.lower.endsWith('ing'));
  return verb ? spanAcross(s, start, end) : undefined;
}
