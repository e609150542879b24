/** What cutting a text into tokens and sentences needs to know of a language. All words lower case. */
export interface SyntaxLexicon {
  readonly code: string;
  /** Abbreviations that a name follows, written with a capital: their dot never ends a sentence. Without the dot. */
  readonly titles: ReadonlySet<string>;
  /** Abbreviations that may also end a sentence. Without the last dot. */
  readonly abbreviations: ReadonlySet<string>;
  /** Abbreviations that leave their dot to the sentence that they end: `etc`. Without the dot. */
  readonly closing: ReadonlySet<string>;
  /** Abbreviations in lower case that lead on to what they stand before: `e.g`. Without the last dot. */
  readonly leading: ReadonlySet<string>;
  /** Words that are abbreviations only before a number: `no`, `fig`. */
  readonly numbered: ReadonlySet<string>;
  /** Words that open sentences and are seldom names: after an abbreviation they say that a new sentence begins. */
  readonly starters: ReadonlySet<string>;
  /** Verb forms that go on with the sentence of a quoted question before them: `"Why?" Ann asked`. */
  readonly sayings: ReadonlySet<string>;
  /** Endings that are tokens of their own, apostrophe included, straight: `n't`, `'s`. The longest first. */
  readonly clitics: readonly string[];
  /** Words written together that are two tokens: `cannot` at 3. */
  readonly fused: Readonly<Record<string, number>>;
  /** Words that stand for two, written without their apostrophe, before these words: `its` at 2 before `a`. */
  readonly slips: Readonly<Record<string, { readonly at: number; readonly before: ReadonlySet<string> }>>;
  /** First parts that a hyphen does not part from what follows: `anti`, `non`. */
  readonly affixes: ReadonlySet<string>;
}
