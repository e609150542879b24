import { daysBetween } from './days.ts';
import { kindOf, likeness, type Vector } from './vectors.ts';

/** For each place the earlier and later places it is like, with how much. */
export type Pairs = readonly Map<number, number>[];

// Of a term that very many articles have only the latest are looked at: those of one story share rarer ones too.
const MOST_PLACES = 100;
// What those that were not looked at would add is less than this share.
const NEARLY = 0.8;

/** With so many earlier ones each is a pair at most; a story that has more is known by those. */
export const MOST_PAIRS = 64;

const nearest = (list: [number, number][]): [number, number][] =>
  list.length <= MOST_PAIRS ? list : list.sort(([a, x], [b, y]) => y - x || a - b).slice(0, MOST_PAIRS);

/** What makes two articles a pair: how many days apart at most, and how like at least. */
export interface PairRules {
  readonly within: number;
  readonly least: number;
  /** Loss of likeness for each day between. */
  readonly decay: number;
  /** What a match counts, by its kind. */
  readonly weights: Float64Array;
}

/** The places that have each term with its weight there, the latest first, as links in tables of numbers. */
class Postings {
  readonly places: Int32Array;
  readonly weights: Float32Array;
  readonly before: Int32Array;
  readonly #last = new Map<number, number>();
  #size = 0;

  constructor(size: number) {
    this.places = new Int32Array(size);
    this.weights = new Float32Array(size);
    this.before = new Int32Array(size);
  }

  add(term: number, place: number, weight: number): void {
    this.places[this.#size] = place;
    this.weights[this.#size] = weight;
    this.before[this.#size] = this.latest(term);
    this.#last.set(term, this.#size++);
  }

  /** The latest link of a term; -1 where there is none. */
  latest(term: number): number {
    return this.#last.get(term) ?? -1;
  }
}

/** Sums of likeness to one article, by the rules, of those that were met. */
class Sums {
  readonly met: number[] = [];
  readonly #sums: readonly Float64Array[];
  readonly #rules: readonly PairRules[];
  readonly #seen: Int32Array;

  constructor(rules: readonly PairRules[], size: number) {
    this.#rules = rules;
    this.#sums = rules.map(() => new Float64Array(size));
    this.#seen = new Int32Array(size).fill(-1);
  }

  /** Begins anew for the article at `place`. */
  begin(): void {
    for (const j of this.met) for (const sum of this.#sums) sum[j] = 0;
    this.met.length = 0;
  }

  add(i: number, j: number, kind: number, product: number): void {
    if (this.#seen[j] !== i) this.met.push(j);
    this.#seen[j] = i;
    for (let r = 0; r < this.#rules.length; r++) this.#sums[r]![j]! += this.#rules[r]!.weights[kind]! * product;
  }

  of(rule: number, j: number): number {
    return this.#sums[rule]![j]!;
  }
}

/**
 * For each of the rules the likeness, less the loss for days, of every two vectors near enough in time and likeness, found through an index of terms.
 * `days` is in order, undated ones last. The cost of one more does not grow with the number that went before.
 */
export function likePairs(
  vectors: readonly Vector[],
  days: readonly (number | null)[],
  rules: readonly PairRules[],
): Pairs[] {
  const postings = new Postings(vectors.reduce((n, v) => n + v.terms.length, 0));
  const { places, weights, before } = postings;
  const sums = new Sums(rules, vectors.length);
  const widest = Math.max(...rules.map((r) => r.within));
  const out = rules.map(() => vectors.map(() => new Map<number, number>()));
  vectors.forEach((v, i) => {
    sums.begin();
    v.terms.forEach((term, k) => {
      let left = MOST_PLACES;
      for (let link = postings.latest(term); link >= 0 && left > 0; link = before[link]!, left--) {
        const j = places[link]!;
        if (daysBetween(days[j]!, days[i]!) > widest) break;
        sums.add(i, j, kindOf(term), v.weights[k]! * weights[link]!);
      }
      postings.add(term, i, v.weights[k]!);
    });
    for (const [r, rule] of rules.entries()) {
      const near = sums.met.flatMap((j): [number, number][] => {
        const apart = daysBetween(days[i]!, days[j]!);
        const left = 1 - rule.decay * apart;
        if (apart > rule.within || sums.of(r, j) * left < NEARLY * rule.least) return [];
        const like = likeness(v, vectors[j]!, rule.weights) * left;
        return like < rule.least ? [] : [[j, like]];
      });
      for (const [j, like] of nearest(near)) {
        out[r]![i]!.set(j, like);
        out[r]![j]!.set(i, like);
      }
    }
  });
  return out;
}
