import { markAfter } from '../beside.ts';
import type { Draft } from '../draft.ts';
import { phraseOf, type Range, spanOfRange } from '../phrase.ts';
import { kidsBy, lower, relation, type Scene, spanOf, upos } from '../scene.ts';
import type { SentenceRule } from './types.ts';

/** `And from Lorn: “A.”` `Her answer was short: “A.”` `Lorn was blunt: “A.”` */
export const colonQuote: SentenceRule = (s) => {
  const colon = s.tokens.find((t) => t.text === ':' && s.inMark[t.i]! < 0 && t.i > 0);
  const mark = colon && markAfter(s, colon.i, s.tokens.length - 1);
  if (!colon || !mark || mark.start > colon.end + 2) return [];
  const source = fromWhom(s, colon.i) ?? ownerOf(s, colon.i) ?? subjectOf(s, colon.i);
  if (!source) return [];
  const draft: Draft = {
    rule: 'annotate/quotes/rules/colonQuote',
    sentence: s.sentence.index,
    content: [{ start: mark.start, end: mark.end }],
    cue: spanOf(s, colon.i, colon.i),
    source: spanOfRange(s, source),
    stance: 'asserts',
  };
  return [draft];
};

/** `And from Ana Lorn, the envoy:` */
function fromWhom(s: Scene, colon: number): Range | undefined {
  const from = s.tokens.slice(0, Math.min(colon, 3)).find((t) => t.lower === 'from');
  return from && colon > from.i + 1 ? { from: from.i + 1, to: colon - 1 } : undefined;
}

/** Whose the word for something said is. */
function ownerOf(s: Scene, colon: number): Range | undefined {
  for (const t of s.tokens.slice(0, colon)) {
    if (upos(s, t.i) !== 'NOUN' || !isSaid(s, t.lemma.toLowerCase())) continue;
    const owner = (s.kids[t.i] ?? []).find((k) => s.tokens[k]!.deprel === 'nmod:poss');
    if (owner !== undefined) return phraseOf(s, owner, 0, t.i - 1);
  }
  return undefined;
}

const isSaid = (s: Scene, lemma: string): boolean =>
  s.words.has('replies', lemma) || s.words.nouns.has(lemma) || s.words.has('venues', lemma);

/** A name or person that the sentence is about. */
function subjectOf(s: Scene, colon: number): Range | undefined {
  const subject = s.tokens.find((t) => t.i < colon && relation(t) === 'nsubj' && t.head < colon && t.head > t.i);
  if (!subject || !(subject.upos === 'PROPN' || /^(?:he|she)$/u.test(lower(s, subject.i)))) return undefined;
  const plain = kidsBy(s, subject.head, 'cop').length > 0 || s.tokens[subject.head]?.head === -1;
  return plain ? phraseOf(s, subject.i, 0, subject.head - 1) : undefined;
}
