import { vectorOf } from './lexemes.ts';
import { modelOf } from './model.ts';

const dot = (a: Int8Array, b: Int8Array): number => {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
};

/** How alike two words, in small letters, are used, by the word vectors of a language: -1 to 1, and 0 where one of them has none. */
export function wordLikeness(code: string): (a: string, b: string) => number {
  const model = modelOf(code);
  const known = new Map<string, { readonly vector: Int8Array; readonly length: number } | null>();
  const of = (word: string) => {
    const old = known.get(word);
    if (old !== undefined) return old;
    const vector = vectorOf(model, word);
    const made = vector && { vector, length: Math.sqrt(dot(vector, vector)) };
    known.set(word, made);
    return made;
  };
  return (a, b) => {
    const [x, y] = [of(a), of(b)];
    return x && y ? dot(x.vector, y.vector) / (x.length * y.length) : 0;
  };
}
