import type { PloverType } from '../../record/index.ts';

/** A PLOVER type with its mode: `ASSAULT`, `COERCE/arrest`. */
export type Code = PloverType | `${PloverType}/${string}`;

/** A verb that means an event only with certain objects. */
export interface ObjectSense {
  /** Lemmas, with a particle behind an underscore: `pull_out`. */
  readonly verbs: ReadonlySet<string>;
  /** Names of noun classes, any of which the object must belong to. */
  readonly objects: readonly string[];
  readonly code: Code;
}

/** How a noun of an event names its parties. */
export interface NounSense {
  readonly code: Code;
  /** Who stands behind `of`: the doer (`arrival of`), the one acted on (`capture of`), or neither. */
  readonly of: 'source' | 'target' | 'none';
  /** An event without a verb's help, where parties are named: `talks between`. */
  readonly alone: boolean;
}

/** What a language tells of events. Verbs and nouns are lemmas. */
export interface EventsLexicon {
  readonly code: string;
  /** The words of which a form may be an inflection, likeliest first: `planned` of plan, of plann, of planne. */
  readonly stems: (form: string) => readonly string[];
  readonly verbs: Readonly<Record<string, Code>>;
  /** First match wins; tried before `verbs`. */
  readonly withObject: readonly ObjectSense[];
  /** Named classes of nouns. */
  readonly classes: Readonly<Record<string, ReadonlySet<string>>>;
  readonly nouns: Readonly<Record<string, NounSense>>;
  /** Modes of an assault with what tells them as its doer or means, the first that fits. */
  readonly arms: readonly (readonly [mode: string, words: ReadonlySet<string>])[];
  /** Verbs that only threaten while they are to come: strike back. */
  readonly avenging: ReadonlySet<string>;
  /** PLOVER's contexts in the manual's order, each with the words and phrases that tell of it. */
  readonly contexts: Readonly<Record<string, readonly string[]>>;
  /** Verbs that only carry an event noun: hold talks, make a visit. */
  readonly light: ReadonlySet<string>;
  /** Verbs that carry an event noun and say that it ends or never comes, with what that makes of it. */
  readonly ending: ReadonlySet<string>;
  readonly agreeing: ReadonlySet<string>;
  readonly requesting: ReadonlySet<string>;
  readonly refusing: ReadonlySet<string>;
  readonly threatening: ReadonlySet<string>;
  /** Verbs of hinting, whose clause is a threat when one's own side would act. */
  readonly hinting: ReadonlySet<string>;
  readonly accusing: ReadonlySet<string>;
  readonly denying: ReadonlySet<string>;
  /** Verbs that leave the act of their complement standing: continue to, begin to, decide to. */
  readonly transparent: ReadonlySet<string>;
  /** Verbs that get the act of their complement ready. */
  readonly preparing: ReadonlySet<string>;
  /** Verbs of announcing, whose object may be an act to come. */
  readonly announcing: ReadonlySet<string>;
  /** Adjectives of readiness: ready, willing. */
  readonly ready: ReadonlySet<string>;
  /** Participles of what is set for a time: scheduled, due. */
  readonly scheduled: ReadonlySet<string>;
  /** Verbs of wishing and wondering, whose complement is not told as so. */
  readonly wishing: ReadonlySet<string>;
  /** Conjunctions of what has not come about: before, until, in case. */
  readonly unreal: ReadonlySet<string>;
  /** Prepositions before a gerund that is meant, alleged or left undone: of, without. */
  readonly gerundPreps: ReadonlySet<string>;
  readonly unready: ReadonlySet<string>;
  /** Verbs whose object does the act of the infinitive. */
  readonly objectControl: ReadonlySet<string>;
  /** Verbs of travel, a visit when they lead to a place of another state. */
  readonly travel: ReadonlySet<string>;
  /** Verbs that a party declines when it says that it will not. */
  readonly yielding: ReadonlySet<string>;
  /** Nouns for those who can act. */
  readonly actors: ReadonlySet<string>;
  readonly futures: ReadonlySet<string>;
  readonly possibles: ReadonlySet<string>;
  readonly obligations: ReadonlySet<string>;
  readonly conditions: ReadonlySet<string>;
  /** Auxiliaries that open a condition before their subject. */
  readonly invertible: ReadonlySet<string>;
  /** Verbs of protest that with an object or a clause only show something: the figures demonstrate. */
  readonly shownBy: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  /** Nouns that only measure out another: a series of attacks. */
  readonly measures: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  /** Those that behind a comma go on with the noun before it. */
  readonly commaRelatives: ReadonlySet<string>;
  /** Those that mean persons alone. */
  readonly personalRelatives: ReadonlySet<string>;
  /** Pronouns that name no party: it, that. */
  /** Verbs whose past form behind a noun is no passive: protest, resign. */
  readonly intransitive: ReadonlySet<string>;
  readonly pointers: ReadonlySet<string>;
  /** Nouns of wishing with the prepositions before them: `at the request of`, `on the initiative of`. */
  readonly wishes: ReadonlySet<string>;
  readonly wishPreps: ReadonlySet<string>;
  /** Prepositions that lead to the one acted on, in order of strength. */
  readonly targetPreps: readonly string[];
  readonly placePreps: ReadonlySet<string>;
  /** Those of them that only say where: `met in Velia`. */
  readonly venuePreps: ReadonlySet<string>;
  readonly both: ReadonlySet<string>;
  readonly parties: ReadonlySet<string>;
  /** Parties that are persons: leaders, ministers. */
  readonly personParties: ReadonlySet<string>;
  /** Nouns of a stand that a party takes: position, stance. */
  readonly stands: ReadonlySet<string>;
  /** Nouns that with a negation say no: `not an option`. */
  readonly options: ReadonlySet<string>;
  readonly offTable: readonly string[];
  readonly contactNouns: ReadonlySet<string>;
  /** Verbs of which a contact is the subject, those with an object joined to it by `_`: `take_place`. */
  readonly occurring: ReadonlySet<string>;
  /** Verbs of speaking that with another party, or by telephone, are a contact. */
  readonly talking: ReadonlySet<string>;
  /** Who only hears: speaking with them is no contact of parties. */
  readonly hearers: ReadonlySet<string>;
  readonly phoneNouns: ReadonlySet<string>;
  readonly phoneWords: ReadonlySet<string>;
  /** Verbs that tell an event only with an object or a party beside them. */
  readonly needObject: ReadonlySet<string>;
  /** Verbs of taking a place, with what they are where the doers bear no arms. */
  readonly sitIns: Readonly<Record<string, Code>>;
  /** Verbs of giving a term: gave until Friday to leave. */
  readonly giving: ReadonlySet<string>;
  /** Words that open a term. */
  readonly until: ReadonlySet<string>;
  /** Verbs of what befalls who does not obey: `or face sanctions`. */
  readonly facing: ReadonlySet<string>;
  /** Verbs of gathering that with an object or a clause mean to show. */
  readonly shows: ReadonlySet<string>;
  /** Verbs of backing and opposing: without a party or its plan they tell of opinions. */
  readonly needParty: ReadonlySet<string>;
  /** The verb that is a threat only when the speaker would act. */
  readonly warning: string;
  /** Words that open a question. */
  readonly asking: ReadonlySet<string>;
  readonly questions: ReadonlySet<string>;
  /** Requests that may stand without what is asked for. */
  readonly bareRequests: ReadonlySet<string>;
  /** Verbs that ask only for help, shelter or talks. */
  readonly mildRequests: ReadonlySet<string>;
  /** Verbs of asking somebody for something. */
  readonly pressing: ReadonlySet<string>;
  /** Prepositions before what is agreed on. */
  readonly agreePreps: ReadonlySet<string>;
  /** Verbs that are an agreement only before an act of cooperation. */
  readonly weakAgreeing: ReadonlySet<string>;
  readonly meeting: ReadonlySet<string>;
  /** Verbs of outcome: result, lead. */
  readonly resulting: ReadonlySet<string>;
  readonly wordless: ReadonlySet<string>;
  readonly prep: Readonly<
    Record<'by' | 'between' | 'with' | 'of' | 'for' | 'to' | 'on' | 'from' | 'against' | 'in', string>
  >;
}
