import type { CommitmentsLexicon } from '../../../languages/shape/commitments.ts';
import type { Strength } from '../../../record/index.ts';
import type { Token } from '../../../syntax/types.ts';
import type { Scene as EventScene } from '../../events/scene.ts';

/** One sentence as the commitment rules see it. */
export interface Scene extends EventScene {
  readonly owed: CommitmentsLexicon;
  /** Whether the span stands in someone's reported words. */
  readonly reported: (at: Token) => boolean;
}

/** What is owed: the head of the words that tell the act, by whom, how firmly. */
export interface Owed {
  readonly action: Token;
  readonly owners: readonly Token[];
  readonly strength: Strength;
  readonly rule: string;
  /** A noun before the verb that tells what is owed: `talks are set for Monday`. */
  readonly opens?: Token;
  /** The word that opens the term, where it stands before the act: `until Friday to leave`. */
  readonly term?: Token;
}

/** Reads the commitments that one token opens; empty where the words are not built that way. */
export type OwedRule = (s: Scene, t: Token) => readonly Owed[];
