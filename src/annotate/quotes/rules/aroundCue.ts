import type { Span } from '../../../record/index.ts';
import { markAfter, markBefore, opening, stops, wordsIn } from '../beside.ts';
import type { Cue } from '../cue.ts';
import { draftOf } from '../make.ts';
import type { Mark } from '../marks.ts';
import { type Range, speakerOf } from '../phrase.ts';
import { leadsItsClause } from '../reach.ts';
import { isComma, isPunct, kidsBy, lower, markOf, relation, type Scene, tokenAt, upos } from '../scene.ts';
import type { CueRule } from './types.ts';

/** `“A,” she said, “B.”`; `she said: “A.”`; `The plan is “a mess,” he said.` */
export const aroundCue: CueRule = (s, cue) => {
  const stance = cue.entry.frames.get('clause') ?? cue.entry.frames.get('manner');
  if (!stance || cue.passive || leadsItsClause(s, cue)) return undefined;
  const given = speakerOf(s, cue);
  const long = wordsBefore(s, cue, given) ? undefined : phraseUpToMark(s, cue);
  const source = long ?? given;
  const before = wordsBefore(s, cue, source);
  const after = wordsAfter(s, cue, source, before !== undefined);
  if (!before && !after) return undefined;
  return draftOf(s, cue, {
    rule: 'annotate/quotes/rules/aroundCue',
    stance,
    source,
    content: [before, after].flatMap((c) => c ?? []),
  });
};

const LONGEST_SOURCE = 30;

/** `“A,” Ana Lorn, the envoy of Velia, told the agency`: all between a mark and the cue, where the tree has torn it. */
function phraseUpToMark(s: Scene, cue: Cue): Range | undefined {
  let k = cue.first - 1;
  while (k >= cue.from && cue.first - k < LONGEST_SOURCE && s.inMark[k] === s.inMark[cue.verb] && upos(s, k) !== 'VERB')
    k--;
  const nominal = /^(?:PROPN|NOUN|PRON|DET|ADJ)$/u.test(upos(s, k + 1));
  const closed = k >= cue.from && s.inMark[k] !== s.inMark[cue.verb] && nominal && k + 1 < cue.first;
  if (!closed || /^(?:which|who|that|it)$/u.test(lower(s, k + 1))) return undefined;
  const to = isPunct(s.tokens[cue.first - 1]) ? cue.first - 2 : cue.first - 1;
  return to > k ? { from: k + 1, to } : undefined;
}

/** What a mark closes right before subject and cue. */
function wordsBefore(s: Scene, cue: Cue, source: Range | undefined): Span | undefined {
  const at = opening(s, cue, source);
  const mark = markBefore(s, at, cue.from);
  if (!mark || !(stops(s, mark) || (wholeBefore(s, cue, mark) && isComma(s.tokens[at - 1])))) return undefined;
  const first = firstOf(s, cue, mark);
  return first === undefined ? undefined : { start: Math.min(mark.start, s.tokens[first]!.start), end: mark.end };
}

/** `‘The ferry is late’, she said`: a mark from the start of the sentence, the comma behind it. */
const wholeBefore = (s: Scene, cue: Cue, mark: Mark): boolean =>
  tokenAt(s, mark.start) <= cue.from && wordsIn(s, mark) >= SHORTEST;

const SHORTEST = 3;

/** The first token of words that end with `mark`: what stands before the mark belongs to them unless it only leads on. */
function firstOf(s: Scene, cue: Cue, mark: Mark): number | undefined {
  const opens = Math.max(cue.from, tokenAt(s, mark.start));
  let k = cue.from;
  while (k < opens && (isPunct(s.tokens[k]) || upos(s, k) === 'CCONJ')) k++;
  return leadsOn(s, k, opens) ? opens : k;
}

/** A few words that are no clause before the mark: `Asked why, “...`; `In short: “...`. */
function leadsOn(s: Scene, from: number, opens: number): boolean {
  if (opens <= from) return true;
  const last = s.tokens[opens - 1];
  return isComma(last) || last?.text === ':';
}

/** The mark that opens after the cue, hearer and circumstances between. */
function wordsAfter(s: Scene, cue: Cue, source: Range | undefined, second: boolean): Span | undefined {
  const passed = source && source.from > cue.last ? source.to : cue.last;
  const near = markAfter(s, passed, cue.to) ?? markAfterOthers(s, cue, passed);
  if (!near || (!second && wordsIn(s, near) < 2 && !stops(s, near))) return undefined;
  return endsClause(s, cue, near) ? { start: near.start, end: near.end } : undefined;
}

/** The first mark further on that a comma or colon introduces, where only the cue's own complements stand between. */
function markAfterOthers(s: Scene, cue: Cue, passed: number): Mark | undefined {
  for (let k = passed + 1; k <= cue.to; k++) {
    if (s.inMark[k]! >= 0 && s.inMark[k] !== s.inMark[cue.verb]) {
      const lead = s.tokens[k - 1];
      return isComma(lead) || lead?.text === ':' ? markOf(s, k) : undefined;
    }
    if (reportsToo(s, k)) return undefined;
    if (kidsBy(s, cue.verb, 'ccomp').some((c) => s.first[c]! <= k && k <= s.last[c]! && s.inMark[c]! < 0))
      return undefined;
  }
  return undefined;
}

/** Another verb of saying: what follows are its words. */
const reportsToo = (s: Scene, k: number): boolean =>
  upos(s, k) === 'VERB' && s.words.verbs.get(s.tokens[k]!.lemma.toLowerCase())?.frames.has('clause') === true;

/** Whether no clause goes on after the mark: `said “A” was wrong` is another construction. */
function endsClause(s: Scene, cue: Cue, mark: Mark): boolean {
  const next = tokenAt(s, mark.end);
  if (next > cue.to || stops(s, mark)) return true;
  if (isPunct(s.tokens[next])) return true;
  return relation(s.tokens[next]) === 'cc' || /^(?:SCONJ)$/u.test(upos(s, next));
}
