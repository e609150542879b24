import { baseOf } from '../base.ts';
import { standingOf } from '../governed.ts';
import type { VerbRule } from './types.ts';

/** What was done, or was not: the verb with its object, the noun that it carries, or its own sense. */
export const done: VerbRule = (s, f) => {
  if (standingOf(s, f.verb) !== 'fact') return null;
  const act = baseOf(s, f);
  if (!act) return null;
  return {
    code: act.code,
    rule: 'annotate/events/rules/done',
    trigger: f.verb,
    instrument: act.instrument,
    ...(act.noun ? { content: act.noun } : {}),
    ...(f.negated ? { status: 'negated' as const } : {}),
  };
};
