/** What comparing two texts of a language needs. */
export interface CommonLexicon {
  /** Words that two unrelated sentences share: articles, pronouns, auxiliaries, the plainest verbs of saying. */
  readonly emptyWords: ReadonlySet<string>;
  /** A crude stem: enough for the forms of one word to meet. */
  readonly stem: (word: string) => string;
  /** Words that turn a sentence into its opposite. */
  readonly negations: ReadonlySet<string>;
  /** What may stand before a name without being of it, at the head of folded words: `the `. */
  readonly beforeName: RegExp;
  /** Weekday names, Monday first, lower case. */
  readonly weekdays: readonly string[];
  /** A date expression that moves with the day of reading. */
  readonly relativeDate: RegExp;
  /** Opens a clause of its own beside the one before: `while`, `and`. At the head of a text, white space before it. */
  readonly joining: RegExp;
  /** A verb's form that is no predicate by itself: `suggesting`. */
  readonly participle: RegExp;
  /** That somebody has given no account: "has not commented", "published no readout". */
  readonly noAccount: RegExp;
}
