import { type Clusters, type LexemeCache, type Lexemes, lexemesOf } from '../src/syntax/lexemes.ts';
import type { Scorer } from '../src/syntax/perceptron.ts';
import { answer, TAG_FEATURES } from '../src/syntax/sequence.ts';
import type { TreeLesson } from './arcs.ts';
import type { Lesson } from './sequences.ts';
import type { Named, Tree } from './treebank.ts';

/** The classes that answers are given in, in the order of their numbers. */
export interface Classes {
  readonly upos: readonly string[];
  readonly deprels: readonly string[];
  readonly names: readonly string[];
}

export const NAME_CLASSES = ['O', ...['person', 'organisation', 'place'].flatMap((t) => [`B-${t}`, `I-${t}`])];

/** All classes that the trees have, in the order of the alphabet. */
export function classesOf(trees: readonly Tree[]): Classes {
  const all = (of: (t: Tree) => readonly string[]): string[] => [...new Set(trees.flatMap(of))].sort();
  return { upos: all((t) => t.upos), deprels: all((t) => t.deprel), names: NAME_CLASSES };
}

const cache: LexemeCache = new Map();

export const lookUp = (words: readonly string[], clusters: Clusters): Lexemes => lexemesOf(words, clusters, cache);

export const tagLessons = (trees: readonly Tree[], upos: readonly string[], clusters: Clusters): Lesson[] =>
  trees.map((t) => ({ x: lookUp(t.words, clusters), tags: null, gold: t.upos.map((u) => upos.indexOf(u)) }));

/** Trees as lessons, with the tags that a tagger gave. */
export const treeLessons = (
  trees: readonly Tree[],
  deprels: readonly string[],
  lessons: readonly Lesson[],
  tags: readonly Int32Array[],
): TreeLesson[] =>
  trees.map((t, k) => ({
    x: lessons[k]!.x,
    tags: tags[k]!,
    head: t.head.map((h) => (h < 0 ? t.words.length : h)),
    label: t.deprel.map((d) => deprels.indexOf(d)),
  }));

export const nameLessons = (data: readonly Named[], clusters: Clusters, tagger: Scorer): Lesson[] =>
  data.map((s) => {
    const x = lookUp(s.words, clusters);
    return {
      x,
      tags: answer(tagger, TAG_FEATURES, x, null),
      gold: s.names.map((n) => NAME_CLASSES.indexOf(n)),
    };
  });
