/** What a person can decide: on stories, on sources, on claims, and on earlier decisions. */
export type DecisionAct =
  | 'merge'
  | 'split'
  | 'rename'
  | 'pin'
  | 'sides'
  | 'grade'
  | 'house'
  | 'attribute'
  | 'dismiss'
  | 'undo';

/**
 * What a person decided, and why. It stands on articles, not on a story's id, which may change when an earlier article comes in; a further
 * decision may turn it round, and nothing else does.
 */
export interface Decision {
  readonly act: DecisionAct;
  /** Articles of the story that it is about, those that stay there; the article of a claim; none for a grade or a house. */
  readonly of: readonly string[];
  /** Articles that come in, go out, or are pinned; ids of the claims that are attributed or dismissed. */
  readonly on: readonly string[];
  /** The title, the sides with commas, the grade, the house, who said it; the journal’s number of the decision that is taken back. */
  readonly value?: string;
  /** The outlet that is graded, or of a house. */
  readonly outlet?: string;
  readonly why: string;
}

/** A decision as the journal has it: its number there, and when it was made (ISO 8601). */
export interface MadeDecision extends Decision {
  readonly seq: number;
  readonly at: string;
}

/** Whom a person holds to have said, done or owed what a claim tells, and why. */
export interface Attributed {
  readonly to: string;
  readonly why: string;
}

/** A source's grade on the scale of NATO and the British services: reliability A to F, credibility 1 to 6; F and 6 cannot be judged. */
export interface Grade {
  readonly grade: string;
  readonly why: string;
}

/** Whether a text is a grade: a letter from A to F and a figure from 1 to 6. */
export const isGrade = (text: string): boolean => /^[A-F][1-6]$/u.test(text);
