import type { Span } from './span.ts';

export interface Citation extends Span {
  readonly article: string;
}

/** One sentence of a brief. `computed` states an absence, a count or the source base and names what was searched. */
export interface BriefSentence {
  readonly text: string;
  readonly citations: readonly Citation[];
  readonly basis: 'cited' | 'computed';
  readonly searched?: readonly string[];
  /** The side or voice under which the section puts it; sentences of one stand together. */
  readonly under?: string;
}

export type BriefSectionId =
  | 'bottom-line'
  | 'what-happened'
  | 'what-each-side-says'
  | 'figures'
  | 'due'
  | 'differences'
  | 'not-known'
  | 'sources';

export interface BriefSection {
  readonly id: BriefSectionId;
  readonly heading: string;
  readonly sentences: readonly BriefSentence[];
}

/** A story told from its record. The same record and `at` give the same brief. */
export interface Brief {
  readonly story: string;
  readonly title: string;
  /** The day that stands for today; absent where nobody gave one and no article has a date. */
  readonly at?: string;
  readonly sections: readonly BriefSection[];
}
