import { mix } from './hash.ts';
import type { Lexemes } from './lexemes.ts';
import { best, type Scorer } from './perceptron.ts';

/** Features of token `i` for its place in a name, after the name tags `p1` and `p2`. */
export function nameFeatures(s: Scorer, x: Lexemes, tags: Int32Array, i: number, p1: number, p2: number): void {
  s.n = 0;
  let k = 0;
  const f = (h: number): void => s.add(mix(k++, h));
  const at = (a: Int32Array, j: number): number => (j < 0 ? 101 : j >= x.n ? 102 : a[j]!);
  f(0);
  f(p1);
  f(mix(p1, p2));
  for (let d = -2; d <= 2; d++) {
    const j = i + d;
    f(at(x.low, j));
    f(at(x.shape, j));
    f(at(x.fine, j));
    f(at(x.coarse, j));
    f(at(tags, j));
    f(mix(at(x.shape, j), at(x.low, j)));
  }
  for (const suffix of x.suffix) f(mix(suffix[i]!, x.shape[i]!));
  f(x.prefix[i]!);
  f(x.form[i]!);
  f(mix(p1, x.form[i]!));
  f(mix(p1, x.shape[i]!));
  f(mix(p1, x.fine[i]!));
  f(mix(p1, at(x.shape, i + 1)));
  f(mix(at(x.low, i - 1), x.shape[i]!));
  f(mix(at(x.low, i + 1), x.shape[i]!));
  f(mix(at(x.fine, i - 1), x.shape[i]!));
  f(mix(at(x.fine, i - 1), x.fine[i]!));
  f(mix(at(x.fine, i + 1), x.fine[i]!));
  f(mix(mix(at(x.shape, i - 1), x.shape[i]!), at(x.shape, i + 1)));
  f(mix(mix(at(x.low, i - 1), at(x.low, i - 2)), x.shape[i]!));
  f(mix(x.shape[i]!, i === 0 ? 1 : 0));
  f(mix(at(x.suffix[2], i + 1), x.shape[i]!));
}

/** BIO tags as places in the model's list, left to right; an inside without its beginning counts as a beginning. */
export function tagNames(s: Scorer, x: Lexemes, tags: Int32Array): Int32Array {
  const out = new Int32Array(x.n);
  let [p1, p2] = [-1, -1];
  for (let i = 0; i < x.n; i++) {
    nameFeatures(s, x, tags, i, p1, p2);
    const t = best(s.score());
    out[i] = t;
    [p2, p1] = [p1, t];
  }
  return out;
}
