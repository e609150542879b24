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
  return { ...sentence, tokens: nounsAgain(sentence.tokens.map(mend), words) };
}

/**
 * `two days of trade talks on Monday`: a clause of one word without a subject, in the form of an event noun's plural and right
 * behind another noun, is no clause; what hung on it belongs to the one around.
 */
function nounsAgain(tokens: readonly Token[], words: EventsLexicon): Token[] {
  const out = [...tokens];
  for (const t of tokens) {
    if (!t.deprel.startsWith('acl')) continue;
    const lemma = t.lower.replace(/s$/u, '');
    const before = tokens[t.i - 1];
    const misread = lemma !== t.lower && Object.hasOwn(words.nouns, lemma);
    if (!misread || before?.upos !== 'NOUN') continue;
    const kids = tokens.filter((k) => k.head === t.i);
    if (kids.some((k) => /^(?:nsubj|aux|mark|cop)/u.test(k.deprel))) continue;
    const above = tokens[t.head];
    const clause = above && above.i !== before.i ? above.head : -1;
    const opens = kidsOfToken(tokens, before).find((k) => k.deprel === 'case');
    out[t.i] = {
      ...t,
      upos: 'NOUN',
      lemma,
      deprel: opens ? 'nmod' : before.deprel,
      head: opens ? t.head : before.head,
    };
    out[before.i] = { ...before, deprel: 'compound', head: t.i };
    if (opens) out[opens.i] = { ...opens, head: t.i };
    for (const k of kids) if (k.deprel.startsWith('obl') && clause >= 0) out[k.i] = { ...k, head: clause };
  }
  return out;
}

const kidsOfToken = (tokens: readonly Token[], of: Token): Token[] => tokens.filter((k) => k.head === of.i);
