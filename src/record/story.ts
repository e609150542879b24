import type { Actor, AnnotatedArticle, Strength } from './annotations.ts';
import type { Claim, ClaimKind } from './claim.ts';
import type { Grade } from './decision.ts';
import type { Evidence } from './evidence.ts';
import type { Span } from './span.ts';
import type { Edtf } from './time.ts';

export type CopyKind = 'reprint' | 'excerpt' | 'rewrite' | 'quotes-only';

/** Words of an article that show one of the reasons of its group (`reason`: its place in their list), and those of another that they are held against. */
export interface Shown extends Span {
  readonly reason: number;
  readonly there?: { readonly article: string } & Span;
}

/** Where one article belongs: a line of `group --jsonl`. */
export interface Grouped {
  readonly id: string;
  readonly story: string;
  readonly storyline?: string;
  readonly origin: string;
  readonly copyOf?: string;
  readonly copyKind?: CopyKind;
  readonly citesOutlets?: readonly ({ readonly outlet: string } & Span)[];
  /** In words, each naming what was compared. */
  readonly reasons: readonly string[];
  /** Spans that show them, in their order; a house, or an agency that the page names outside of the text, has none. */
  readonly shown?: readonly Shown[];
}

/** Where an article stands once people have decided. `proposed`: the story that the program would have it in, where that is another. */
export interface Placed extends Grouped {
  readonly proposed?: string;
}

/**
 * On what else than its article as a whole a claim rests, as far as words show it: on what its outlet was told itself, on a text that has the same
 * sentence, on an outlet that is credited with it, on the reports that a synthesis lists.
 */
export interface Rest {
  readonly claim: string;
  readonly on: 'own' | 'copy' | 'credit' | 'sources';
  /** Articles of the story that it rests on, the earliest first. */
  readonly articles: readonly string[];
  /** Outlets that are credited, where none of them has an article in the story. */
  readonly outlet?: string;
  readonly why: string;
  readonly shown: readonly Omit<Shown, 'reason'>[];
}

/** The articles about one happening. */
export interface Story {
  readonly id: string;
  readonly title: string;
  readonly articles: readonly string[];
  /** First and last publication day, where known. */
  readonly from?: string;
  readonly to?: string;
  readonly storyline?: string;
}

/** An actor across the articles of a story: `members` are `<article id>:<actor id>`. */
export interface LinkedActor extends Actor {
  readonly members: readonly string[];
}

/** The actors of one party to a story. */
export interface Side {
  /** ISO 3166-1 alpha-3 or an international code, or a linked actor's id where it has no country. */
  readonly id: string;
  readonly name: string;
  readonly actors: readonly string[];
}

/** One article's report of a point. */
export interface Report {
  readonly article: string;
  readonly claim: string;
  /** Where its article credits another, or shares an occasion with another, that one's. */
  readonly origin: string;
  /** Why that is not the origin of its article, in words, and what shows it. */
  readonly why?: string;
  readonly shown?: readonly Omit<Shown, 'reason'>[];
}

/** The same claim wherever it was met: one point with a report for each article. */
export interface Point {
  readonly id: string;
  readonly kind: ClaimKind;
  /** The fullest of its claims, whose words stand for it. */
  readonly claim: Claim;
  readonly reports: readonly [Report, ...Report[]];
  /** Distinct origins among the reports: an upper bound on independence. */
  readonly origins: number;
  /** Where reports of one press conference, briefing or readout have it: what that is called, and how many of them. */
  readonly occasion?: { readonly name: string; readonly reports: number };
  /** Linked id and name of the one who said, did, claimed or owes it. */
  readonly actor?: string;
  readonly side?: string;
  /** Where a later correction replaces it: the id of the point that does. */
  readonly supersededBy?: string;
  /** Its words were taken out of every article that had them, and nothing put in their place. */
  readonly withdrawn?: true;
  /** Happened, said or due, whichever the kind has. */
  readonly when?: Edtf;
}

export type ConflictAbout = 'figure' | 'date' | 'actor' | 'whether' | 'wording';

/** Two points that can't both be exact. */
export interface Conflict {
  readonly about: ConflictAbout;
  readonly a: string;
  readonly b: string;
  /** What differs, in words: `40 percent against 37 percent`. */
  readonly message: string;
}

export type Standing = 'both' | 'only' | 'conflict' | 'silent';

/** One row of a comparison of two sides' accounts. */
export interface ComparedPoint {
  readonly standing: Standing;
  /** Points by side id; a side without an entry is silent on it. */
  readonly bySide: Readonly<Record<string, readonly string[]>>;
  readonly message: string;
}

/**
 * A two-sided contact (call, meeting) of which only one party has given an account, or words of one party that only the other has told.
 * `denied`: the point of the party itself that says otherwise.
 */
export interface OneSided {
  readonly about: 'contact' | 'words';
  readonly point: string;
  readonly toldBy: string;
  readonly silent: string;
  readonly denied?: string;
}

/** A story's claims, weighed against each other. */
export interface Weighed {
  readonly story: Story;
  readonly actors: readonly LinkedActor[];
  readonly sides: readonly Side[];
  readonly points: readonly Point[];
  readonly conflicts: readonly Conflict[];
  readonly compared: readonly ComparedPoint[];
  readonly oneSided: readonly OneSided[];
  readonly groups: readonly Grouped[];
}

/** One article of a story with everything known of it. */
export interface Member {
  readonly id: string;
  readonly annotated: AnnotatedArticle;
  readonly claims: readonly Claim[];
  readonly group: Grouped;
  /** Of the claims that rest on something else than their article as a whole. */
  readonly rests?: readonly Rest[];
  /** What a person holds of its outlet. */
  readonly grade?: Grade;
}

export type DueStatus = 'open' | 'done' | 'overdue' | 'withdrawn' | 'undated';

/** One row of the ledger of commitments. */
export interface DueItem {
  readonly point: string;
  /** Names the commitment whatever is added to the record later: the first report of it, and where its act stands there. */
  readonly key: string;
  readonly owner: string;
  readonly action: string;
  readonly due?: Edtf;
  readonly strength: Strength;
  readonly condition?: string;
  readonly status: DueStatus;
  readonly toldBy?: string;
  /** Point that shows it was done. */
  readonly shownBy?: string;
  /** The sentence on which it rests. */
  readonly evidence: Evidence;
  /** At most so many independent origins. */
  readonly origins: number;
  /** What later reports tell of the same act, done or not, the earliest first. */
  readonly since: readonly Evidence[];
}
