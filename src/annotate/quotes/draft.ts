import type { RuleId, Span, Stance } from '../../record/index.ts';

/** A statement before it is known who speaks and what holds what. */
export interface Draft {
  readonly rule: RuleId;
  /** Index of the sentence of the cue, or of the words where there is no cue. */
  readonly sentence: number;
  readonly content: readonly Span[];
  readonly cue?: Span | undefined;
  readonly source?: Span | undefined;
  readonly hearer?: Span | undefined;
  readonly stance: Stance;
}
