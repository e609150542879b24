const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  let n = 0;
  for (const w of a) if (b.has(w)) n++;
  return n;
};

/** Share of `a` that `b` holds; 0 where `a` is empty. */
export const shareOf = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  a.size === 0 ? 0 : shared(a, b) / a.size;

/** Share of the smaller set that the larger holds; 0 for an empty one. */
export function containment(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const least = Math.min(a.size, b.size);
  return least === 0 ? 0 : shared(a, b) / least;
}

/** Shared over all; 0 for two empty sets. */
export function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const n = shared(a, b);
  return n === 0 ? 0 : n / (a.size + b.size - n);
}

/** Dice of two lists, each word as often as it stands: 0 to 1. */
export function twiceShared(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const w of a) left.set(w, (left.get(w) ?? 0) + 1);
  let n = 0;
  for (const w of b) {
    const count = left.get(w) ?? 0;
    if (count > 0) {
      n++;
      left.set(w, count - 1);
    }
  }
  return a.length + b.length === 0 ? 0 : (2 * n) / (a.length + b.length);
}
