import type { Actor, ActorKind, AnnotatedArticle } from './annotations.ts';
import type { Removal } from './article.ts';
import type { BriefSentence } from './brief.ts';
import type { Checked } from './finding.ts';
import type { Problem } from './problem.ts';
import type { Grouped } from './story.ts';
import type { Basis } from './time.ts';

/** A line that could not be processed; `line` where it is no JSON, so that it has no id. */
export interface FailedLine {
  readonly id: string | null;
  readonly line?: number;
  readonly problems: readonly Problem[];
  /** What its page lost; only where a trace is asked for. */
  readonly removed?: readonly Removal[];
}

/** What says who an actor phrase is. */
export interface ActorAnswer {
  readonly id: string;
  readonly kind?: ActorKind | 'none';
  readonly name?: string;
  readonly country?: string;
  readonly sector?: string;
  readonly role?: Actor['role'];
  readonly basis: Basis;
  readonly problems: readonly Problem[];
}

export interface BriefAnswer {
  readonly id: string;
  readonly markdown: string;
  readonly sentences: readonly BriefSentence[];
  readonly problems: readonly Problem[];
}

/** One output line of each of the five JSON Lines commands. */
export type ReadLine = AnnotatedArticle | FailedLine;
export type GroupLine = Grouped | FailedLine;
export type CheckLine = Checked | FailedLine;
export type BriefLine = BriefAnswer | FailedLine;
export type ActorLine = ActorAnswer | FailedLine;
