import type { Code } from '../../../languages/shape/events.ts';
import { listed } from '../frame.ts';
import { eventNoun } from '../scene.ts';
import type { VerbRule } from './types.ts';

/** What announcing an act makes of it: a withdrawal announced is a concession, talks or aid announced are agreed. */
function announced(code: Code): Code {
  if (code.startsWith('RETREAT')) return code === 'RETREAT/resign' || code === 'RETREAT/ceasefire' ? code : 'CONCEDE';
  return code.startsWith('AID') || code.startsWith('CONSULT') || code.startsWith('COOPERATE') ? 'AGREE' : code;
}

/** `announced the withdrawal of its troops`, `ordered the arrest of the mayor`. */
export const announce: VerbRule = (s, f) => {
  // `the capture was announced`: the noun tells its own parties.
  if (!listed(f, s.words.announcing) || f.negated || (f.passive && f.subjects.length === 0)) return null;
  for (const t of f.objects) {
    const noun = eventNoun(s, t);
    const sense = noun && s.words.nouns[noun.lemma.toLowerCase()];
    if (noun && sense && !sense.code.startsWith('REQUEST'))
      return {
        code: announced(sense.code),
        rule: 'annotate/events/rules/announce',
        trigger: f.verb,
        content: noun,
        instrument: true,
      };
  }
  return null;
};
