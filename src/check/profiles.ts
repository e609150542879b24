import type { Level } from '../record/index.ts';
import type { Rule } from './rule.ts';

/** A level, or that a profile leaves a rule out. */
export type ProfileLevel = Level | 'off';

/** Which rules count. `only`: the fidelity rules keep their level and all others are notes. */
export interface Profile {
  readonly only?: 'fidelity';
  readonly levels?: Readonly<Record<string, ProfileLevel>>;
}

export type ProfileName = 'wire' | 'brief' | 'assessment' | 'fidelity';

export const PROFILES: Readonly<Record<ProfileName, Profile>> = {
  // A report describes its sources in its sentences, one by one: what an assessment has to say of all of them at once is left out.
  wire: { levels: { S2: 'off', S3: 'off' } },
  // A brief is dated at its head and cites each sentence: a relative date in a source's words is told in square brackets beside it, and
  // what one source has stands behind its own footnote.
  brief: { levels: { T1: 'note', T4: 'off', C1: 'off', Q6: 'off', S2: 'note', S3: 'note' } },
  assessment: {
    levels: { T1: 'error', C3: 'error', C1: 'warning', E1: 'error', E2: 'error', N2: 'warning', T4: 'warning' },
  },
  fidelity: { only: 'fidelity' },
};

/** The level at which a finding stands: the profile's word before the rule's, and the finding's own where that is milder. */
export function levelOf(rule: Rule, found: Level | undefined, profile: Profile): ProfileLevel {
  if (profile.only === 'fidelity' && !rule.fidelity) return 'note';
  const own = profile.levels?.[rule.id];
  return own === 'off' ? own : (found ?? own ?? rule.level);
}
