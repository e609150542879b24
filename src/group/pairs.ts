import { daysBetween } from './days.ts';
import type { Vector } from './terms.ts';

/** For each place the earlier and later places it is like, with how much. */
export type Pairs = readonly Map<number, number>[];

/**
 * Cosine of every two vectors whose days are no more than `within` apart, found through an index of terms. `days` is in order, undated ones last:
 * what is too old falls out of the index as it is met.
 */
export function likePairs(vectors: readonly Vector[], days: readonly (number | null)[], within: number): Pairs {
  const index = new Map<string, { places: number[]; from: number }>();
  const out = vectors.map(() => new Map<number, number>());
  vectors.forEach((vector, i) => {
    const mine = out[i]!;
    for (const [w, x] of vector) {
      const entry = index.get(w) ?? { places: [], from: 0 };
      while (entry.from < entry.places.length && daysBetween(days[entry.places[entry.from]!]!, days[i]!) > within)
        entry.from++;
      for (let k = entry.from; k < entry.places.length; k++) {
        const j = entry.places[k]!;
        mine.set(j, (mine.get(j) ?? 0) + x * vectors[j]!.get(w)!);
      }
      entry.places.push(i);
      index.set(w, entry);
    }
  });
  out.forEach((mine, i) => {
    for (const [j, x] of mine) if (j < i) out[j]!.set(i, x);
  });
  return out;
}
