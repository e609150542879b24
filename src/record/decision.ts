/** What a person can decide: on stories, and on sources. */
export type DecisionAct = 'merge' | 'split' | 'rename' | 'pin' | 'grade';

/**
 * What a person decided, and why. It stands on articles, not on a story's id, which may change when an earlier article comes in; a further
 * decision may turn it round, and nothing else does.
 */
export interface Decision {
  readonly act: DecisionAct;
  /** Articles of the story that it is about, those that stay there; none for a grade. */
  readonly of: readonly string[];
  /** Articles that come in, go out, or are pinned. */
  readonly on: readonly string[];
  /** The title, the grade. */
  readonly value?: string;
  /** The outlet that is graded. */
  readonly outlet?: string;
  readonly why: string;
}

/** A source's grade on the scale of NATO and the British services: reliability A to F, credibility 1 to 6; F and 6 cannot be judged. */
export interface Grade {
  readonly grade: string;
  readonly why: string;
}

/** Whether a text is a grade: a letter from A to F and a figure from 1 to 6. */
export const isGrade = (text: string): boolean => /^[A-F][1-6]$/u.test(text);
