import type { Strength } from '../../record/index.ts';

/** What a language tells of commitments. Verbs and nouns are lemmas. */
export interface CommitmentsLexicon {
  readonly code: string;
  /** Verbs before an infinitive or a that-clause, by what they commit to. */
  readonly verbs: Readonly<Record<string, Strength>>;
  /** Verbs that commit through a thing as well: `pledged $12 million`. */
  readonly givesThing: ReadonlySet<string>;
  /** Auxiliaries of the future and what they commit to. */
  readonly auxiliaries: Readonly<Record<string, Strength>>;
  /** The auxiliary that is a promise only in someone's reported words. */
  readonly reportedAuxiliary: string;
  /** Participles and adjectives before an infinitive: ready, due, scheduled. */
  readonly adjectives: Readonly<Record<string, Strength>>;
  /** Nouns with an infinitive: a pledge to. */
  readonly nouns: Readonly<Record<string, Strength>>;
  /** Nouns of what is set for a time, and the adjectives that say so. */
  readonly settings: ReadonlySet<string>;
  readonly upcoming: ReadonlySet<string>;
  /** Verbs that are no act which one can owe: be, win, suffer. */
  readonly notActs: ReadonlySet<string>;
  /** Openers of a condition, longest first. */
  readonly conditions: readonly string[];
  /** Inverted auxiliary that opens a condition: `should the truce hold`. */
  readonly inverted: string;
  /** Openers of a term told as a length: within ten days. */
  readonly within: ReadonlySet<string>;
  /** Verbs of holding an event: `will be held`. */
  readonly holding: ReadonlySet<string>;
  /** Participles of what is set for a time. */
  readonly scheduled: ReadonlySet<string>;
  /** Verbs of obligation before an infinitive. */
  readonly owing: ReadonlySet<string>;
  readonly musts: ReadonlySet<string>;
  /** The copula in the present. */
  readonly presents: ReadonlySet<string>;
  /** Verbs of what is set for a time where nobody is told to do it: `will be reviewed`. */
  readonly settled: ReadonlySet<string>;
  /** Prepositions before the accord that binds: `under the truce`. */
  readonly under: ReadonlySet<string>;
  /** Nouns of a body whose holder can owe: the ministry. Others must be linked actors. */
  readonly indefinite: ReadonlySet<string>;
  /** Verbs of weighing: the thing weighed may come. */
  readonly weighing: ReadonlySet<string>;
  readonly going: string;
}
