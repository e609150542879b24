import type { Level } from '../record/index.ts';
import type { Rule } from './rule.ts';

/** Which rules count. `only`: the fidelity rules keep their level and all others are notes. */
export interface Profile {
  readonly only?: 'fidelity';
  readonly levels?: Readonly<Record<string, Level>>;
}

export type ProfileName = 'wire' | 'brief' | 'assessment' | 'fidelity';

export const PROFILES: Readonly<Record<ProfileName, Profile>> = {
  wire: {},
  // A brief is dated at its head: a relative date in a source's words is told in square brackets beside it.
  brief: { levels: { T1: 'note' } },
  assessment: { levels: { T1: 'error', C3: 'error' } },
  fidelity: { only: 'fidelity' },
};

/** The level at which a finding stands: the finding's own if milder, the profile's word before the rule's. */
export function levelOf(rule: Rule, found: Level | undefined, profile: Profile): Level {
  if (profile.only === 'fidelity' && !rule.fidelity) return 'note';
  return found ?? profile.levels?.[rule.id] ?? rule.level;
}
