/** How much a reporting verb says of what is reported: that it was hinted, that it was said, that it is so or was conceded. */
export type VerbStrength = 'hedged' | 'plain' | 'strong';

/** What a language tells to who holds a draft against its sources. All words lower case; several in one string stand apart by spaces. */
export interface CheckingLexicon {
  readonly code: string;
  /** Forms of reporting verbs by strength. */
  readonly reporting: Readonly<Record<VerbStrength, ReadonlySet<string>>>;
  /** Names of one office or honour in two spellings. */
  readonly sameRole: readonly (readonly string[])[];
  /** Roles that stand for whatever role the other one has. */
  readonly anyRole: ReadonlySet<string>;
  /** What stands behind a number that counts the coverage itself, which no source can have: `outlets`, `independent origins`. */
  readonly coverage: RegExp;
  /** Words that open what limits a statement: `but`, `unless`. */
  readonly qualifiers: ReadonlySet<string>;
  /** Pairs of words that turn a sentence round. */
  readonly opposites: readonly (readonly [string, string])[];
  /** Words of which one thing has one: colours, quarters of the compass, kin, offences, units of time. */
  readonly kinds: readonly ReadonlySet<string>[];
  /** Words that soften what follows, and those that make it firm: what becomes of `may` when it is told as `will`. */
  readonly softened: ReadonlySet<string>;
  readonly firm: ReadonlySet<string>;
}
