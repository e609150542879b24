import { baseOf } from '../base.ts';
import { sourcesOf } from '../cast.ts';
import { listed } from '../frame.ts';
import { standingOf } from '../governed.ts';
import { isCooperative } from '../scene.ts';
import { threatOf } from './threaten.ts';
import type { VerbRule } from './types.ts';

/** An act that is still to come: of cooperation it is an agreement, of conflict a threat. */
export const toCome: VerbRule = (s, f) => {
  const mood = standingOf(s, f.verb);
  if (f.negated || (mood !== 'future' && mood !== 'possible')) return null;
  const [act, avenges] = [baseOf(s, f), listed(f, s.words.avenging) !== undefined];
  if ((!act && !avenges) || sourcesOf(s, f).length === 0) return null;
  const rule = 'annotate/events/rules/toCome';
  if (!act) return { rule, trigger: f.verb, code: 'THREATEN' };
  const common = { rule, trigger: f.verb, instrument: act.instrument };
  if (!isCooperative(act.code)) return { ...common, code: threatOf(act.code) };
  if (act.code === 'SUPPORT' && mood === 'possible') return null;
  return { ...common, code: 'AGREE', status: mood === 'future' ? 'future' : 'hypothetical' };
};
