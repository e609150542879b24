import type { Language } from '../../languages/index.ts';
import type { Actor, DateAnnotation, Mention, Span } from '../../record/index.ts';
import type { Sentence, Token } from '../../syntax/types.ts';
import type { CueLexicon } from './lexicon.ts';
import type { Mark } from './marks.ts';

/** One sentence as the rules see it. Token places are indexes into `tokens`. */
export interface Scene {
  readonly text: string;
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly kids: readonly (readonly number[])[];
  /** First and last token of the subtree of each token. */
  readonly first: readonly number[];
  readonly last: readonly number[];
  /** The outer mark that each token stands in, by index into `marks`; -1 for none. */
  readonly inMark: readonly number[];
  /** Outer marks that meet the sentence. */
  readonly marks: readonly Mark[];
  readonly dates: readonly DateAnnotation[];
  readonly words: CueLexicon;
  readonly lang: Language;
}

/** Actors and mentions, as given to the annotator. */
export interface Who {
  readonly actors: readonly Actor[];
  readonly mentions: readonly Mention[];
}

/** A scene of one sentence; linear in its tokens, whatever shape its tree has. */
export function sceneOf(
  text: string,
  sentence: Sentence,
  marks: readonly Mark[],
  dates: readonly DateAnnotation[],
  words: CueLexicon,
  lang: Language,
): Scene {
  const { tokens } = sentence;
  const kids: number[][] = tokens.map(() => []);
  for (const t of tokens) if (t.head >= 0 && t.head !== t.i) kids[t.head]?.push(t.i);
  return {
    text,
    sentence,
    tokens,
    kids,
    ...extents(tokens, kids),
    inMark: inMarks(tokens, marks),
    marks,
    dates,
    words,
    lang,
  };
}

/** Leaves first, so that each token is done once; a cycle is never reached and keeps its own place. */
function extents(tokens: readonly Token[], kids: readonly (readonly number[])[]): { first: number[]; last: number[] } {
  const first = tokens.map((t) => t.i);
  const last = tokens.map((t) => t.i);
  const waiting = kids.map((k) => k.length);
  const ready = tokens.filter((t) => waiting[t.i] === 0).map((t) => t.i);
  for (let n = 0; n < ready.length; n++) {
    const i = ready[n]!;
    const head = tokens[i]!.head;
    if (head < 0 || head === i || head >= tokens.length) continue;
    first[head] = Math.min(first[head]!, first[i]!);
    last[head] = Math.max(last[head]!, last[i]!);
    waiting[head]!--;
    if (waiting[head] === 0) ready.push(head);
  }
  return { first, last };
}

function inMarks(tokens: readonly Token[], marks: readonly Mark[]): number[] {
  let m = 0;
  return tokens.map((t) => {
    while ((marks[m]?.end ?? Number.POSITIVE_INFINITY) <= t.start) m++;
    return marks[m] && marks[m]!.start <= t.start ? m : -1;
  });
}

export const relation = (t: Token | undefined): string => t?.deprel.split(':')[0] ?? '';

/** Children of token `i` whose relation, without subtype, is one of `rels`. */
export const kidsBy = (s: Scene, i: number, ...rels: readonly string[]): number[] =>
  (s.kids[i] ?? []).filter((k) => rels.includes(relation(s.tokens[k])));

/** Whether the verb's own subject or auxiliary is a passive's. */
export const isPassive = (s: Scene, verb: number): boolean =>
  kidsBy(s, verb, 'aux', 'nsubj').some((k) => s.tokens[k]!.deprel.endsWith(':pass'));

export const lower = (s: Scene, i: number): string => s.tokens[i]?.lower ?? '';
export const upos = (s: Scene, i: number): string => s.tokens[i]?.upos ?? '';

/** The span from token `a` to token `b`, both included. */
export const spanOf = (s: Scene, a: number, b: number): Span => ({ start: s.tokens[a]!.start, end: s.tokens[b]!.end });

/** The outer mark that token `i` stands in. */
export const markOf = (s: Scene, i: number): Mark | undefined => s.marks[s.inMark[i] ?? -1];

/** Index of the first token at or after offset `at`; the count of tokens for none. */
export function tokenAt(s: Scene, at: number): number {
  let [low, high] = [0, s.tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (s.tokens[middle]!.end <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

const QUOTES = /^["'“”„‟«»‹›‘’‚‛`]+$/u;

/** A token that is only a quotation glyph. */
export const isQuote = (t: Token | undefined): boolean => t !== undefined && QUOTES.test(t.text);
/** A token without letters or digits. */
export const isPunct = (t: Token | undefined): boolean => t !== undefined && !/[\p{L}\p{N}]/u.test(t.text);
export const isComma = (t: Token | undefined): boolean => t?.text === ',';
export const isVerb = (t: Token | undefined): boolean => t?.upos === 'VERB' || t?.upos === 'AUX';
