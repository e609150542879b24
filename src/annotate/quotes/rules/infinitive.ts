import type { Cue } from '../cue.ts';
import { draftOf } from '../make.ts';
import { endOf, limitOf, spanAcross } from '../reach.ts';
import { kidsBy, lower, relation, type Scene } from '../scene.ts';
import type { CueRule } from './types.ts';

/** `urged Velia to sign`; `refused to sign`. */
export const infinitive: CueRule = (s, cue) => {
  const stance = cue.entry.frames.get('inf');
  if (!stance || cue.passive || cue.entry.preps.has(lower(s, cue.last + 1))) return undefined;
  const to = toAfter(s, cue);
  if (to === undefined) return undefined;
  const object = kidsBy(s, cue.verb, 'obj', 'iobj').find((k) => k > cue.last && k < to);
  const start = object === undefined ? to : Math.max(cue.last + 1, s.first[object]!);
  const end = endOf(s, cue, start);
  return end > to
    ? draftOf(s, cue, { rule: 'annotate/quotes/rules/infinitive', stance, content: [spanAcross(s, start, end)] })
    : undefined;
};

/** The `to` of the infinitive that hangs on the cue. */
function toAfter(s: Scene, cue: Cue): number | undefined {
  const limit = limitOf(s, cue);
  const verb = [...kidsBy(s, cue.verb, 'xcomp', 'ccomp', 'advcl')].find(
    (k) => k > cue.last && k <= limit && toOf(s, k) !== undefined,
  );
  if (verb !== undefined) return toOf(s, verb);
  const next = cue.last + 1;
  return lower(s, next) === 'to' && relation(s.tokens[next]) === 'mark' ? next : undefined;
}

const toOf = (s: Scene, verb: number): number | undefined => kidsBy(s, verb, 'mark').find((m) => lower(s, m) === 'to');
