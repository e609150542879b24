import type { Finding, Level } from '../record/index.ts';
import type { CheckContext } from './context.ts';

/** What a rule reports; `level` only where it is milder than the rule's own. */
export type Found = Omit<Finding, 'rule' | 'level'> & { readonly level?: Level };

/** A rule of the checker; its file is named after its id. */
export interface Rule {
  readonly id: string;
  readonly name: string;
  /** The reason in one sentence. */
  readonly why: string;
  readonly level: Level;
  /** Whether it compares the draft with its sources, so that the profile `fidelity` keeps its level. */
  readonly fidelity: boolean;
  /** `told` is what the rules before it in the list have found: a fault is told once. */
  readonly run: (ctx: CheckContext, told: readonly Finding[]) => readonly Found[];
}
