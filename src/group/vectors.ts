import { hashOf } from './hashes.ts';
import type { Term, TermKind } from './terms.ts';

/**
 * What an article is compared by: hashes of terms, ascending, the kind in their lowest bits, with their weights. The terms of one field (the text, the
 * headline, ...) make a unit vector of their own.
 */
export interface Vector {
  readonly terms: Uint32Array;
  readonly weights: Float32Array;
}

const KINDS: readonly TermKind[] = ['word', 'phrase', 'headline', 'name', 'figure', 'day'];
const KIND_BITS = 7;
const codes = new Map(KINDS.map((kind, code) => [kind, code]));
const PHRASE = 1;
const FIELDS = KINDS.length;

/** The place of a term's kind in `byKind`. */
export const kindOf = (term: number): number => term & KIND_BITS;

/** Words and pairs of words are one field. */
const fieldOf = (term: number): number => Math.max(PHRASE, term & KIND_BITS);

/** How much each field counts: the text with its pairs of words, the headline, and so on. */
export type FieldWeights = Readonly<Record<Exclude<TermKind, 'word' | 'phrase'> | 'text', number>>;

/** The weight of a match by the lowest bits of its term. */
export const byKind = (w: FieldWeights): Float64Array =>
  Float64Array.from(KINDS, (kind) => w[kind === 'word' || kind === 'phrase' ? 'text' : kind]);

/** What a term's rarity in the language counts beside its rarity among the articles at hand: as if so many others had been read. */
const OTHERS = 8000;
// In so many of these a term of each kind would be: in one in a hundred an ordinary word, in three in a thousand a name. Without
// them a record of one story takes its own names, which every article has, for empty words.
const OTHERS_WITH = Float64Array.from([80, 16, 80, 24, 24, 24]);
const SMALLEST_COUNT = 0.5;

/** A term as a number: its hash, its kind in the lowest bits. */
export const hashOfTerm = ([stem, , kind]: Term): number => ((hashOf(stem) & ~KIND_BITS) | codes.get(kind)!) >>> 0;

/** How many articles a record has, and how many of them a term: where only a part of the record is at hand. */
export interface Background {
  readonly articles: number;
  readonly of: (term: number) => number | undefined;
}

/** In how many articles each term was met: of those that were added, or of the whole record that they are a part of. */
export class Dictionary {
  readonly #background: Background | undefined;
  readonly #met = new Tally();
  #articles = 0;

  constructor(background?: Background) {
    this.#background = background;
  }

  /** The terms of one more article, ascending, with their counts. */
  add(terms: readonly Term[]): Vector {
    this.#articles++;
    const hashes = Uint32Array.from(terms, hashOfTerm);
    const order = [...hashes.keys()].sort((x, y) => hashes[x]! - hashes[y]!);
    for (const h of hashes) this.#met.add(h);
    return {
      terms: Uint32Array.from(order, (i) => hashes[i]!),
      weights: Float32Array.from(order, (i) => terms[i]![1]),
    };
  }

  /** How rare a term is: its inverse document frequency. */
  rarity(term: number): number {
    const articles = this.#background?.articles ?? this.#articles;
    return Math.log(1 + (articles + OTHERS) / (this.#metIn(term) + OTHERS_WITH[term & KIND_BITS]!));
  }

  /** Whether only one article has it. */
  alone(term: number): boolean {
    return this.#metIn(term) < 2;
  }

  #metIn(term: number): number {
    return this.#background?.of(term) ?? this.#met.of(term);
  }
}

/** What an article's terms weigh: sublinear frequency times rarity, each field a unit vector. */
export function weighed({ terms, weights }: Vector, dictionary: Dictionary): Vector {
  const squares = new Float64Array(FIELDS);
  const heavy = Float64Array.from(terms, (term, i) => {
    const weight = (1 + Math.log(Math.max(SMALLEST_COUNT, weights[i]!))) * dictionary.rarity(term);
    squares[fieldOf(term)]! += weight * weight;
    return weight;
  });
  return { terms, weights: Float32Array.from(terms, (term, i) => heavy[i]! / Math.sqrt(squares[fieldOf(term)]!)) };
}

/** The same of the terms that another article has too: what no other has only makes it longer. */
export function vectorOf(counts: Vector, dictionary: Dictionary): Vector {
  const { terms, weights } = weighed(counts, dictionary);
  const shared = [...terms.keys()].filter((i) => !dictionary.alone(terms[i]!));
  return {
    terms: Uint32Array.from(shared, (i) => terms[i]!),
    weights: Float32Array.from(shared, (i) => weights[i]!),
  };
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

/** Counts by term, in tables of numbers alone: a stream of news has millions of terms. */
export class Tally {
  #terms = new Uint32Array(LEAST_SLOTS);
  #counts = new Uint32Array(LEAST_SLOTS);
  #used = 0;

  add(term: number): void {
    if (this.#used * 2 > this.#terms.length) this.#grow();
    const slot = this.#slot(term);
    if (this.#counts[slot]! === 0) this.#used++;
    this.#terms[slot] = term;
    this.#counts[slot]!++;
  }

  of(term: number): number {
    return this.#counts[this.#slot(term)]!;
  }

  /** Where a term is, or would be. */
  #slot(term: number): number {
    const last = this.#terms.length - 1;
    let slot = (Math.imul(term, SPREAD) >>> 0) & last;
    while (this.#counts[slot]! > 0 && this.#terms[slot] !== term) slot = (slot + 1) & last;
    return slot;
  }

  #grow(): void {
    const [terms, counts] = [this.#terms, this.#counts];
    this.#terms = new Uint32Array(2 * terms.length);
    this.#counts = new Uint32Array(2 * terms.length);
    terms.forEach((term, i) => {
      if (counts[i]! === 0) return;
      const slot = this.#slot(term);
      this.#terms[slot] = term;
      this.#counts[slot] = counts[i]!;
    });
  }
}

const LEAST_SLOTS = 1024;
const SPREAD = 0x9e3779b1;
