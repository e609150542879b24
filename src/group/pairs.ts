import { daysBetween } from './days.ts';
import { kindOf, likeness, type Vector } from './vectors.ts';

/** For each place the earlier and later places it is like, with how much. */
export type Pairs = readonly Map<number, number>[];

// Of a term that very many articles have only the latest are looked at: those of one story share rarer ones too.
const MOST_PLACES = 300;
const CANDIDATE = 0.5;

/** Options of `likePairs`: how many days apart at most, and how like at least. */
export interface PairRules {
  readonly within: number;
  readonly least: number;
  /** Loss of likeness for each day between. */
  readonly decay: number;
  /** What a match counts, by its kind. */
  readonly weights: Float64Array;
}

/** The places that have each term, each list the latest first, as links in tables of numbers. */
class Postings {
  readonly #last = new Map<number, number>();
  readonly #places: Int32Array;
  readonly #before: Int32Array;
  #size = 0;

  constructor(size: number) {
    this.#places = new Int32Array(size);
    this.#before = new Int32Array(size);
  }

  add(term: number, place: number): void {
    this.#places[this.#size] = place;
    this.#before[this.#size] = this.#last.get(term) ?? -1;
    this.#last.set(term, this.#size++);
  }

  /** Calls `see` with the latest places of a term for as long as it answers true. */
  each(term: number, see: (place: number) => boolean): void {
    let left = MOST_PLACES;
    for (let at = this.#last.get(term) ?? -1; at >= 0 && left > 0; at = this.#before[at]!, left--)
      if (!see(this.#places[at]!)) return;
  }
}

/**
 * Likeness, less the loss for days, of every two vectors near enough in time and likeness, found through an index of terms.
 * `days` is in order, undated ones last. The cost of one more does not grow with the number that went before.
 */
export function likePairs(
  vectors: readonly Vector[],
  days: readonly (number | null)[],
  { within, least, decay, weights }: PairRules,
): Pairs {
  const postings = new Postings(vectors.reduce((n, v) => n + v.terms.length, 0));
  const out = vectors.map(() => new Map<number, number>());
  const partial = new Float64Array(vectors.length);
  vectors.forEach((v, i) => {
    const met: number[] = [];
    v.terms.forEach((term, k) => {
      // The squares of the shared weights: an estimate of the likeness that needs no look at the other vector.
      const square = v.weights[k]! ** 2 * weights[kindOf(term)]!;
      postings.each(term, (j) => {
        if (daysBetween(days[j]!, days[i]!) > within) return false;
        if (partial[j] === 0) met.push(j);
        partial[j]! += square;
        return true;
      });
      postings.add(term, i);
    });
    for (const j of met) {
      if (partial[j]! >= CANDIDATE * least) {
        const like = likeness(v, vectors[j]!, weights) * (1 - decay * daysBetween(days[i]!, days[j]!));
        if (like >= least) {
          out[i]!.set(j, like);
          out[j]!.set(i, like);
        }
      }
      partial[j] = 0;
    }
  });
  return out;
}
