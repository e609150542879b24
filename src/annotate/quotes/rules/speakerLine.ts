import type { Draft } from '../draft.ts';
import { trimEnd } from '../reach.ts';
import { isVerb, lower, type Scene, spanOf } from '../scene.ts';
import type { SentenceRule } from './types.ts';

const LONGEST_NAME = 8;

/** `LORN: A.` in a transcript; `Lorn: the deal is off` in a headline. */
export const speakerLine: SentenceRule = (s) => {
  const colon = s.tokens.slice(1, LONGEST_NAME + 2).find((t) => t.text === ':');
  if (!colon || !startsParagraph(s) || !namesSpeaker(s, colon.i)) return [];
  const [from, last] = [colon.i + 1, s.tokens.length - 1];
  if (from > last) return [];
  const draft: Draft = {
    rule: 'annotate/quotes/rules/speakerLine',
    sentence: s.sentence.index,
    content: [spanOf(s, from, trimEnd(s, from, last))],
    cue: spanOf(s, colon.i, colon.i),
    source: spanOf(s, 0, colon.i - 1),
    stance: 'asserts',
  };
  return [draft];
};

const startsParagraph = (s: Scene): boolean =>
  /(?:^|\n)\s*$/u.test(s.text.slice(Math.max(0, s.sentence.start - 4), s.sentence.start));

/** A name before the colon and no verb: capitals all through, or a known name. */
function namesSpeaker(s: Scene, colon: number): boolean {
  const head = s.tokens.slice(0, colon);
  if (head.some((t) => isVerb(t)) || head.some((t) => s.words.has('notSpeakers', t.lower))) return false;
  if (head.some((t) => /^[^\p{L}]*$/u.test(t.text) && !/^[.()-]$/u.test(t.text))) return false;
  const capital = head.every((t) => !/^\p{Ll}/u.test(t.text));
  return capital && lower(s, 0) !== 'q'
    ? head.some((t) => t.upos === 'PROPN' || t.text === t.text.toUpperCase())
    : false;
}
