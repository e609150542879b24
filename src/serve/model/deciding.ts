import type { ArticleClaim, ArticleRow, DecisionRow, NoteRow, SideRow, StoryName, Words } from './rows.ts';

/** One claim with what may be decided on it. */
export interface ClaimView {
  readonly article: ArticleRef;
  readonly story?: StoryName;
  readonly claim: ArticleClaim;
  /** By a person’s decision it is none. */
  readonly dismissed: boolean;
  /** The words around it. */
  readonly around: Words;
  /** Who is known in the story: on whose word it may be put. */
  readonly names: readonly string[];
  readonly decisions: readonly DecisionRow[];
  /** Notes whose marks were named. */
  readonly notes: readonly NoteRow[];
}

export interface ArticleRef {
  readonly id: string;
  readonly title: string;
}

/** A story with what may be decided on it. */
export interface StoryForm {
  readonly story: StoryName;
  readonly articles: readonly ArticleRow[];
  /** The other stories, the nearest in time first. */
  readonly others: readonly StoryName[];
  /** The two whose accounts are held against each other. */
  readonly sides: readonly SideRow[];
  readonly decisions: readonly DecisionRow[];
}

/** The latest first. */
export interface DecisionList {
  readonly decisions: readonly DecisionRow[];
  readonly next?: string;
}

/** What a decision or a note came to. `goTo`: where what it is about can be read. */
export interface Done {
  readonly entry?: number;
  readonly note?: NoteRow;
  readonly goTo: string;
}

export interface NoteList {
  readonly notes: readonly NoteRow[];
}
