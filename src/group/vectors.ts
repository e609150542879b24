import { hashOf } from './hashes.ts';
import type { Term, TermKind } from './terms.ts';

/**
 * What an article is compared by: numbers of terms, ascending, the kind in their lowest bits, with their weights. The terms of one field (the text, the
 * headline, ...) make a unit vector of their own.
 */
export interface Vector {
  readonly terms: Uint32Array;
  readonly weights: Float32Array;
}

const KINDS: readonly TermKind[] = ['word', 'phrase', 'headline', 'name', 'figure', 'day'];
const KIND_LENGTH = 3;
const KINDS_OF_A_NUMBER = 2 ** KIND_LENGTH;
const KIND_BITS = KINDS_OF_A_NUMBER - 1;
const codes = new Map(KINDS.map((kind, code) => [kind, code]));
const PHRASE = 1;
const FIELDS = KINDS.length;

/** The place of a term's kind in `byKind`. */
export const kindOf = (term: number): number => term & KIND_BITS;

/** The place of a numbered term among all. */
export const placeOf = (numbered: number): number => numbered >>> KIND_LENGTH;

/** Words and pairs of words are one field. */
const fieldOf = (term: number): number => Math.max(PHRASE, term & KIND_BITS);

/** How much each field counts: the text with its pairs of words, the headline, and so on. */
export type FieldWeights = Readonly<Record<Exclude<TermKind, 'word' | 'phrase'> | 'text', number>>;

/** The weight of a match by the lowest bits of its term. */
export const byKind = (w: FieldWeights): Float64Array =>
  Float64Array.from(KINDS, (kind) => w[kind === 'word' || kind === 'phrase' ? 'text' : kind]);

const SMALLEST_COUNT = 0.5;

/** A term as a number: its hash, its kind in the lowest bits. */
export const hashOfTerm = ([stem, , kind]: Term): number => ((hashOf(stem) & ~KIND_BITS) | codes.get(kind)!) >>> 0;

/** The terms of an article, ascending, with their counts. */
export function countsOf(terms: readonly Term[]): Vector {
  const hashes = Uint32Array.from(terms, hashOfTerm);
  const order = [...hashes.keys()].sort((x, y) => hashes[x]! - hashes[y]!);
  return {
    terms: Uint32Array.from(order, (i) => hashes[i]!),
    weights: Float32Array.from(order, (i) => terms[i]![1]),
  };
}

/** What an article's terms weigh, in place of their counts: sublinear frequency times rarity, each field a unit vector. */
export function weigh({ terms, weights }: Vector, rarity: (term: number) => number): void {
  const squares = new Float64Array(FIELDS);
  const heavy = Float64Array.from(terms, (term, i) => {
    const weight = (1 + Math.log(Math.max(SMALLEST_COUNT, weights[i]!))) * rarity(term);
    squares[fieldOf(term)]! += weight * weight;
    return weight;
  });
  for (let i = 0; i < terms.length; i++) weights[i] = heavy[i]! / Math.sqrt(squares[fieldOf(terms[i]!)]!);
}

/**
 * Puts numbers without gaps, in the same order, in place of the hashes of terms, and leaves out those that have none: what no other article has only
 * makes a vector longer. Gives how many are left.
 */
export function number({ terms, weights }: Vector, placeIn: (term: number) => number): number {
  let left = 0;
  for (let i = 0; i < terms.length; i++) {
    const place = placeIn(terms[i]!);
    if (place < 0) continue;
    terms[left] = place * KINDS_OF_A_NUMBER + kindOf(terms[i]!);
    weights[left++] = weights[i]!;
  }
  return left;
}

/** Likeness of two vectors: the sum of the cosines of their fields, each as much as it counts. */
export function likeness(a: Vector, b: Vector, weights: Float64Array): number {
  let [i, j, sum] = [0, 0, 0];
  while (i < a.terms.length && j < b.terms.length) {
    const [x, y] = [a.terms[i]!, b.terms[j]!];
    if (x === y) sum += a.weights[i++]! * b.weights[j++]! * weights[x & KIND_BITS]!;
    else if (x < y) i++;
    else j++;
  }
  return sum;
}
