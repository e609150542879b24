import { activate, type FeatureSet, featureSet } from './features.ts';
import { type Lexemes, WORD_COLUMNS } from './lexemes.ts';
import { best, type Scorer } from './perceptron.ts';

const WINDOW = ['a2', 'a1', 'o', 'b1', 'b2'] as const;

/** Templates over the word in hand (`o`), two before (`a1`, `a2`), two behind (`b1`, `b2`), and the two answers before (`p1`, `p2`). */
export const windowSet = (templates: string): FeatureSet =>
  featureSet(WINDOW, [...WORD_COLUMNS, 't'], ['p1', 'p2'], templates);

const nodes = new Int32Array(WINDOW.length);
const numbers = new Int32Array(2);

/** Features of word `i` after the answers `p1` and `p2`; `tags` is one more column, `n + 2` long, or absent. */
export function look(s: Scorer, set: FeatureSet, x: Lexemes, tags: Int32Array | null, i: number, p: Pair): void {
  for (let k = 0; k < nodes.length; k++) {
    const j = i + k - 2;
    nodes[k] = j < 0 ? x.n + 1 : Math.min(j, x.n);
  }
  numbers[0] = p[0];
  numbers[1] = p[1];
  activate(s, set, tags ? [...x.columns, tags] : x.columns, nodes, numbers);
}

/** The last answer and the one before it; -1 for none. */
export type Pair = readonly [p1: number, p2: number];

/** Answers for each word, left to right, greedily: `n + 2` long, -2 at the end and -1 for nothing. */
export function answer(s: Scorer, set: FeatureSet, x: Lexemes, tags: Int32Array | null): Int32Array {
  const out = new Int32Array(x.n + 2).fill(-1);
  out[x.n] = -2;
  let p: Pair = [-1, -1];
  for (let i = 0; i < x.n; i++) {
    look(s, set, x, tags, i, p);
    out[i] = best(s.score());
    p = [out[i]!, p[0]];
  }
  return out;
}

/** Parts of speech. */
export const TAG_FEATURES = windowSet(`
o.w | o.form | o.shape | o.pre | o.x1 | o.x2 | o.x3 | o.x4 | p1 | p1 p2 | p1 o.w
a1.w | b1.w | a2.w | b2.w | a1.w o.w | o.w b1.w | p1 b1.w | a1.w b1.w
b1.x3 | b1.shape | a1.x3 | a1.shape | p1 o.x3 | p1 p2 o.x2 | p1 p2 o.w | o.x3 b1.x3 | p1 o.x2 b1.x2
o.coarse | o.fine | p1 o.fine | a1.fine | b1.fine | a1.coarse o.coarse | o.coarse b1.coarse | p1 o.coarse b1.coarse
o.shape a1.shape | o.shape b1.shape | o.shape p1 | o.shape o.x2`);

/** Names, with the parts of speech as `t`. */
export const NAME_FEATURES = windowSet(`
p1 | p1 p2 | o.form | p1 o.form | p1 o.shape | p1 o.fine | p1 b1.shape | p1 o.t | p1 p2 o.t | p1 o.coarse
a2.w | a1.w | o.w | b1.w | b2.w | a2.shape | a1.shape | o.shape | b1.shape | b2.shape
a2.fine | a1.fine | o.fine | b1.fine | b2.fine | a2.coarse | a1.coarse | o.coarse | b1.coarse | b2.coarse
a2.t | a1.t | o.t | b1.t | b2.t | a1.t o.t | o.t b1.t | a1.t o.t b1.t
o.x1 o.shape | o.x2 o.shape | o.x3 o.shape | o.x4 o.shape | o.pre | o.pre o.shape
a1.w o.shape | b1.w o.shape | a1.fine o.shape | b1.fine o.shape | a1.fine o.fine | o.fine b1.fine
a1.coarse o.coarse | o.coarse b1.coarse | a1.coarse o.coarse b1.coarse | o.fine o.shape | o.coarse o.shape
a1.shape o.shape b1.shape | a2.w a1.w o.shape | b1.w b2.w o.shape | b1.x3 o.shape | p1 a1.w | p1 b1.w | p1 a1.form | p1 b1.fine
p1 a1.x3 | a1.w o.w | o.w b1.w`);
