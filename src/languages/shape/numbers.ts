import type { Comparator } from '../../record/index.ts';

export type Direction = 'up' | 'down';

/** What a language tells of numbers and of what is counted. All words are lower case; several in one string stand apart by spaces. */
export interface NumbersLexicon {
  readonly code: string;
  /** `fifteen` -> 15. */
  readonly cardinals: Readonly<Record<string, number>>;
  /** `million` -> 1e6; they multiply what stands before them. */
  readonly scales: Readonly<Record<string, number>>;
  /** Letters written onto digits: `1.2m`. */
  readonly gluedScales: Readonly<Record<string, number>>;
  /** `third` -> 1/3. */
  readonly fractions: Readonly<Record<string, number>>;
  /** Words that stand for one before a scale or a fraction. */
  readonly articles: ReadonlySet<string>;
  /** Words between hundreds and tens. */
  readonly joiners: ReadonlySet<string>;
  /** Words between the ends of a range. */
  readonly rangeJoiners: ReadonlySet<string>;
  readonly comparatorsBefore: readonly (readonly [phrase: string, is: Comparator])[];
  readonly comparatorsAfter: readonly (readonly [phrase: string, is: Comparator])[];
  /** Surface form (words apart by a space) -> unit; longest first is not needed. */
  readonly units: Readonly<Record<string, string>>;
  readonly currencySigns: Readonly<Record<string, string>>;
  readonly currencyWords: Readonly<Record<string, string>>;
  readonly currencyCodes: ReadonlySet<string>;
  /** Adjectives that tell whose dollar, pound, crown it is. */
  readonly currencyOwners: Readonly<Record<string, string>>;
  /** Units of time, which count as figures only where a length is told. */
  readonly timeUnits: ReadonlySet<string>;
  /** Nouns of people, singular: their unit is `person`. */
  readonly persons: ReadonlySet<string>;
  readonly irregularSingulars: Readonly<Record<string, string>>;
  readonly changeVerbs: Readonly<Record<string, Direction>>;
  /** Verbs that `up` and `down` make verbs of change. */
  readonly movingVerbs: ReadonlySet<string>;
  readonly changeNouns: Readonly<Record<string, Direction>>;
  readonly changeAdjectives: Readonly<Record<string, Direction>>;
  readonly changeAdverbs: Readonly<Record<string, Direction>>;
  /** Words before a number that make it a name: article, resolution, flight. */
  readonly labels: ReadonlySet<string>;
  readonly streets: ReadonlySet<string>;
  readonly ageWords: ReadonlySet<string>;
  /** Words after a time length that place it on the calendar: ago, later, earlier. */
  readonly offsetAfter: ReadonlySet<string>;
  /** Words before a time length that place it: within, after, last. */
  readonly offsetBefore: ReadonlySet<string>;
  /** Nouns that are counted without a claim: sides, ways, times. */
  readonly idle: ReadonlySet<string>;
  /** Verb forms of speech, for officials who are only counted as sources. */
  readonly saying: ReadonlySet<string>;
  readonly definite: ReadonlySet<string>;
  /** Words that open a comparison (`than a year earlier`, `since`), the base of a change. */
  readonly baseOpeners: readonly string[];
  /** Prepositions that may follow within the noun phrase that is measured. */
  readonly measureJoins: ReadonlySet<string>;
  /** Words at which the measured noun phrase ends. */
  readonly measureStops: ReadonlySet<string>;
  readonly auxiliaries: ReadonlySet<string>;
  readonly ofWord: string;
  /** Lemmas before the number of those who carried a vote, what stands between it and the number against, and the unit: `voted 112 to 87`. */
  readonly votes: { readonly words: ReadonlySet<string>; readonly against: ReadonlySet<string>; readonly unit: string };
  readonly inWords: ReadonlySet<string>;
  /** Joins a quantity to the unit that it is counted over. */
  readonly perWord: string;
  readonly perWords: ReadonlySet<string>;
  /** Verbs that say nothing of what their object counts. */
  readonly idleVerbs: ReadonlySet<string>;
  /** What befell those whom a bare number counts: `7,000 injured`. */
  readonly befallen: ReadonlySet<string>;
  /** Nouns whose number stands without a unit: the toll, the population. */
  readonly tallies: ReadonlySet<string>;
  /** Prepositions between a verb and the number that it puts something at. */
  readonly atWords: ReadonlySet<string>;
  readonly byWord: string;
  readonly forWord: string;
  readonly toWord: string;
  readonly fromWord: string;
  readonly ordinalEndings: ReadonlySet<string>;
  /** Words that come right after the result of a contest: won 3-1. */
  readonly contest: ReadonlySet<string>;
}
