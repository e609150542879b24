import type { Code } from '../../../languages/shape/events.ts';
import type { Token } from '../../../syntax/types.ts';
import { baseOf } from '../base.ts';
import { type Frame, listed } from '../frame.ts';
import { eventNoun, frameAt, inClass, isActor, isCooperative, type Scene } from '../scene.ts';
import { kidsBy } from '../tree.ts';
import { threatOf } from './threaten.ts';
import type { VerbRule } from './types.ts';

const RULE = 'annotate/events/rules/agree';

/** The thing promised, offered or agreed on, where no clause says it. */
function thing(s: Scene, f: Frame): Token | undefined {
  const on = f.obliques.find((o) => s.words.agreePreps.has(o.prep) && !isActor(s, o.head))?.head;
  return f.objects.find((t) => !isActor(s, t) || inClass(s, t, ['aid'])) ?? on;
}

function codeFor(s: Scene, f: Frame, content: Token | undefined): Code | null {
  const inner = content && content.upos === 'VERB' ? frameAt(s, content) : undefined;
  const act = inner ? baseOf(s, inner) : null;
  if (act && !isCooperative(act.code) && inner && !inner.negated)
    return s.words.agreeing.has(f.lemma) && f.lemma === 'agree' ? 'AGREE' : threatOf(act.code);
  if (act || !s.words.weakAgreeing.has(f.lemma)) return 'AGREE';
  const noun = content && eventNoun(s, content);
  const code = noun && s.words.nouns[noun.lemma.toLowerCase()]?.code;
  if (code) return isCooperative(code) ? 'AGREE' : code === 'ASSAULT' ? null : threatOf(code);
  return content && inClass(s, content, ['aid', 'talk', 'agreement']) ? 'AGREE' : null;
}

/** `agreed to send help`, `pledged $12 million`, `offered talks`, `is ready to negotiate`; a vow to attack is a threat. */
export const agree: VerbRule = (s, f) => {
  const adjective = s.words.ready.has(f.lemma) && f.complement !== undefined && f.verb.upos !== 'VERB';
  const ready = s.words.ready.has(f.lemma) && f.complement !== undefined && (f.passive || adjective);
  const key = listed(f, s.words.agreeing);
  if ((key === undefined && !ready) || f.negated || f.mood === 'possible' || f.mood === 'obligation') return null;
  if (!f.complement && baseOf(s, f)) return null;
  const content = f.complement ?? thing(s, f);
  const several = f.subjects.length > 1;
  if (!content && !(several && f.lemma === 'agree')) return null;
  const code = codeFor(s, f, content);
  if (code === null) return null;
  const copular =
    ready && kidsBy(s.tree, f.verb, 'nsubj', 'nsubj:pass').length > 0
      ? kidsBy(s.tree, f.verb, 'nsubj', 'nsubj:pass')
      : undefined;
  return {
    code,
    rule: RULE,
    trigger: f.verb,
    instrument: true,
    ...(content ? { content } : {}),
    ...(copular && f.subjects.length === 0 ? { sources: copular } : {}),
  };
};
