import { daysBetween } from './days.ts';
import { dot, type Vector } from './vectors.ts';

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
}

/** Latest places of each term, the oldest first. */
class Postings {
  readonly #places: number[][];

  constructor(terms: number) {
    this.#places = Array.from({ length: terms }, () => []);
  }

  of(term: number): readonly number[] {
    return this.#places[term]!;
  }

  add(term: number, place: number): void {
    const list = this.#places[term]!;
    list.push(place);
    // Twice the most, then cut: moving a list at each step would cost more than it saves.
    if (list.length >= 2 * MOST_PLACES) list.splice(0, list.length - MOST_PLACES);
  }
}

/**
 * Cosine, less the loss for days, of every two vectors near enough in time and likeness, found through an index of terms.
 * `days` is in order, undated ones last. The cost of one more does not grow with the number that went before.
 */
export function likePairs(
  vectors: readonly Vector[],
  days: readonly (number | null)[],
  terms: number,
  { within, least, decay }: PairRules,
): Pairs {
  const postings = new Postings(terms);
  const out = vectors.map(() => new Map<number, number>());
  const partial = new Float64Array(vectors.length);
  vectors.forEach((v, i) => {
    const met: number[] = [];
    v.terms.forEach((term, k) => {
      const list = postings.of(term);
      for (let p = list.length - 1; p >= Math.max(0, list.length - MOST_PLACES); p--) {
        const j = list[p]!;
        if (daysBetween(days[j]!, days[i]!) > within) break;
        if (partial[j] === 0) met.push(j);
        partial[j]! += v.weights[k]! * v.weights[k]!;
      }
      postings.add(term, i);
    });
    for (const j of met) {
      // The squares of the shared weights: an estimate of the cosine that needs no look at the other vector.
      if (partial[j]! >= CANDIDATE * least) {
        const like = dot(v, vectors[j]!) * (1 - decay * daysBetween(days[i]!, days[j]!));
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
