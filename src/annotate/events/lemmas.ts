import type { EventsLexicon } from '../../languages/shape/events.ts';
import type { Sentence, Token } from '../../syntax/types.ts';

const vocabularies = new WeakMap<EventsLexicon, ReadonlySet<string>>();

/** Every lemma that the lexicon of events asks for; made once a language. */
function vocabularyOf(words: EventsLexicon): ReadonlySet<string> {
  const have = vocabularies.get(words);
  if (have) return have;
  const out = new Set<string>();
  const add = (key: string): void => {
    out.add(key.split('_')[0] ?? key);
  };
  for (const value of Object.values(words)) if (value instanceof Set) for (const k of value) add(String(k));
  for (const key of [...Object.keys(words.verbs), ...Object.keys(words.nouns)]) add(key);
  for (const { verbs } of words.withObject) for (const k of verbs) add(k);
  for (const list of Object.values(words.classes)) for (const k of list) add(k);
  vocabularies.set(words, out);
  return out;
}

const OPEN = new Set(['VERB', 'NOUN', 'ADJ']);

/**
 * The sentence with lemmas that its lexicon knows: where the reader's lemma is none of them and that of another reading of
 * the same ending is (`expelled` for expel), that one counts.
 */
export function withKnownLemmas(sentence: Sentence, words: EventsLexicon): Sentence {
  const known = vocabularyOf(words);
  const mend = (t: Token): Token => {
    if (!OPEN.has(t.upos) || known.has(t.lemma.toLowerCase())) return t;
    const lemma = words.stems(t.lower).find((stem) => known.has(stem));
    return lemma === undefined ? t : { ...t, lemma };
  };
  return { ...sentence, tokens: sentence.tokens.map(mend) };
}
