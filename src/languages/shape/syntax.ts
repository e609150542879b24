/** What cutting a text into tokens and sentences needs to know of a language. */
export interface SyntaxLexicon {
  readonly code: string;
  /** Abbreviations written with a final dot that a name or number follows: never the end of a sentence. Lower case, without the dot. */
  readonly titles: ReadonlySet<string>;
  /** Abbreviations that may also end a sentence. Lower case, without the last dot. */
  readonly abbreviations: ReadonlySet<string>;
  /** Words that open sentences and are seldom names: after an abbreviation they say that a new sentence begins. Lower case. */
  readonly starters: ReadonlySet<string>;
  /** Endings that are tokens of their own, apostrophe included, straight: `n't`, `'s`. The longest first. */
  readonly clitics: readonly string[];
  /** Words written together that are two tokens: `cannot` at 3. */
  readonly fused: Readonly<Record<string, number>>;
}
