/** Phrasings by which newsroom rules know vague sources, inflated ones, likelihood and labels. Patterns are tried on a sentence, those of speakers on the speaker's own words. */
export interface NewsroomLexicon {
  /** The writer as a speaker: `we`, `this assessment`. The whole of the words. */
  readonly writer: RegExp;
  /** A speaker of whom nothing more is said: `a source`, `observers`. The whole of the words. */
  readonly vagueSpeaker: RegExp;
  /** Saying without a speaker: `it is believed`, `reportedly`. */
  readonly vagueSaying: RegExp;
  /** Several speakers without a name: `sources`, `diplomats`, `several reports`. The whole of the words. */
  readonly severalSpeakers: RegExp;
  /** An unnamed person who speaks for himself: `a senior official`. */
  readonly unnamedPerson: RegExp;
  /** Words of praise and attack. */
  readonly evaluation: RegExp;
  /** Why a speaker is not named. */
  readonly anonymityReason: RegExp;
  readonly unverified: RegExp;
  /** That several have it: `widely reported`. */
  readonly corroborated: RegExp;
  /** That accounts differ. */
  readonly disagreement: RegExp;
  /** That a text has nothing of something: `the statement contains no date`. */
  readonly absence: RegExp;
  /** An act of crediting: `according to`, `told`, `reported`. */
  readonly crediting: RegExp;
  /** A report of its own: `told The Courier`, `seen by`. Around the name of an outlet. */
  readonly exclusive: RegExp;
  /** Behind an outlet's name, that it had this first; folded words. */
  readonly first: RegExp;
  /** The two ends of a change in percent, in the groups `a` and `b`. */
  readonly percentEnds: RegExp;
  readonly translated: RegExp;
  /** What a share is of, or a change is measured against. */
  readonly percentageBase: RegExp;
  /** A change by a share: `rose by 4 percent`. */
  readonly changeBefore: RegExp;
  readonly changeAfter: RegExp;
  /** A fact that may be another tomorrow: `remains closed`, `has not yet`. */
  readonly moving: RegExp;
  readonly asOf: RegExp;
  /** Still to come, as the writer tells it: `will`, `is to`. */
  readonly stillToCome: RegExp;
  /** Words of how firmly something is to be done, the weaker first. */
  readonly firmness: readonly RegExp[];
  /** The two rows of likelihood of ICD 203. */
  readonly likelihood: readonly [RegExp, RegExp];
  readonly confidence: RegExp;
  /** Heading of a section that judges. */
  readonly judging: RegExp;
  readonly changeSince: RegExp;
  readonly correction: RegExp;
  /** Old and new in one sentence: `said X; it is Y`. */
  readonly correctedFrom: RegExp;
  /** That a model wrote it; words of a model that were left in. */
  readonly modelWritten: RegExp;
  readonly modelLeft: RegExp;
  readonly modelName: RegExp;
  /** Heading of a list of sources. */
  readonly sourceList: RegExp;
  /** What a description of a source says: its type, its distance, its language. */
  readonly sourceParts: Readonly<Record<'type' | 'distance' | 'language', RegExp>>;
  /** Statement of the source base, and its parts. */
  readonly sourceBase: RegExp;
  readonly sourceBaseParts: Readonly<Record<'items' | 'outlets' | 'origins' | 'kinds' | 'languages' | 'dates', RegExp>>;
}
