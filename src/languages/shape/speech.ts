import type { Stance } from '../../record/annotations.ts';

/**
 * What may hold the words said beside a cue verb. `clause`: a quotation, a that-clause or a bare clause, before or after.
 * `inf`: a to-infinitive, its own subject included. `np`: the object. `as`: the object and what it is called or taken
 * for. `hearer`: the object is who is addressed. `p:for`: what stands after that preposition. `heard`: in the passive
 * the subject is part of the words (`is expected to`). `manner`: a quotation only (`he shrugged`). `at`: a thing and its number (`put the toll at 15`).
 */
export type Frame = 'clause' | 'inf' | 'np' | 'as' | 'hearer' | 'heard' | 'manner' | 'at' | `p:${string}`;

/** Cue verbs of one stance and construction: lemmas split by white space, a particle joined by `_`. */
export interface CueVerbs {
  readonly stance: Stance;
  readonly frames: readonly Frame[];
  readonly words: string;
}

/** Cue nouns: `a claim that`, `calls for`, `a promise to`. `links` are the words that open the content. */
export interface CueNouns {
  readonly stance: Stance;
  readonly links: readonly string[];
  readonly words: string;
}

/** What a language tells of speech. All words lower case. */
export interface SpeechLexicon {
  readonly code: string;
  readonly verbs: readonly CueVerbs[];
  readonly nouns: readonly CueNouns[];
  /** Openings of an attribution without a verb: `according to`. Words split by a space. */
  readonly according: readonly string[];
  /** Words before a subject and its cue that make an aside of them: `as she said`. */
  readonly asides: readonly string[];
  /** Adverbs that mark hearsay: `reportedly`. */
  readonly hearsay: readonly string[];
  /** Openers of a content clause: `that`, `whether`. */
  readonly openers: readonly string[];
  /** Relative and question words that stand for a piece of the content. */
  readonly relatives: readonly string[];
  /** Participles that continue an attribution after a comma and open a new one, by their form: `adding`. */
  readonly continuing: readonly string[];
  /** Words after a comma with which the reporter goes on: `while`, `despite`. */
  readonly contrasts: readonly string[];
  /** Words before marks that only name or label: `so-called`, `known as`, `dubbed`. */
  readonly labels: readonly string[];
  /** Nouns of occasions and channels of speech: `statement`, `interview`. */
  readonly venues: readonly string[];
  /** Prepositions that lead to a venue. */
  readonly venueOpeners: readonly string[];
  /** Names of channels: `twitter`, `x`. */
  readonly channels: readonly string[];
  /** Nouns of hearers that are addressed and no one by name: `reporters`. */
  readonly hearers: readonly string[];
  /** Nouns of people who speak without their name: `official`, `source`. */
  readonly unnamed: readonly string[];
  /** Nouns of numbers and facts: they speak for whoever brings them. */
  readonly data: readonly string[];
  /** Determiners and words that make a phrase indefinite: `a`, `some`, `several`. */
  readonly indefinite: readonly string[];
  /** Nouns of time that make a phrase temporal: `week`. */
  readonly times: readonly string[];
  /** Negations before a cue. */
  readonly negations: readonly string[];
  /** Words that turn a sentence's content into a demand (`must`), with their stance. */
  readonly duty: { readonly modals: readonly string[]; readonly verbs: readonly string[] };
  /** Nouns for words said in turn: `answer`. */
  readonly replies: readonly string[];
  /** Irregular past forms of cue verbs to their lemmas: a wrong tag hides them. */
  readonly pasts: Readonly<Record<string, string>>;
  /** Lemmas of telling that with a thing of one's own only hand it over: `reports its results`. */
  readonly presenting: readonly string[];
  /** Nouns of those who are called back by a verb that also means to remember: `recalled its ambassador`. */
  readonly recallable: readonly string[];
  /** Those verbs. */
  readonly recalling: readonly string[];
  /** Participles of telling a name: who asks not to be `named` has said nothing of the matter. */
  readonly naming: readonly string[];
  /** Lemmas before another verb of telling that leave it untold: `declined to discuss`, `not authorised to discuss`. */
  readonly withholding: readonly string[];
  /** Lemmas of agreeing and finding: what should be is then a result, no demand. */
  readonly concluding: readonly string[];
  /** Verbs of force against another: said of one's own side with a modal, a threat. */
  readonly hostile: readonly string[];
  /** Verbs before another that tell of what may be. */
  readonly modals: readonly string[];
  /** Words for speech through an interpreter. */
  readonly interpreted: readonly string[];
  /** Language names to ISO 639-1. */
  readonly languageNames: Readonly<Record<string, string>>;
  /** Lemmas whose doer has spoken or agreed: what a statement tells of another party. */
  readonly acts: readonly string[];
  /** Names of transcript lines that are no speakers: `note`, `subject`. */
  readonly notSpeakers: readonly string[];
  /** Pronouns of the first and second person. */
  readonly ownPronouns: readonly string[];
}
