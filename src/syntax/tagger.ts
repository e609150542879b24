import { mix } from './hash.ts';
import type { Lexemes } from './lexemes.ts';
import { best, type Scorer } from './perceptron.ts';

const BEFORE = 101;
const AFTER = 102;

/** Features of token `i` for its part of speech, after the tags `p1` and `p2` of the two tokens before. */
export function tagFeatures(s: Scorer, x: Lexemes, i: number, p1: number, p2: number): void {
  s.n = 0;
  const low = (j: number): number => (j < 0 ? BEFORE : j >= x.n ? AFTER : x.low[j]!);
  const at = (a: Int32Array, j: number): number => (j < 0 ? BEFORE : j >= x.n ? AFTER : a[j]!);
  let k = 0;
  const f = (v: number): void => s.add(mix(k++, v));
  const [l, a, b] = [low(i), low(i - 1), low(i + 1)];
  f(0);
  f(l);
  f(x.form[i]!);
  f(x.shape[i]!);
  f(x.prefix[i]!);
  for (const suffix of x.suffix) f(suffix[i]!);
  f(p1);
  f(mix(p1, p2));
  f(mix(p1, l));
  f(a);
  f(b);
  f(low(i - 2));
  f(low(i + 2));
  f(mix(a, l));
  f(mix(l, b));
  f(mix(p1, b));
  f(at(x.suffix[2], i + 1));
  f(at(x.shape, i + 1));
  f(at(x.suffix[2], i - 1));
  f(at(x.shape, i - 1));
  f(mix(x.shape[i]!, i === 0 ? 1 : 0));
  f(mix(p1, x.suffix[2][i]!));
  f(mix(mix(p1, p2), x.suffix[1][i]!));
  f(mix(a, b));
  f(x.coarse[i]!);
  f(x.fine[i]!);
  f(mix(x.fine[i]!, p1));
  f(at(x.fine, i - 1));
  f(at(x.fine, i + 1));
  f(mix(at(x.coarse, i - 1), x.coarse[i]!));
  f(mix(at(x.coarse, i + 1), x.coarse[i]!));
}

/** Tags as places in the model's list, left to right, greedily. */
export function tag(s: Scorer, x: Lexemes): Int32Array {
  const out = new Int32Array(x.n);
  let [p1, p2] = [-1, -1];
  for (let i = 0; i < x.n; i++) {
    tagFeatures(s, x, i, p1, p2);
    const t = best(s.score());
    out[i] = t;
    [p2, p1] = [p1, t];
  }
  return out;
}
