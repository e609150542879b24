import type { Draft } from '../draft.ts';
import { phraseOf, type Range, spanOfRange } from '../phrase.ts';
import { spanAcross, trimEnd } from '../reach.ts';
import { kidsBy, lower, relation, type Scene, spanOf, upos } from '../scene.ts';
import type { SentenceRule } from './types.ts';

/** `her claim that A`; `calls for A`; `the ministry’s refusal to A`. */
export const nounCue: SentenceRule = (s) => s.tokens.flatMap((t) => draftAt(s, t.i) ?? []);

function draftAt(s: Scene, i: number): Draft | undefined {
  if (upos(s, i) !== 'NOUN' || s.inMark[i]! >= 0) return undefined;
  const entry = s.words.nouns.get(s.tokens[i]!.lemma.toLowerCase());
  const link = lower(s, i + 1);
  const stance = entry?.links.get(link);
  if (!entry || !stance) return undefined;
  const clause = link === 'that' || (link === 'to' && relation(s.tokens[i + 1]) === 'mark');
  const source = ownerOf(s, i);
  if (!source && !(clause && link === 'that')) return undefined;
  if (link === 'that' && !opensClause(s, i)) return undefined;
  const start = clause ? i + 1 : i + 2;
  const end = trimEnd(s, start, Math.max(endOfNoun(s, i), endOfClause(s, i + 1), start));
  if (end <= start && !clause && s.tokens[start] === undefined) return undefined;
  return {
    rule: 'annotate/quotes/rules/nounCue',
    sentence: s.sentence.index,
    content: [spanAcross(s, start, end)],
    cue: spanOf(s, i, i),
    ...(source ? { source: spanOfRange(s, source) } : {}),
    stance,
  };
}

/** `that` opens a clause with a subject of its own; a relative clause has none. */
const opensClause = (s: Scene, i: number): boolean => relation(s.tokens[i + 1]) === 'mark';

const endOfNoun = (s: Scene, i: number): number =>
  Math.max(i, ...(s.kids[i] ?? []).filter((k) => k > i && relation(s.tokens[k]) !== 'appos').map((k) => s.last[k]!));

/** Who gives, makes or issues it: the subject of the light verb whose object the noun is. */
function giverOf(s: Scene, i: number): Range | undefined {
  const { head, deprel } = s.tokens[i]!;
  if (deprel !== 'obj' || head < 0 || !s.lang.events.light.has(s.tokens[head]!.lemma.toLowerCase())) return undefined;
  const subject = kidsBy(s, head, 'nsubj')[0];
  return subject === undefined || subject > head ? undefined : phraseOf(s, subject, 0, head - 1);
}

/** The last token of the clause or phrase that a link opens, wherever the tree hangs it. */
function endOfClause(s: Scene, link: number): number {
  const { head } = s.tokens[link]!;
  return head > link ? s.last[head]! : link;
}

/** Whose word it is: the possessor, what `by` leads to, or who gives it. */
function ownerOf(s: Scene, i: number): Range | undefined {
  const own = (s.kids[i] ?? []).find((k) => s.tokens[k]!.deprel === 'nmod:poss');
  if (own !== undefined) return phraseOf(s, own, 0, i - 1);
  const by = kidsBy(s, i, 'nmod').find((k) =>
    kidsBy(s, k, 'case').some((c) => lower(s, c) === 'by' || lower(s, c) === 'from'),
  );
  return by === undefined ? giverOf(s, i) : phraseOf(s, by, i + 2, s.tokens.length - 1);
}
