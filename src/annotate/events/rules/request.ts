import type { Code } from '../../../languages/shape/events.ts';
import type { Token } from '../../../syntax/types.ts';
import { baseOf } from '../base.ts';
import { type Frame, listed } from '../frame.ts';
import { eventNoun, frameAt, inClass, isActor, type Scene } from '../scene.ts';
import { kidsBy } from '../tree.ts';
import type { VerbRule } from './types.ts';

const RULE = 'annotate/events/rules/request';

/** What is asked for: help, a meeting, that the other yields, or else. */
function modeOf(s: Scene, content: Token | undefined): Code {
  if (!content) return 'REQUEST';
  const verb = content.upos === 'VERB' ? baseOf(s, frameAt(s, content))?.code : undefined;
  const noun = eventNoun(s, content);
  const code = verb ?? (noun ? s.words.nouns[noun.lemma.toLowerCase()]?.code : undefined) ?? '';
  if (code.startsWith('AID') || inClass(s, content, ['aid'])) return 'REQUEST/assist';
  if (code.startsWith('CONSULT')) return 'REQUEST/meet';
  return code.startsWith('RETREAT') || code.startsWith('CONCEDE') ? 'REQUEST/yield' : 'REQUEST';
}

const asksWhether = (s: Scene, content: Token): boolean =>
  kidsBy(s.tree, content, 'mark', 'advmod', 'obj', 'nsubj').some((k) => s.words.asking.has(k.lower) && k.i < content.i);

/** What is asked for behind `for`, `to` or `on`. */
function prepositional(f: Frame): Token | undefined {
  return f.obliques.find((o) => f.particles.includes(o.prep))?.head;
}

/** The clause or thing asked for; undefined for a mere question. */
function contentOf(s: Scene, f: Frame, key: string): Token | undefined | null {
  if (f.complement) return asksWhether(s, f.complement) ? null : f.complement;
  const thing = f.objects.find((t) => !isActor(s, t)) ?? f.objects.find((t) => inClass(s, t, ['aid', 'asylum']));
  if (thing) return s.words.questions.has(thing.lemma.toLowerCase()) ? null : thing;
  const goal = key.endsWith('_to') || !key.includes('_');
  return goal ? f.obliques.find((o) => o.prep === s.words.prep.for)?.head : prepositional(f);
}

/** Asked to with its subject told of, the one asked is the object of the verb, the `on` phrase, or who is to act. */
function addressees(s: Scene, f: Frame, key: string, content: Token): Token[] {
  const actors = f.objects.filter((t) => t !== content && isActor(s, t));
  const on = key.endsWith('_on') || key.endsWith('_upon') || key.endsWith('_to') ? prepositional(f) : undefined;
  const named = f.obliques
    .filter((o) => ['to', 'from', 'on'].includes(o.prep) && isActor(s, o.head) && o.head !== content)
    .map((o) => o.head);
  const doer = content.upos === 'VERB' ? kidsBy(s.tree, content, 'nsubj').filter((t) => isActor(s, t)) : [];
  return [...actors, ...(on && isActor(s, on) ? [on] : []), ...doer, ...named].slice(0, 1);
}

/** `pressed the delegation for guarantees`: whom and for what stand apart. */
const pressedFor = (s: Scene, f: Frame, key: string, content: Token): boolean =>
  s.words.pressing.has(key) &&
  f.objects.some((t) => t !== content && isActor(s, t)) &&
  f.obliques.some((o) => o.prep === s.words.prep.for && o.head === content);

/** `urged X to leave`, `demanded that X return the boats`, `called for talks`, `pressed for results`. */
export const request: VerbRule = (s, f) => {
  const key = listed(f, s.words.requesting);
  if (key === undefined || f.negated) return null;
  const content = contentOf(s, f, key);
  if (content === null || (content === undefined && !s.words.bareRequests.has(key))) return null;
  if (
    s.words.mildRequests.has(key) &&
    content !== undefined &&
    !f.complement &&
    !inClass(s, content, ['aid', 'asylum', 'talk', 'support']) &&
    !pressedFor(s, f, key, content)
  )
    return null;
  const targets = content ? addressees(s, f, key, content) : [];
  return {
    code: modeOf(s, content),
    rule: RULE,
    trigger: f.verb,
    ...(content ? { content } : {}),
    ...(targets.length > 0 ? { targets } : {}),
  };
};
