import type { Span } from '../../record/index.ts';
import type { Doc, Sentence, Token } from '../../syntax/types.ts';
import { type NameHit, type NameToken, type NounHit, namesAmong, nameTokens, nounsAmong } from '../../world/index.ts';

/** One sentence with its words, known names and nouns; all offsets are into the article's text. */
export interface Scene {
  readonly sentence: Sentence;
  readonly text: string;
  readonly words: readonly NameToken[];
  readonly hits: readonly NameHit[];
  readonly nouns: readonly NounHit[];
}

const move = <T extends Span>(item: T, by: number): T => ({ ...item, start: item.start + by, end: item.end + by });

/** `Sant Orel` is not the town of Orel: a town at the end of a longer name, behind a proper noun that is no name by itself. */
function endsOther(doc: Doc, { index, tokens }: Sentence, hit: NameHit): boolean {
  if (hit.entry.kind !== 'city') return false;
  const at = firstAfter(tokens, hit.start);
  const before = tokens[at - 1];
  if (before?.upos !== 'PROPN' || !/^\p{Lu}\p{Ll}/u.test(before.text)) return false;
  const k = firstAfter(doc.names, hit.start);
  const name = doc.names[k];
  if (!name || name.sentence !== index || name.type !== 'place' || name.start !== before.start || name.end !== hit.end)
    return false;
  const alone = nameTokens(before.text);
  return namesAmong(alone, doc.lang).length === 0 && nounsAmong(alone, doc.lang, new Set()).length === 0;
}

/** The sentences of an article made ready. Linear. */
export function scenesOf(doc: Doc): Scene[] {
  const { text } = doc.article;
  return doc.sentences.map((sentence) => {
    const words = nameTokens(text.slice(sentence.start, sentence.end)).map((w) => move(w, sentence.start));
    const hits = namesAmong(words, doc.lang).filter((h) => !endsOther(doc, sentence, h));
    const taken = new Set(hits.flatMap((h) => Array.from({ length: h.to - h.from + 1 }, (_, k) => h.from + k)));
    return { sentence, text, words, hits, nouns: nounsAmong(words, doc.lang, taken) };
  });
}

/** The text between two neighbouring words; a sentence's end counts as a stop. */
export const gap = (s: Scene, i: number): string => {
  const [a, b] = [s.words[i], s.words[i + 1]];
  return a && b ? s.text.slice(a.end, b.start) : '.';
};

/** Whether words `i` and `i + 1` stand in one run: only space, a hyphen, a possessive ending or an abbreviation's point between. */
export function joined(s: Scene, i: number): boolean {
  const between = gap(s, i);
  if (/^(?:['’]s?)?[ \u00a0\u202f]+$|^[-‐‑]$/u.test(between)) return true;
  const word = s.words[i]?.text ?? '';
  return (
    /^\.(?:['’]s)?[ \u00a0]*[-‐‑]?$/u.test(between) &&
    (word.length <= 3 || word.includes('.') || /^(?:Prof|Capt|Cmdr|Brig|Pres)$/u.test(word))
  );
}

/** Index of the first item that ends after `place`; items are in order and apart. */
function firstAfter(items: readonly Span[], place: number): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const mid = (low + high) >> 1;
    if (items[mid]!.end > place) high = mid;
    else low = mid + 1;
  }
  return low;
}

/** Indexes of the words that `at` covers; null where it covers none. */
export function wordsAt(s: Scene, at: Span): { from: number; to: number } | null {
  const from = firstAfter(s.words, at.start);
  let to = from;
  while (to + 1 < s.words.length && s.words[to + 1]!.start < at.end) to++;
  return (s.words[from]?.start ?? at.end) < at.end ? { from, to } : null;
}

/** The syntax token that holds the unit at `place`. */
export function tokenAt(s: Scene, place: number): Token | undefined {
  const t = s.sentence.tokens[firstAfter(s.sentence.tokens, place)];
  return t && t.start <= place ? t : undefined;
}

function tokensIn(s: Scene, at: Span): Token[] {
  const list: Token[] = [];
  const { tokens } = s.sentence;
  for (let i = firstAfter(tokens, at.start); i < tokens.length && tokens[i]!.start < at.end; i++)
    if (tokens[i]!.upos !== 'PUNCT') list.push(tokens[i]!);
  return list;
}

/** The token of a span that the others hang from: the one whose head lies outside. */
export function headOf(s: Scene, at: Span): Token | undefined {
  const inside = tokensIn(s, at);
  const own = new Set(inside.map((t) => t.i));
  return inside.find((t) => !own.has(t.head)) ?? inside.at(-1);
}

/** Whether a noun phrase is the subject of a verb, by the tree or by standing right before a verb. */
export function isSubject(s: Scene, at: Span): boolean {
  const head = headOf(s, at);
  if (head?.deprel.startsWith('nsubj')) return true;
  const next = s.sentence.tokens[firstAfter(s.sentence.tokens, at.end)];
  const before = s.sentence.tokens[firstAfter(s.sentence.tokens, at.start) - 1];
  return /^(?:VERB|AUX)$/u.test(next?.upos ?? '') && before?.upos !== 'ADP' && head?.deprel !== 'obl';
}
