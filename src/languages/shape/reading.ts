/** What a language tells of the lines around a story: who wrote it, when it came out, what it is. Words in lower case. */
export interface ReadingLexicon {
  readonly code: string;
  /** Openings of a byline: `by`, `story by`. */
  readonly bylineOpeners: readonly string[];
  /** Openings of a closing line that names who reported: `reporting by`. */
  readonly reportedBy: readonly string[];
  /** Words that are no part of a person's name in a byline: `staff`, `writer`. */
  readonly notNames: ReadonlySet<string>;
  /** Small words inside a name: `de`, `van`. */
  readonly nameParticles: ReadonlySet<string>;
  /** `and`, `with`: between the names of a byline. */
  readonly joiners: readonly string[];
  /** An agency's usual name to its short forms and other names, split by `|`. Capitals count. */
  readonly agencies: Readonly<Record<string, string>>;
  /** Last words of an agency's name: `news agency`. */
  readonly agencyEndings: readonly string[];
  /** Phrases that follow the name of an agency which helped: `contributed to this report`. */
  readonly contributed: readonly string[];
  /** Words in capitals before a dash that are no place: `breaking`. */
  readonly notPlaces: ReadonlySet<string>;
  /** Month names and short forms, split by `|`, January first. */
  readonly months: readonly string[];
  /** Weekday names and short forms. */
  readonly weekdays: readonly string[];
  /** Labels before the moment of publication: `published`, `posted on`. */
  readonly published: readonly string[];
  readonly modified: readonly string[];
  /** A heading that is one of these, or holds one of `sourceWords`, opens a list of sources. */
  readonly sourceHeadings: readonly string[];
  readonly sourceWords: readonly string[];
  /** Openings of an editorial note, by its kind, and phrases that make one of any line. */
  readonly corrections: readonly string[];
  readonly updates: readonly string[];
  /** Openings of an update that stands in brackets: `(Adds the minister's answer)`. */
  readonly updateVerbs: readonly string[];
  /** Words by which a note of an update tells of a fault: `wrongly`. */
  readonly faults: readonly string[];
  readonly correctionPhrases: readonly string[];
  readonly updatePhrases: readonly string[];
  /** Kickers, sections, title openings and parts of an address that tell what an article is. */
  readonly opinion: readonly string[];
  /** Parts of a line that says whose views an article has. */
  readonly disclaimers: readonly string[];
  readonly live: readonly string[];
  readonly transcript: readonly string[];
  readonly readout: readonly string[];
  /** Words of an outlet's name that make it an official body: `ministry`. */
  readonly offices: readonly string[];
  /** What stands where the rest of a story is behind a wall: anywhere in a line, and at the opening of a sentence to the reader. */
  readonly walls: readonly string[];
  readonly wallOpenings: readonly string[];
  /** Lines that end a text and say nothing: `ends`. */
  readonly closings: readonly string[];
  /** Openings of lines of a page that are no part of the story: `read more`, `advertisement`. */
  readonly furniture: readonly string[];
  /** Parts of sentences that ask the reader for something: `in your inbox`. */
  readonly invitations: readonly string[];
  /** Parts of the small print below a story. */
  readonly legal: readonly string[];
}
