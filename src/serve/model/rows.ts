import type {
  ActorKind,
  ArticleLabel,
  BriefProfile,
  ClaimKind,
  Comparator,
  ConflictAbout,
  CopyKind,
  DecisionAct,
  DueStatus,
  Handling,
  Span,
  Standing,
} from '../../record/index.ts';

/** Exact words of an article, and where they stand: what every row leads back to. */
export interface Words extends Span {
  readonly article: string;
  readonly quote: string;
  /** Outlet, title and day of the article, as far as known. */
  readonly source: string;
  /** ISO 639-1. */
  readonly lang: string;
  /** Id of the claim that has just these words as its first evidence, within the article: `s1`. */
  readonly claim?: string;
}

/** One article of a story. */
export interface ArticleRow {
  readonly id: string;
  readonly title: string;
  readonly outlet?: string;
  readonly published?: string;
  readonly lang: string;
  readonly label?: ArticleLabel;
  /** The article retells others’ reports. */
  readonly secondHand: boolean;
  readonly origin: string;
  readonly copyOf?: string;
  readonly copyKind?: CopyKind;
  /** Why it stands with this origin, in words. */
  readonly reasons: readonly string[];
}

/** A reason in words, and the words of the article that show it, each beside the words of another that they are held against. */
export interface ReasonRow {
  readonly text: string;
  readonly shown: readonly { readonly words: Words; readonly there?: Words }[];
}

/** To which original report an article traces, and why. */
export interface OriginView {
  readonly origin: string;
  readonly copyOf?: string;
  readonly copyKind?: CopyKind;
  readonly reasons: readonly ReasonRow[];
}

/** Articles that trace to one original report. */
export interface SourceFamily {
  readonly origin: string;
  readonly articles: readonly ArticleRow[];
}

/** One article’s report of a point. */
export interface ReportRow {
  readonly article: string;
  readonly outlet: string;
  readonly origin: string;
  readonly words: Words;
  /** Why that is not the origin of its article, and the words that show it. */
  readonly why?: ReasonRow;
}

/** The same claim wherever it was met. */
export interface PointRow {
  readonly id: string;
  readonly kind: ClaimKind;
  /** The words of the fullest report, in order of place. */
  readonly words: readonly Words[];
  /** Who said, did, claimed or owes it. */
  readonly who?: string;
  readonly actor?: string;
  readonly side?: string;
  /** EDTF: said, happened, of which period, or due. */
  readonly when?: string;
  /** Distinct origins: an upper bound on independence. */
  readonly origins: number;
  /** Where several reports have it from one press conference, briefing or readout: its name, and how many. */
  readonly occasion?: { readonly name: string; readonly reports: number };
  readonly reports: readonly ReportRow[];
  readonly standing: 'stands' | 'corrected' | 'withdrawn';
  /** A person’s word on whose it is, in place of what was read: why. */
  readonly attributed?: string;
}

export interface TimelineRow {
  readonly when?: string;
  /** PLOVER. */
  readonly type: string;
  readonly mode?: string;
  readonly status: string;
  readonly point: PointRow;
}

export interface FigureRow {
  readonly value: number;
  readonly low?: number;
  readonly high?: number;
  readonly unit: string;
  readonly comparator?: Comparator;
  readonly direction?: 'up' | 'down';
  readonly measure?: string;
  readonly point: PointRow;
}

export interface DueRow {
  /** Names the commitment whatever is added to the record later. */
  readonly key: string;
  readonly owner: string;
  readonly action: string;
  readonly due?: string;
  readonly strength: string;
  readonly status: DueStatus;
  readonly toldBy?: string;
  readonly condition?: string;
  /** At most so many independent origins. */
  readonly origins: number;
  readonly words: readonly Words[];
  /** What shows that it was done. */
  readonly shownBy?: Words;
}

export interface ConflictRow {
  readonly about: ConflictAbout;
  readonly message: string;
  readonly a: PointRow;
  readonly b: PointRow;
}

export interface SideRow {
  readonly id: string;
  readonly name: string;
}

/** What one side says in a row of a comparison. */
export interface ToldRow {
  readonly side: SideRow;
  readonly words: readonly Words[];
}

export interface ComparedRow {
  readonly standing: Standing;
  readonly message: string;
  readonly told: readonly ToldRow[];
}

/** Something that two parties share and only one has told of. */
export interface OneSidedRow {
  readonly about: 'contact' | 'words';
  readonly toldBy: SideRow;
  readonly silent: SideRow;
  readonly denied: boolean;
  readonly words: Words;
}

export interface Comparison {
  readonly sides: readonly SideRow[];
  readonly rows: readonly ComparedRow[];
  readonly oneSided: readonly OneSidedRow[];
}

export interface BriefSentenceRow {
  readonly text: string;
  readonly basis: 'cited' | 'computed';
  readonly under?: string;
  readonly words: readonly Words[];
  /** Ids of the articles that a count or an absence was looked for in. */
  readonly searched?: readonly string[];
}

export interface BriefSectionRow {
  readonly id: string;
  readonly heading: string;
  readonly sentences: readonly BriefSentenceRow[];
  /** Heads under which a person is to write. */
  readonly blanks?: readonly string[];
}

/** `profile`: for whom it is written. `since`: the day after which things are told as new. */
export interface BriefView {
  readonly story: StoryName;
  readonly title: string;
  readonly at?: string;
  readonly profile: BriefProfile;
  readonly since?: string;
  readonly standing: string;
  readonly sections: readonly BriefSectionRow[];
}

export interface ActorRow {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly country?: string;
  readonly sector?: string;
  readonly role?: string;
  readonly aliases: readonly string[];
  /** How many points are theirs. */
  readonly points: number;
}

export interface StoryName {
  readonly id: string;
  readonly title: string;
  /** First and last day of publication. */
  readonly from?: string;
  readonly to?: string;
  readonly storyline?: string;
}

/** A claim as it stands in its article. */
export interface ArticleClaim {
  /** Within the article: `s1`. */
  readonly id: string;
  readonly kind: ClaimKind;
  readonly who?: string;
  /** What kind of statement, event, figure or commitment it is, in words. */
  readonly tags: readonly string[];
  readonly when?: string;
  readonly words: readonly Words[];
  readonly secondHand: boolean;
  /** A person’s word on whose it is, in place of what was read: why. */
  readonly attributed?: string;
  /** Who else has it. */
  readonly also: readonly ReportRow[];
  /** What it is in conflict with. */
  readonly disputed: readonly string[];
}

/** What a person decided. */
export interface DecisionRow {
  /** Number in the journal, by which it is taken back. */
  readonly entry: number;
  /** ISO 8601. */
  readonly at: string;
  readonly act: DecisionAct;
  /** What it is about, in words: titles, an outlet, the words of a claim. */
  readonly about: string;
  readonly why: string;
  /** It was not taken back. */
  readonly holds: boolean;
  /** The title, the grade, the house, who said it; the number of the decision that is taken back. */
  readonly value?: string;
  /** The words of the claim that it is about. */
  readonly words?: Words;
  readonly story?: StoryName;
}

/** An analyst’s own words beside a claim. */
export interface NoteRow {
  readonly id: string;
  readonly article: string;
  /** Within the article: `s1`. */
  readonly claim: string;
  readonly text: string;
  readonly mark: Handling;
  /** ISO 8601. */
  readonly at: string;
}
