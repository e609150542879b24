import { daysBetween } from './days.ts';
import { float64Rows, release, uint32Rows } from './rows.ts';
import { kindOf, likeness, placeOf, type Vector } from './vectors.ts';

// Of a term that very many articles have only the latest are looked at: those of one story share rarer ones too.
const MOST_PLACES = 100;
// What those that were not looked at would add is less than this share.
const NEARLY = 0.8;

/** With so many earlier ones each is a pair at most; a story that has more is known by those. */
export const MOST_PAIRS = 64;

/** An earlier place, and how like it is. */
type Near = readonly [place: number, like: number];

const nearest = (list: Near[]): Near[] =>
  list.length <= MOST_PAIRS ? list : list.sort(([a, x], [b, y]) => y - x || a - b).slice(0, MOST_PAIRS);

/** For each place the earlier places it is like, with how much. */
export class Pairs {
  readonly #places = uint32Rows();
  readonly #likes = float64Rows();

  /** How many places there are. */
  get size(): number {
    return this.#places.size;
  }

  /** How many pairs there are. */
  get total(): number {
    return this.#places.total;
  }

  /** The next place, with the earlier ones it is like. */
  add(near: readonly Near[]): void {
    this.#places.add(near.map(([place]) => place));
    this.#likes.add(near.map(([, like]) => like));
  }

  earlier(i: number): Uint32Array {
    return this.#places.at(i);
  }

  likes(i: number): Float64Array {
    return this.#likes.at(i);
  }

  clear(): void {
    this.#places.clear();
    this.#likes.clear();
  }
}

/** What makes two articles a pair: how many days apart at most, and how like at least. */
export interface PairRules {
  readonly within: number;
  readonly least: number;
  /** Loss of likeness for each day between. */
  readonly decay: number;
  /** What a match counts, by its kind. */
  readonly weights: Float64Array;
}

/** Vectors by the place of their article. Their terms are numbered without gaps. */
export interface Vectors {
  readonly size: number;
  at(i: number): Vector;
}

/** In how many of the vectors each term is. */
function countsOf(vectors: Vectors): Uint32Array {
  let last = -1;
  for (let i = 0; i < vectors.size; i++) last = Math.max(last, placeOf(vectors.at(i).terms.at(-1) ?? 0));
  const counts = new Uint32Array(last + 1);
  for (let i = 0; i < vectors.size; i++) for (const term of vectors.at(i).terms) counts[placeOf(term)]!++;
  return counts;
}

/** The latest places that have each term with its weight there: for each term a ring in tables of numbers. */
class Postings {
  readonly places: Int32Array;
  readonly weights: Float32Array;
  /** Where the ring of each term begins; behind it begins the next one's. */
  readonly begins: Uint32Array;
  /** How many places each term has had. */
  readonly met: Uint32Array;

  constructor(counts: Uint32Array) {
    this.met = new Uint32Array(counts.length);
    this.begins = new Uint32Array(counts.length + 1);
    counts.forEach((n, t) => {
      this.begins[t + 1] = this.begins[t]! + Math.min(n, MOST_PLACES);
    });
    this.places = new Int32Array(this.begins[counts.length]!);
    this.weights = new Float32Array(this.begins[counts.length]!);
  }

  add(t: number, place: number, weight: number): void {
    const begin = this.begins[t]!;
    const at = begin + (this.met[t]!++ % (this.begins[t + 1]! - begin));
    this.places[at] = place;
    this.weights[at] = weight;
  }

  clear(): void {
    for (const table of [this.places, this.weights, this.begins, this.met]) release(table);
  }
}

/** Sums of likeness to one article, by the rules, of those that were met. */
class Sums {
  readonly met: number[] = [];
  readonly #sums: Float64Array;
  readonly #rules: number;
  readonly #seen: Int32Array;

  constructor(rules: number, size: number) {
    this.#rules = rules;
    this.#sums = new Float64Array(rules * size);
    this.#seen = new Int32Array(size).fill(-1);
  }

  begin(): void {
    this.met.length = 0;
  }

  add(i: number, j: number, weights: readonly number[], product: number): void {
    const at = this.#rules * j;
    if (this.#seen[j] === i) for (let r = 0; r < this.#rules; r++) this.#sums[at + r]! += weights[r]! * product;
    else {
      this.#seen[j] = i;
      this.met.push(j);
      for (let r = 0; r < this.#rules; r++) this.#sums[at + r] = weights[r]! * product;
    }
  }

  of(rule: number, j: number): number {
    return this.#sums[this.#rules * j + rule]!;
  }
}

/** Pairs while they are found, from the first place to the last. */
class Finding {
  readonly #vectors: Vectors;
  readonly #days: readonly (number | null)[];
  readonly #rules: readonly PairRules[];
  /** What a match counts by each rule, by its kind. */
  readonly #weights: readonly (readonly number[])[];
  readonly #widest: number;
  readonly #postings: Postings;
  readonly #sums: Sums;

  constructor(vectors: Vectors, days: readonly (number | null)[], rules: readonly PairRules[]) {
    this.#vectors = vectors;
    this.#days = days;
    this.#rules = rules;
    this.#weights = Array.from(rules[0]!.weights, (_, kind) => rules.map((r) => r.weights[kind]!));
    this.#widest = Math.max(...rules.map((r) => r.within));
    this.#postings = new Postings(countsOf(vectors));
    this.#sums = new Sums(rules.length, vectors.size);
  }

  /** Meets the earlier articles that share terms with the one at `i`, and lets later ones meet it. */
  meet(i: number): void {
    const { terms, weights } = this.#vectors.at(i);
    this.#sums.begin();
    for (let k = 0; k < terms.length; k++) {
      this.#follow(i, terms[k]!, weights[k]!);
      this.#postings.add(placeOf(terms[k]!), i, weights[k]!);
    }
  }

  #follow(i: number, term: number, weight: number): void {
    const { begins, met, places, weights } = this.#postings;
    const t = placeOf(term);
    const [begin, size] = [begins[t]!, begins[t + 1]! - begins[t]!];
    const counts = this.#weights[kindOf(term)]!;
    const day = this.#days[i]!;
    for (let n = met[t]!, left = Math.min(n, size); left > 0; left--) {
      n--;
      const at = begin + (n % size);
      const j = places[at]!;
      if (daysBetween(this.#days[j]!, day) > this.#widest) return;
      this.#sums.add(i, j, counts, weight * weights[at]!);
    }
  }

  clear(): void {
    this.#postings.clear();
  }

  /** Those of the met that are near enough by a rule. */
  near(i: number, r: number): Near[] {
    const { within, decay, least, weights } = this.#rules[r]!;
    const out: Near[] = [];
    for (const j of this.#sums.met) {
      const apart = daysBetween(this.#days[i]!, this.#days[j]!);
      const left = 1 - decay * apart;
      if (apart > within || this.#sums.of(r, j) * left < NEARLY * least) continue;
      const like = likeness(this.#vectors.at(i), this.#vectors.at(j), weights) * left;
      if (like >= least) out.push([j, like]);
    }
    return nearest(out);
  }
}

/**
 * For each of the rules the likeness, less the loss for days, of every two vectors near enough in time and likeness, found through an index of terms.
 * `days` is in order, undated ones last. The cost of one more does not grow with the number that went before.
 */
export function likePairs(vectors: Vectors, days: readonly (number | null)[], rules: readonly PairRules[]): Pairs[] {
  const finding = new Finding(vectors, days, rules);
  const out = rules.map(() => new Pairs());
  for (let i = 0; i < vectors.size; i++) {
    finding.meet(i);
    for (const [r, pairs] of out.entries()) pairs.add(finding.near(i, r));
  }
  finding.clear();
  return out;
}
