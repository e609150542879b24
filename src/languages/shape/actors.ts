/** What kind of party a noun names. `place` and `thing` are no party: they keep a phrase from being taken for one. */
export type NounKind = 'person' | 'group' | 'organisation' | 'office' | 'place' | 'thing';

/** Nouns of one meaning, as lemmas split by `|`; several words may make one. */
export interface NounList {
  /** PLOVER sector; absent where the noun says nothing of it (spokesman, member, group). */
  readonly sector?: string;
  readonly kind: NounKind;
  /** 3 decides, 2 is usual, 1 is a hint that any other word of the phrase beats. */
  readonly weight: 1 | 2 | 3;
  /** May stand before a name: `President Lorn`. */
  readonly title?: true;
  /** Of the one gender: 'f' or 'm'. */
  readonly gender?: 'f' | 'm';
  readonly words: string;
}

/** A time at which a party was of another sector: ISO dates, either end open. */
export interface Spell {
  readonly sector: string;
  readonly from?: string;
  readonly to?: string;
}

/** A named body, place or party with its code: names split by `|`, the first is the one we show. */
export interface NamedList {
  /** ISO 3166-1 alpha-3, XKX or an international code of PLOVER. Absent: known, but of no one country. */
  readonly code?: string;
  readonly sector?: string;
  readonly kind: 'organisation' | 'country' | 'place' | 'group';
  /** The words stand for another party: `Kremlin` for the government of Russia. */
  readonly metonym?: true;
  readonly spells?: readonly Spell[];
  readonly names: string;
}

/** What a language tells of actors. All words lower case save in `names`, where capitals count. */
export interface ActorsLexicon {
  readonly code: string;
  /** Country code to its adjectives and people, split by `|`; a plural in `s` is understood. */
  readonly demonyms: Readonly<Record<string, string>>;
  /** First parts of compound adjectives to country code: `franco` in Franco-German. */
  readonly combining: Readonly<Record<string, string>>;
  /** Country code to names beyond those of the package of country names. */
  readonly countries: Readonly<Record<string, string>>;
  readonly named: readonly NamedList[];
  readonly nouns: readonly NounList[];
  /** Nouns that take their sector from what they are of: the president of a court, the head of an army. */
  readonly holders: readonly string[];
  /** Words before a newspaper, bank or firm that make it the state's: `state`, `official`. */
  readonly ofState: readonly string[];
  /** Nouns of office that the words before them give a field: `fisheries minister`. */
  readonly fielded: readonly string[];
  /** Words before an office that tell of no field: `senior`, `acting`. */
  readonly plain: readonly string[];
  /** Words that join two fields. */
  readonly joining: readonly string[];
  /** Towns and provinces that are common words or first names: never a place on their own. */
  readonly notPlaces: readonly string[];
  /** After a hyphen, words that make a name a modifier of another party's: `backed` in Velia-backed rebels. */
  readonly byOthers: readonly string[];
  /** Words that turn an official into a former one. */
  readonly former: readonly string[];
  /** Form of address to gender, '' where it says none. */
  readonly honorifics: Readonly<Record<string, 'f' | 'm' | ''>>;
  readonly pronouns: {
    readonly f: readonly string[];
    readonly m: readonly string[];
    readonly plural: readonly string[];
    readonly thing: readonly string[];
    /** First and second persons: whom they mean depends on who speaks. */
    readonly speech: readonly string[];
  };
  /** Lemmas of what only a party does: with `it` for their subject, a state or body is meant. */
  readonly partyVerbs: readonly string[];
  readonly determiners: readonly string[];
  /** Those of them that no plural noun takes and that do other work too: `that experts` opens a clause. */
  readonly singularDeterminers: readonly string[];
  /** Adpositions after which a name is a place of action: `in`, `at`, `near`. */
  readonly locative: readonly string[];
  /** Words that open the complement of a noun, split its head from the rest: `of`, `from`, `in`. */
  readonly complement: readonly string[];
  /** Small words inside names: `de`, `al`, `bin`. */
  readonly particles: readonly string[];
  /** Nouns of what people have as states do (Lorn's government): they show no state. */
  readonly ownedByPeople: readonly string[];
  /** Nouns that `of` joins to people and towns as well as to states: the spokesman of Lorn. */
  readonly ofPeopleOrTowns: readonly string[];
  /** Nouns after which `to` and `from` lead to a town, not to its government: `visit`, `flight`. */
  readonly journeys: readonly string[];
  /** Words before a capital that stands for its government: `with`, `between`. */
  readonly beforeParties: readonly string[];
  /** Nouns that say too little to be somebody on their own: `country`, `side`, `man`. */
  readonly generic: readonly string[];
  /** Nouns that in the plural with an article mean the two parties: sides, delegations. */
  readonly sides: readonly string[];
  /** Offices of those who lead a land: `the two leaders` may mean any of them. */
  readonly heads: readonly string[];
  /** Nouns of one who holds the office of another in another land: `his Velian counterpart`. */
  readonly peers: readonly string[];
  /** Words that make sides those of a fight: `warring`. */
  readonly rival: readonly string[];
  /** Towns that stand for the international body that sits there, where the text speaks of it: name to its code. */
  readonly seats: Readonly<Record<string, string>>;
  /** Words for a pair of parties: `both`, `two`. */
  readonly pair: readonly string[];
  /** Words that open the name of a state: `republic of`, `kingdom of`. */
  readonly stateOpenings: readonly string[];
  /** Last words of the names of bodies: `ministry`, `party`, `university`. */
  readonly bodyWords: readonly string[];
}
