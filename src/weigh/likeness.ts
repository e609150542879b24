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
