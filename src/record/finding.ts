import type { Problem } from './problem.ts';
import type { Span } from './span.ts';

export type Level = 'error' | 'warning' | 'note';
export type Verdict = 'supported' | 'contradicted' | 'unsupported' | 'not-checkable';

export interface SourceSpan extends Span {
  /** Id of the source; offsets are into its text. */
  readonly source: string;
}

/** A rule broken at a place of the draft, with what the sources have. */
export interface Finding extends Span {
  /** Id in RULES: `Q1`, `F2`, ... */
  readonly rule: string;
  readonly level: Level;
  readonly message: string;
  readonly expected?: string;
  /** Words that would mend it; never put in by itself. */
  readonly suggest?: string;
  readonly evidence: readonly SourceSpan[];
}

export interface CheckedSentence extends Span {
  readonly verdict: Verdict;
  /** 1 is fully backed, 0 not at all, whatever the verdict. */
  readonly score: number;
  /** Best first, up to five. */
  readonly evidence: readonly SourceSpan[];
}

/** What checking one draft gives: a line of `check --jsonl`. */
export interface Checked {
  readonly id: string;
  readonly sentences: readonly CheckedSentence[];
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
}
