import type { BriefProfile, BriefSectionId } from '../record/index.ts';

/** What a brief for one audience holds. */
export interface ProfileShape {
  /** In the order in which they are read; corrections come before all of them. */
  readonly sections: readonly BriefSectionId[];
  /** The most statements of one side, and the most figures. */
  readonly statements: number;
  readonly figures: number;
  /** About how long it is, sources apart, where nobody says. */
  readonly words?: number;
}

/** A wire wants the news and whose it is; a desk the whole story at a glance; an analyst first the base and the gaps, last room to judge. */
export const PROFILES: Readonly<Record<BriefProfile, ProfileShape>> = {
  wire: {
    sections: [
      'bottom-line',
      'new',
      'what-each-side-says',
      'what-happened',
      'figures',
      'differences',
      'due',
      'source-base',
      'sources',
    ],
    statements: 4,
    figures: 5,
    words: 500,
  },
  desk: {
    sections: [
      'bottom-line',
      'new',
      'what-happened',
      'what-each-side-says',
      'positions',
      'figures',
      'agreements',
      'differences',
      'due',
      'not-known',
      'frame',
      'source-base',
      'sources',
    ],
    statements: 7,
    figures: 9,
    words: 1500,
  },
  assessment: {
    sections: [
      'bottom-line',
      'source-base',
      'new',
      'what-happened',
      'agreements',
      'differences',
      'positions',
      'what-each-side-says',
      'figures',
      'due',
      'not-known',
      'frame',
      'sources',
    ],
    statements: 9,
    figures: 12,
  },
};
