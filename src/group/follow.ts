import { groupBy } from '../text/index.ts';
import type { Vector } from './terms.ts';

/** That one group of articles tells on what an earlier one told. Groups by their smallest place. */
export interface Follow {
  readonly earlier: number;
  readonly later: number;
  /** Mean likeness of their articles. */
  readonly like: number;
}

interface Group {
  readonly of: number;
  readonly mean: Vector;
  readonly from: number;
  readonly to: number;
}

function meanOf(places: readonly number[], vectors: readonly Vector[]): Vector {
  const sum = new Map<string, number>();
  for (const i of places) for (const [w, x] of vectors[i]!) sum.set(w, (sum.get(w) ?? 0) + x / places.length);
  return sum;
}

/**
 * Every pair of dated groups of which the one begins no more than `within` days after the other's last report, the likest first.
 * `home`: each place's group.
 */
export function follows(
  home: readonly number[],
  vectors: readonly Vector[],
  days: readonly (number | null)[],
  within: number,
): Follow[] {
  const groups = [...groupBy(home.keys(), (i) => home[i]!)].flatMap(([of, places]): Group[] => {
    const dated = places.flatMap((i) => days[i] ?? []);
    if (dated.length === 0) return [];
    return [{ of, mean: meanOf(places, vectors), from: Math.min(...dated), to: Math.max(...dated) }];
  });
  groups.sort((a, b) => a.from - b.from || a.of - b.of);
  const index = new Map<string, Group[]>();
  const out = groups.flatMap((g) => followed(g, index, within));
  return out.sort((a, b) => b.like - a.like || a.later - b.later || a.earlier - b.earlier);
}

/** What `g` follows among the groups of the index; `g` is added to it, and what is too old taken out. */
function followed(g: Group, index: Map<string, Group[]>, within: number): Follow[] {
  const like = new Map<number, number>();
  for (const [w, x] of g.mean) {
    const open = (index.get(w) ?? []).filter((h) => g.from - h.to <= within);
    for (const h of open) like.set(h.of, (like.get(h.of) ?? 0) + x * h.mean.get(w)!);
    open.push(g);
    index.set(w, open);
  }
  return [...like].map(([earlier, x]) => ({ earlier, later: g.of, like: x }));
}
