import { baseOf } from '../base.ts';
import { sourcesOf } from '../cast.ts';
import { listed } from '../frame.ts';
import { countryOf, frameAt, isCooperative } from '../scene.ts';
import { threatOf } from './threaten.ts';
import type { VerbRule } from './types.ts';

/** `the president suggested that Velia might strike next`: who speaks and who would act are one side. */
export const hint: VerbRule = (s, f) => {
  if (!listed(f, s.words.hinting) || f.negated || !f.complement) return null;
  const inner = frameAt(s, f.complement);
  const act = inner.mood === 'possible' || inner.mood === 'future' ? baseOf(s, inner) : null;
  if (!act || isCooperative(act.code) || inner.negated) return null;
  const [teller, doer] = [sourcesOf(s, f)[0], inner.subjects[0]];
  if (!teller || !doer) return null;
  const own =
    doer.upos === 'PRON' || (countryOf(s, teller) !== undefined && countryOf(s, teller) === countryOf(s, doer));
  if (!own) return null;
  return {
    code: threatOf(act.code),
    rule: 'annotate/events/rules/hint',
    trigger: inner.verb,
    sources: [doer.upos === 'PRON' ? teller : doer],
  };
};
