/** How a language credits another outlet's reporting. Patterns are sources of regular expressions, the outlet's name beside them. */
export interface CreditingLexicon {
  /** What stands right behind the name of an outlet whose reporting is credited: `reported`, `was the first to`. */
  readonly after: readonly string[];
  /** What stands right before it, article included: `according to (?:the )?`. The first letter may be a capital. */
  readonly before: readonly string[];
  /** Behind the name: what an outlet says of itself is no report. */
  readonly ofItself: RegExp;
  /** Around the name: it was first with all of it. */
  readonly first: RegExp;
  /** Before the name of the outlet itself, or a word for it: it has reporting of its own: `told`. */
  readonly ownBefore: string;
  readonly ownWords: readonly string[];
  /** Before a name: it is an outlet, whatever its words: `newspaper`. Small or capital letters. */
  readonly kinds: readonly string[];
  /** Words of outlets' names, with bars. */
  readonly outletWords: string;
  /** What of an agency’s full name may be left out, at its end: ` News Agency`. */
  readonly agencyEnding: RegExp;
  /** A name that ends as only those of newspapers and agencies do: `the Osmir Times`. */
  readonly paper: RegExp;
  /** An article that opens a sentence and is no part of the name. */
  readonly opening: string;
  /** The ending of an owner: `'s`. */
  readonly owner: RegExp;
}
