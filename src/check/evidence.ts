import { commonOf, languageOf } from '../languages/index.ts';
import { wordLikeness } from '../syntax/index.ts';
import { fold, words } from '../text/index.ts';
import type { Held, SentenceIndex, SourceSentence } from './align.ts';

/** What a draft sentence rests on. */
export interface Evidence {
  /** Source sentences that together hold most of it, best first. */
  readonly sentences: readonly SourceSentence[];
  /** 0..1: how much of its weight a few sentences of one source have together, in whatever order and in like words. */
  readonly together: number;
}

/** A word of a draft sentence: its stem, as it stands, and how telling it is. */
export interface Wanted {
  readonly stem: string;
  readonly word: string;
  readonly weight: number;
}

const weightOf = (list: readonly Wanted[]): number => list.reduce((n, w) => n + w.weight, 0);

const KEPT = 5;
const FEW = 3;
// Sentences that hold less of it than so many others are none of the five.
const CANDIDATES = 30;
// What stands beside a sentence with much of it is of the same matter.
const BESIDE = 0.2;
// A word that is used as another is stands for it in part; below the least it is another word.
const LEAST = 0.45;
const IN_PART = 0.8;
// As evidence it counts for less: of two sentences the one with the word itself is shown.
const AS_EVIDENCE = 0.3;

const nothing = (): number => 0;
const likenesses = new Map<string, (a: string, b: string) => number>();

function likenessOf(code: string): (a: string, b: string) => number {
  const known = likenesses.get(code) ?? (languageOf(code) ? wordLikeness(code) : nothing);
  likenesses.set(code, known);
  return known;
}

const HEAD = 6;
/** A stem by its beginning: `Tolmeria`, `Tolmerian`, `Tolmeria’s`. */
const head = (stem: string): string => stem.slice(0, HEAD);

interface Content {
  readonly words: readonly string[];
  readonly heads: ReadonlySet<string>;
}

/** The words of content of a text, in small letters, and the beginnings of their stems. */
function contentOf(text: string, code: string): Content {
  const { emptyWords, stem } = commonOf(code);
  const list = [...new Set(words(fold(text)).map((w) => w.word))].filter((w) => !emptyWords.has(w));
  return { words: list, heads: new Set(list.map((w) => head(stem(w)))) };
}

const contents = new WeakMap<SourceSentence, Content>();

function contentOfSentence(s: SourceSentence, code: string): Content {
  const known = contents.get(s) ?? contentOf(s.text, code);
  contents.set(s, known);
  return known;
}

/** 0..1: how far a text has a word: whole, or one that is used alike. */
function found({ word, stem }: Wanted, has: Content, code: string): number {
  if (has.heads.has(head(stem))) return 1;
  const like = likenessOf(code);
  let best = 0;
  for (const other of has.words) best = Math.max(best, like(word, other));
  return best >= LEAST ? best : 0;
}

interface Candidate {
  readonly sentence: SourceSentence;
  /** How much it holds by itself, with what stands beside it. */
  readonly own: number;
  /** How far it has each wanted word. */
  readonly has: readonly number[];
}

function candidatesFor(wanted: readonly Wanted[], held: Held, index: SentenceIndex, code: string): Candidate[] {
  const { sources } = index;
  const beside = (i: number, k: number): number =>
    sources[k]?.source === sources[i]!.source && held.words.has(k) ? held.score(k) : 0;
  const ranked = [...held.words.keys()].map((i): [number, number] => [
    i,
    held.score(i) + BESIDE * Math.max(beside(i, i - 1), beside(i, i + 1)),
  ]);
  const best = ranked.sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, CANDIDATES);
  return best.map(([i, own]) => {
    const content = contentOfSentence(sources[i]!, code);
    return { sentence: sources[i]!, own, has: wanted.map((w) => found(w, content, code)) };
  });
}

const whole = (has: number, part: number): number => (has === 1 ? 1 : part * has);

/** Takes one sentence after the other: the one that holds most, and most of what those before it lack (Nemhauser's greedy cover). */
function chosen(wanted: readonly Wanted[], candidates: readonly Candidate[], most: number): Candidate[] {
  const total = weightOf(wanted);
  const got = wanted.map(() => 0);
  const gain = (c: Candidate): number =>
    wanted.reduce((n, w, k) => n + Math.max(0, whole(c.has[k]!, AS_EVIDENCE) - got[k]!) * w.weight, 0) / total;
  const [left, out] = [new Set(candidates), [] as Candidate[]];
  while (out.length < most && left.size > 0) {
    let best: { readonly c: Candidate; readonly score: number } | undefined;
    for (const c of left) {
      const score = c.own + gain(c);
      if (!best || score > best.score) best = { c, score };
    }
    const { c } = best!;
    left.delete(c);
    out.push(c);
    for (const [k, has] of c.has.entries()) got[k] = Math.max(got[k]!, whole(has, AS_EVIDENCE));
  }
  return out;
}

/** 0..1: how much of the words some sentences have together; `frame`: the words of who published them. */
function shareOf(wanted: readonly Wanted[], first: readonly Candidate[], frame: Content): number {
  const share = (w: Wanted, k: number): number =>
    frame.heads.has(head(w.stem)) ? 1 : Math.max(0, ...first.map((c) => whole(c.has[k]!, IN_PART)));
  return wanted.reduce((n, w, k) => n + share(w, k) * w.weight, 0) / weightOf(wanted);
}

/** The sentences that a draft sentence rests on. `frame`: what stands around all that a source says, such as who published it; `differ`: the sentence tells of several accounts. */
export function evidenceFor(
  wanted: readonly Wanted[],
  held: Held,
  index: SentenceIndex,
  {
    code,
    frame,
    differ = false,
  }: { readonly code: string; readonly frame: (source: string) => string; readonly differ?: boolean },
): Evidence {
  if (weightOf(wanted) === 0) return { sentences: [], together: 0 };
  const candidates = candidatesFor(wanted, held, index, code);
  const picked = chosen(wanted, candidates, KEPT);
  // Words of one source and of another, put together, are told by neither.
  const together = [...new Set(picked.map((c) => c.sentence.source))].map((source) => {
    const own = candidates.filter((c) => c.sentence.source === source);
    return shareOf(wanted, chosen(wanted, own, FEW), contentOf(frame(source), code));
  });
  // That accounts differ is told by no one of them.
  const frames = [...new Set(picked.map((c) => c.sentence.source))].map(frame).join(' ');
  const across = differ ? shareOf(wanted, picked, contentOf(frames, code)) : 0;
  return { sentences: picked.map((c) => c.sentence), together: Math.max(across, ...together) };
}
