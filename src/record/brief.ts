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
  | 'corrections'
  | 'bottom-line'
  | 'new'
  | 'what-happened'
  | 'what-each-side-says'
  | 'positions'
  | 'figures'
  | 'agreements'
  | 'differences'
  | 'due'
  | 'not-known'
  | 'frame'
  | 'source-base'
  | 'sources';

export interface BriefSection {
  readonly id: BriefSectionId;
  readonly heading: string;
  readonly sentences: readonly BriefSentence[];
  /** Heads under which a person is to write: the program puts nothing there. */
  readonly blanks?: readonly string[];
}

/** For whom a brief is written: `wire` for a report in hand, `desk` for an editor, `assessment` for an analyst. */
export type BriefProfile = 'wire' | 'desk' | 'assessment';

/** A story told from its record. The same record and `at` give the same brief. */
export interface Brief {
  readonly story: string;
  readonly title: string;
  /** The day that stands for today; absent where nobody gave one and no article has a date. */
  readonly at?: string;
  /** Absent in briefs that were kept before there were several. */
  readonly profile?: BriefProfile;
  /** The day after which things are told as new; absent where nobody asked. */
  readonly since?: string;
  readonly sections: readonly BriefSection[];
}
