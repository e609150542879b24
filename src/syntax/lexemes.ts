import { hashOf } from './hash.ts';

/** What the features ask of each token, hashed once. */
export interface Lexemes {
  readonly n: number;
  /** Lower case, digits as 0. */
  readonly low: Int32Array;
  /** As written, digits as 0. */
  readonly form: Int32Array;
  readonly shape: Int32Array;
  readonly prefix: Int32Array;
  /** Suffixes of one to four letters. */
  readonly suffix: readonly [Int32Array, Int32Array, Int32Array, Int32Array];
  /** Classes of words met in like company, coarse and fine; 0 where unknown. */
  readonly coarse: Int32Array;
  readonly fine: Int32Array;
}

/** Coarse and fine class of a lower-case word. */
export type Clusters = ReadonlyMap<string, readonly [number, number]>;

const NONE: readonly [number, number] = [0, 0];

/** The outline of a word: letters by case, digits, runs cut to two. */
export const shapeOf = (w: string): string =>
  w
    .slice(0, 40)
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{Ll}/gu, 'x')
    .replace(/\p{N}/gu, 'd')
    .replace(/(?<c>.)\k<c>+/gu, '$<c>$<c>');

/** The lexemes of the words of one sentence. */
export function lexemesOf(words: readonly string[], clusters: Clusters): Lexemes {
  const n = words.length;
  const array = (): Int32Array => new Int32Array(n);
  const out = {
    n,
    low: array(),
    form: array(),
    shape: array(),
    prefix: array(),
    suffix: [array(), array(), array(), array()] as [Int32Array, Int32Array, Int32Array, Int32Array],
    coarse: array(),
    fine: array(),
  };
  for (let i = 0; i < n; i++) {
    const word = (words[i] ?? '').replaceAll('’', "'");
    const form = word.replace(/\p{N}/gu, '0');
    const low = form.toLowerCase();
    out.low[i] = hashOf(low);
    out.form[i] = hashOf(`=${form}`);
    out.shape[i] = hashOf(`#${shapeOf(word)}`);
    out.prefix[i] = hashOf(`<${low.slice(0, 3)}`);
    for (let k = 0; k < 4; k++) out.suffix[k as 0]![i] = hashOf(`${k}${low.slice(-k - 1)}`);
    const [coarse, fine] = clusters.get(word.toLowerCase()) ?? NONE;
    out.coarse[i] = coarse;
    out.fine[i] = fine;
  }
  return out;
}
