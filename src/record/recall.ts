import type { AnnotatedArticle } from './annotations.ts';

/**
 * An article that counts no more. `withdrawn`: its text is kept and shown as withdrawn. `purged`: its text is gone for good, and this is its
 * tombstone.
 */
export interface Recall {
  readonly article: string;
  readonly what: 'withdrawn' | 'purged';
  /** ISO 8601. */
  readonly at: string;
  readonly why: string;
  /** SHA-256 of the bytes and of the text, in hex. */
  readonly snapshot: string;
  readonly text: string;
}

/** A withdrawn article of a story with why it counts no more. */
export interface Withdrawn {
  readonly recall: Recall;
  readonly annotated: AnnotatedArticle;
}
