import { MOST_PAIRS, type Pairs } from './pairs.ts';

/** Clusters while they merge: sums of likeness between them, and how many members each has. */
class Clusters {
  readonly near: Map<number, number>[];
  readonly members: number[][];

  constructor(pairs: Pairs) {
    this.near = [...pairs];
    this.members = pairs.map((_, i) => [i]);
  }

  /** Mean likeness of the members of two clusters; of large ones, of which not all pairs are known, as far as they are. */
  mean(a: number, b: number): number {
    const [x, y] = [this.members[a]!.length, this.members[b]!.length];
    return (this.near[a]!.get(b) ?? 0) / (x * y * Math.min(1, (2 * MOST_PAIRS) / (x + y)));
  }

  /** The nearest other cluster above `least`: of equals `favoured`, then the smallest number; -1 where none is. */
  nearest(a: number, least: number, favoured: number): number {
    let best = -1;
    let top = least;
    for (const b of this.near[a]!.keys()) {
      const x = this.mean(a, b);
      if (x > top || (x === top && b < best)) [best, top] = [b, x];
    }
    return favoured >= 0 && best >= 0 && this.mean(a, favoured) >= top ? favoured : best;
  }

  /** `b` goes into `a`. */
  merge(a: number, b: number): void {
    const [mine, theirs] = [this.near[a]!, this.near[b]!];
    for (const [k, x] of theirs) {
      if (k === a) continue;
      const sum = (mine.get(k) ?? 0) + x;
      mine.set(k, sum);
      this.near[k]!.set(a, sum);
      this.near[k]!.delete(b);
    }
    mine.delete(b);
    theirs.clear();
    this.members[a]!.push(...this.members[b]!);
    this.members[b] = [];
  }
}

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
  const home = pairs.map((_, i) => i);
  const join = (a: number, b: number): void => {
    for (const m of clusters.members[b]!) home[m] = a;
    clusters.merge(a, b);
  };
  for (const [i, j] of together)
    if (home[i] !== home[j]) join(Math.min(home[i]!, home[j]!), Math.max(home[i]!, home[j]!));
  for (let first = 0; first < pairs.length; first++) {
    const chain = clusters.members[first]!.length > 0 ? [first] : [];
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
        join(kept, Math.max(tip, before));
        // What is left of the chain still leads to it; an empty one begins anew where the merged cluster is.
        if (chain.length === 0) chain.push(kept);
      }
    }
  }
  return home;
}
