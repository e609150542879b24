import type { AnnotatedArticle } from '../record/index.ts';
import type { Copies } from './copies.ts';
import { type Terms, vectors } from './terms.ts';

// One configuration for streams of many small dated stories and for few large undated ones.
const THRESHOLD = 0.12;
const WINDOW_DAYS = 6;
const DECAY_PER_DAY = 0.06;

interface Cluster {
  readonly members: number[];
  readonly sum: Map<string, number>;
  last: number | null;
}

const dayNumber = (published: string | undefined): number | null => {
  const t = Date.parse(`${published?.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(t) ? null : t / 86_400_000;
};

/** How far apart in days; 0 where one of the two is undated. */
const gap = (a: number | null, b: number | null): number => (a === null || b === null ? 0 : Math.abs(a - b));

function join(cluster: Cluster, i: number, vector: ReadonlyMap<string, number>, day: number | null): void {
  cluster.members.push(i);
  for (const [w, x] of vector) cluster.sum.set(w, (cluster.sum.get(w) ?? 0) + x);
  if (day !== null) cluster.last = Math.max(cluster.last ?? day, day);
}

/** Mean similarity to each open cluster that shares a term, found through `index` (term -> clusters). */
function similarities(
  vector: ReadonlyMap<string, number>,
  clusters: readonly Cluster[],
  index: ReadonlyMap<string, Set<number>>,
): Map<number, number> {
  const scores = new Map<number, number>();
  for (const [w, x] of vector)
    for (const c of index.get(w) ?? []) scores.set(c, (scores.get(c) ?? 0) + x * (clusters[c]!.sum.get(w) ?? 0));
  for (const [c, sum] of scores) scores.set(c, sum / clusters[c]!.members.length);
  return scores;
}

/**
 * Average-link clustering in publication order, with a sliding window of days. A copy goes where its original is.
 * Returns for each article the id of its story's first article.
 */
export function clusterStories(
  articles: readonly AnnotatedArticle[],
  terms: readonly Terms[],
  copies: Copies,
): string[] {
  const vecs = vectors(terms);
  const clusters: Cluster[] = [];
  const index = new Map<string, Set<number>>();
  const at: number[] = [];
  articles.forEach((a, i) => {
    const day = dayNumber(a.article.published);
    const original = copies[i]?.find((c) => c.kind !== 'quotes-only' && c.with < i);
    const target = original ? at[original.with]! : bestCluster(vecs[i]!, day, clusters, index);
    const c = target < 0 ? clusters.push({ members: [], sum: new Map(), last: null }) - 1 : target;
    join(clusters[c]!, i, vecs[i]!, day);
    for (const w of vecs[i]!.keys()) index.set(w, (index.get(w) ?? new Set()).add(c));
    at.push(c);
  });
  return at.map((c) => articles[clusters[c]!.members[0]!]!.id);
}

function bestCluster(
  vector: ReadonlyMap<string, number>,
  day: number | null,
  clusters: readonly Cluster[],
  index: ReadonlyMap<string, Set<number>>,
): number {
  let best = -1;
  let top = THRESHOLD;
  for (const [c, raw] of similarities(vector, clusters, index)) {
    const days = gap(day, clusters[c]!.last);
    if (days > WINDOW_DAYS) continue;
    const score = raw * (1 - DECAY_PER_DAY * days);
    if (score > top || (score === top && best >= 0 && c < best)) [best, top] = [c, score];
  }
  return best;
}
