/** What telling a source's clause again needs: the words in it that move with the reader, and those that stand for others. */
export interface BriefingLexicon {
  /** Month names, January first. */
  readonly months: readonly string[];
  /** A month's name or its short form, anywhere. */
  readonly monthNamed: RegExp;
  /** A day with its month and no year. */
  readonly dayOfMonth: RegExp;
  /** `that November`, at the head of a date with the words before it: its year is told. */
  readonly thatMonth: RegExp;
  /** Before a time: what governs it as a noun, `by`. */
  readonly leadsTime: RegExp;
  /** Before a time: a word that makes it a certain one, `the`. */
  readonly determines: RegExp;
  /** A day named from where the reader stands, given the names of weekdays with bars; groups `edge`, `part` and `own`. */
  readonly dayWords: (weekdays: string) => RegExp;
  /** The part of a day in such words: `evening` of `tonight`. */
  readonly partOfDay: (words: string) => string;
  /** `late on` of `later on`. */
  readonly edgeOfDay: (words: string) => string;
  /** Opens a stretch told from where the reader stands: `last week`. */
  readonly movingOpener: RegExp;
  readonly now: RegExp;
  /** `the president`: a role alone. */
  readonly roleAlone: RegExp;
  /** Words at the head of a sentence that are written small inside one, with what follows them. */
  readonly small: RegExp;
  /** A name that takes an article inside a sentence: `United States`; of a body: `foreign ministry`. */
  readonly takesArticle: RegExp;
  readonly isBody: RegExp;
  readonly hasDeterminer: RegExp;
  /** An outlet that is an office and takes an article. */
  readonly officeOutlet: RegExp;
  /** A clause that begins with what it tells of. */
  readonly clauseSubject: RegExp;
  /** An owner's words for more than one; for the one who speaks; a pronoun alone; a possessive that opens them. */
  readonly several: RegExp;
  readonly ofSelf: RegExp;
  readonly pronounAlone: RegExp;
  readonly possessive: RegExp;
  /** `Its chairman`: the possessive of a thing or of several that opens a speaker's words. */
  readonly thingsOwn: RegExp;
  /** Words right before an act that is owed. */
  readonly beforeVerb: RegExp;
}
