import { MOST_PAIRS, type Pairs } from './pairs.ts';

/** Clusters near to others with the sums of likeness between them, list behind list. */
interface Lists {
  readonly near: Uint32Array;
  readonly sums: Float64Array;
}

const listsOf = (size: number): Lists => ({ near: new Uint32Array(size), sums: new Float64Array(size) });

/** Pairs from both sides, and where the list of each place begins. `pairs` are used up. */
function bothWays(pairs: Pairs): { readonly lists: Lists; readonly begins: Uint32Array } {
  const begins = new Uint32Array(pairs.size + 2);
  for (let i = 0; i < pairs.size; i++) {
    begins[i + 2]! += pairs.earlier(i).length;
    for (const j of pairs.earlier(i)) begins[j + 2]!++;
  }
  for (let i = 2; i < begins.length; i++) begins[i]! += begins[i - 1]!;
  const lists = listsOf(2 * pairs.total);
  // While lists are filled, each begin stands one place too far ahead and wanders on to its own.
  const put = (i: number, j: number, like: number): void => {
    const at = begins[i + 1]!++;
    lists.near[at] = j;
    lists.sums[at] = like;
  };
  for (let i = 0; i < pairs.size; i++) {
    const likes = pairs.likes(i);
    pairs.earlier(i).forEach((j, n) => {
      put(i, j, likes[n]!);
      put(j, i, likes[n]!);
    });
  }
  pairs.clear();
  return { lists, begins };
}

/** Clusters while they merge: sums of likeness between them, and how many members each has. A cluster is called by its smallest place. */
class Clusters {
  /** The cluster of each place. */
  readonly home: number[];
  /** How many members each cluster has; none where it has gone into another. */
  readonly members: Uint32Array;
  /** The next member of the same cluster, and the last one of each. */
  readonly #next: Int32Array;
  readonly #last: Int32Array;
  /** Lists of single places; a cluster of several has its own. */
  readonly #single: Lists;
  readonly #own = new Map<number, Lists>();
  readonly #begins: Uint32Array;
  readonly #sizes: Uint32Array;
  /** Where a cluster stands in the list that is worked on; -1 where it does not. */
  readonly #at: Int32Array;

  constructor(pairs: Pairs) {
    const { size } = pairs;
    this.home = Array.from({ length: size }, (_, i) => i);
    this.members = new Uint32Array(size).fill(1);
    this.#next = new Int32Array(size).fill(-1);
    this.#last = Int32Array.from(this.home);
    const { lists, begins } = bothWays(pairs);
    [this.#single, this.#begins] = [lists, begins];
    this.#sizes = Uint32Array.from({ length: size }, (_, i) => begins[i + 1]! - begins[i]!);
    this.#at = new Int32Array(size).fill(-1);
  }

  #lists(a: number): Lists {
    return this.#own.get(a) ?? this.#single;
  }

  /** Mean likeness of the members of two clusters; of large ones, of which not all pairs are known, as far as they are. */
  #mean(a: number, b: number, sum: number): number {
    const [x, y] = [this.members[a]!, this.members[b]!];
    return sum / (x * y * Math.min(1, (2 * MOST_PAIRS) / (x + y)));
  }

  /** The nearest other cluster above `least`: of equals `favoured`, then the smallest number; -1 where none is. */
  nearest(a: number, least: number, favoured: number): number {
    const { near, sums } = this.#lists(a);
    const begin = this.#begins[a]!;
    let [best, top, ofFavoured] = [-1, least, 0];
    for (let at = begin; at < begin + this.#sizes[a]!; at++) {
      const b = near[at]!;
      const x = this.#mean(a, b, sums[at]!);
      if (x > top || (x === top && b < best)) [best, top] = [b, x];
      if (b === favoured) ofFavoured = x;
    }
    return favoured >= 0 && best >= 0 && ofFavoured >= top ? favoured : best;
  }

  /** `b` goes into `a`. */
  merge(a: number, b: number): void {
    for (let m = b; m >= 0; m = this.#next[m]!) this.home[m] = a;
    this.#next[this.#last[a]!] = b;
    this.#last[a] = this.#last[b]!;
    this.members[a]! += this.members[b]!;
    this.members[b] = 0;
    this.#widen(a, this.#sizes[a]! + this.#sizes[b]!);
    this.#join(a, b);
    this.#own.delete(b);
    this.#sizes[b] = 0;
  }

  /** Room in the list of `a` for so many. */
  #widen(a: number, size: number): void {
    const { near, sums } = this.#lists(a);
    if (this.#own.has(a) && near.length >= size) return;
    const wider = listsOf(Math.max(size, Math.ceil(this.#own.has(a) ? WIDER * near.length : 0)));
    const [begin, end] = [this.#begins[a]!, this.#begins[a]! + this.#sizes[a]!];
    wider.near.set(near.subarray(begin, end));
    wider.sums.set(sums.subarray(begin, end));
    this.#own.set(a, wider);
    this.#begins[a] = 0;
  }

  /** Adds the list of `b` to that of `a`, and tells all that are near. */
  #join(a: number, b: number): void {
    const [mine, theirs] = [this.#lists(a), this.#lists(b)];
    for (let n = 0; n < this.#sizes[a]!; n++) this.#at[mine.near[n]!] = n;
    const begin = this.#begins[b]!;
    for (let n = begin; n < begin + this.#sizes[b]!; n++) {
      const [k, x] = [theirs.near[n]!, theirs.sums[n]!];
      if (k === a) continue;
      const at = this.#at[k]!;
      if (at >= 0) {
        mine.sums[at]! += x;
        this.#drop(k, b);
        this.#set(k, a, a, mine.sums[at]!);
      } else {
        mine.near[this.#sizes[a]!] = k;
        mine.sums[this.#sizes[a]!++] = x;
        this.#set(k, b, a, x);
      }
    }
    for (let n = 0; n < this.#sizes[a]!; n++) this.#at[mine.near[n]!] = -1;
    this.#drop(a, b);
  }

  /** Where a cluster stands in the list of `k`; -1 where it does not. */
  #find(k: number, a: number): number {
    const { near } = this.#lists(k);
    const begin = this.#begins[k]!;
    for (let at = begin; at < begin + this.#sizes[k]!; at++) if (near[at] === a) return at;
    return -1;
  }

  /** In the list of `k`, `a` with its sum takes the place of `before`. */
  #set(k: number, before: number, a: number, sum: number): void {
    const at = this.#find(k, before);
    const { near, sums } = this.#lists(k);
    near[at] = a;
    sums[at] = sum;
  }

  #drop(k: number, b: number): void {
    const at = this.#find(k, b);
    if (at < 0) return;
    const { near, sums } = this.#lists(k);
    const last = this.#begins[k]! + --this.#sizes[k]!;
    near[at] = near[last]!;
    sums[at] = sums[last]!;
  }
}

const WIDER = 1.5;

/**
 * Average linkage by chains of nearest neighbours (Murtagh 1983): the clusters of the tree cut at `least`. `together` are joined before.
 * `pairs` are used up: of a long stream they are most of what is held.
 * Returns for each place the smallest place of its cluster.
 */
export function averageLinkage(
  pairs: Pairs,
  least: number,
  together: readonly (readonly [number, number])[],
): number[] {
  const clusters = new Clusters(pairs);
  const { home, members } = clusters;
  for (const [i, j] of together)
    if (home[i] !== home[j]) clusters.merge(Math.min(home[i]!, home[j]!), Math.max(home[i]!, home[j]!));
  for (let first = 0; first < home.length; first++) {
    const chain = members[first]! > 0 ? [first] : [];
    while (chain.length > 0) {
      const tip = chain.at(-1)!;
      const before = chain.at(-2) ?? -1;
      const next = clusters.nearest(tip, least, before);
      if (next >= 0 && next !== before) chain.push(next);
      else {
        chain.pop();
        if (next < 0) continue;
        chain.pop();
        const kept = Math.min(tip, before);
        clusters.merge(kept, Math.max(tip, before));
        // What is left of the chain still leads to it; an empty one begins anew where the merged cluster is.
        if (chain.length === 0) chain.push(kept);
      }
    }
  }
  return home;
}
