import { accordingTo } from './accordingTo.ts';
import { afterPreposition } from './afterPreposition.ts';
import { aroundCue } from './aroundCue.ts';
import { asReported } from './asReported.ts';
import { calledWhat } from './calledWhat.ts';
import { clauseAfter } from './clauseAfter.ts';
import { clauseBefore } from './clauseBefore.ts';
import { colonQuote } from './colonQuote.ts';
import { heard } from './heard.ts';
import { infinitive } from './infinitive.ts';
import { nounCue } from './nounCue.ts';
import { object } from './object.ts';
import { reckoned } from './reckoned.ts';
import { speakerLine } from './speakerLine.ts';
import type { CueRule, SentenceRule } from './types.ts';

/** The constructions of a cue verb, in the order in which they are tried: the first that fits gives the words. */
export const CUE_RULES: readonly CueRule[] = [
  asReported,
  aroundCue,
  clauseBefore,
  infinitive,
  heard,
  clauseAfter,
  reckoned,
  afterPreposition,
  calledWhat,
  object,
];

/** What makes statements without a cue verb. */
export const SENTENCE_RULES: readonly SentenceRule[] = [speakerLine, accordingTo, nounCue, colonQuote];
