import type { Term } from './terms.ts';

/** A sparse unit vector: ranks of terms, ascending, with their weights. */
export interface Vector {
  readonly terms: Int32Array;
  readonly weights: Float32Array;
}

/** The terms of one article by number, with their weighed counts; a name has 1. */
export interface Counts {
  readonly terms: Int32Array;
  readonly counts: Float32Array;
  readonly names: Uint8Array;
}

/** What is known of each term by its number. A rank does not depend on which article came first. */
export interface TermWeights {
  readonly ranks: Int32Array;
  readonly rarities: Float64Array;
}

/** Numbers for terms, and in how many articles each was met, in names and outside. */
export class Dictionary {
  readonly #numbers = new Map<string, number>();
  readonly #met: number[] = [];
  readonly #named: number[] = [];
  readonly #phrases: boolean[] = [];
  #articles = 0;

  /** The terms of one more article by number. */
  add(terms: readonly Term[]): Counts {
    this.#articles++;
    const out = {
      terms: new Int32Array(terms.length),
      counts: new Float32Array(terms.length),
      names: new Uint8Array(terms.length),
    };
    terms.forEach(([stem, count, kind], i) => {
      const name = kind === 'name' ? 1 : 0;
      const n = this.#numbers.get(stem) ?? this.#numbers.size;
      this.#numbers.set(stem, n);
      this.#met[n] = (this.#met[n] ?? 0) + 1;
      this.#named[n] = (this.#named[n] ?? 0) + name;
      this.#phrases[n] = kind === 'phrase';
      out.terms[i] = n;
      out.counts[i] = count;
      out.names[i] = name;
    });
    return out;
  }

  get size(): number {
    return this.#numbers.size;
  }

  /** Rank in alphabetical order and inverse document frequency of each term, as far as it has been met. */
  weighed(): TermWeights {
    const ranks = new Int32Array(this.size);
    const alphabetical = [...this.#numbers].sort(([a], [b]) => (a < b ? -1 : 1));
    for (const [rank, [, n]] of alphabetical.entries()) ranks[n] = rank;
    return { ranks, rarities: Float64Array.from({ length: this.size }, (_, n) => this.#rarity(n)) };
  }

  #rarity(term: number): number {
    const met = this.#met[term]!;
    const named = this.#named[term]! > met / 2;
    const elsewhere = this.#phrases[term] ? OTHERS_WITH_PHRASE : named ? OTHERS_WITH_NAME : OTHERS_WITH_WORD;
    return Math.log(1 + (this.#articles + OTHERS) / (met + elsewhere));
  }
}

// What a term's rarity in the language counts beside its rarity among the articles at hand: as if so many others had been
// read, in which one in a hundred has an ordinary word, three in a thousand a name and two in a thousand a pair of words. Without
// them a record of one story takes its own names, which every article has, for empty words.
const OTHERS = 8000;
const OTHERS_WITH_WORD = 80;
const OTHERS_WITH_NAME = 24;
const OTHERS_WITH_PHRASE = 16;
const MOST_TERMS = 120;
const SMALLEST_COUNT = 0.5;
const FINE = 1 << 20;
const RANKS = 1 << 24;

/**
 * The unit vector of an article over sublinear term frequency times inverse document frequency, its heaviest terms.
 * `nameWeight`: how much more a term counts that stands in a name.
 */
export function vectorOf(c: Counts, { ranks, rarities }: TermWeights, nameWeight: number): Vector {
  const weights = c.terms.map((term, i) =>
    // Whole numbers, so that a typed array can hold and sort them; the rank decides between equals.
    Math.round(
      FINE *
        (1 + Math.log(Math.max(SMALLEST_COUNT, c.counts[i]!))) *
        rarities[term]! *
        (c.names[i] === 1 ? nameWeight : 1),
    ),
  );
  const keys = Float64Array.from(weights, (x, i) => x * RANKS - ranks[c.terms[i]!]!)
    .sort()
    .subarray(-MOST_TERMS);
  const top = Array.from(keys, (key): [number, number] => {
    const x = Math.ceil(key / RANKS);
    return [x * RANKS - key, x];
  });
  const norm = Math.sqrt(top.reduce((sum, [, x]) => sum + x * x, 0)) || 1;
  top.sort((a, b) => a[0] - b[0]);
  return { terms: Int32Array.from(top, ([n]) => n), weights: Float32Array.from(top, ([, x]) => x / norm) };
}

/** Dot product of two sparse vectors. */
export function dot(a: Vector, b: Vector): number {
  let [i, j, sum] = [0, 0, 0];
  while (i < a.terms.length && j < b.terms.length) {
    const d = a.terms[i]! - b.terms[j]!;
    if (d === 0) sum += a.weights[i++]! * b.weights[j++]!;
    else if (d < 0) i++;
    else j++;
  }
  return sum;
}
