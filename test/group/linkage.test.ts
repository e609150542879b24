import { describe, expect, it } from 'vitest';
import { averageLinkage } from '../../src/group/linkage.ts';
import { likePairs, MOST_PAIRS, type PairRules, Pairs } from '../../src/group/pairs.ts';
import { likeness, type Vector } from '../../src/group/vectors.ts';

const RULE: PairRules = { within: 5, least: 0.1, decay: 0.16, weights: Float64Array.from({ length: 8 }, () => 1) };

/** A unit vector of three in four of the forty terms of a story: which ones depends on the article. Terms are multiples of eight: their lowest bits are the kind. */
function vectorOf(story: number, article: number): Vector {
  const chosen = Array.from({ length: 40 }, (_, n) => n).filter(
    (n) => Math.imul(n * 131 + article * 7919 + 17, 0x9e3779b1) >>> 30 !== 0,
  );
  return {
    terms: Uint32Array.from(chosen, (n) => (story * 40 + n) * 8),
    weights: Float32Array.from(chosen, () => 1 / Math.sqrt(chosen.length)),
  };
}

const pairsOf = (vectors: readonly Vector[], days: readonly number[]): Pairs =>
  likePairs({ size: vectors.length, at: (i) => vectors[i]! }, days, [RULE])[0]!;

const storiesOf = (vectors: readonly Vector[], days: readonly number[]): number[] =>
  averageLinkage(pairsOf(vectors, days), 0.2, []);

describe('stories of many articles', () => {
  const many = 4 * MOST_PAIRS;
  const mixed = Array.from({ length: 2 * many }, (_, i) => vectorOf(i % 2, i));

  it('stay one each, though not every pair is held', () => {
    const homes = storiesOf(
      mixed,
      mixed.map(() => 1),
    );
    expect(homes).toEqual(mixed.map((_, i) => i % 2));
  });

  it('hold no more pairs for one more article than for the one before', () => {
    const pairs = pairsOf(
      mixed,
      mixed.map(() => 1),
    );
    expect(pairs.total).toBeGreaterThan(mixed.length);
    expect(pairs.total).toBeLessThanOrEqual(MOST_PAIRS * mixed.length);
  });

  it('are two where a week lies between', () => {
    const two = [vectorOf(0, 1), vectorOf(0, 2), vectorOf(0, 3), vectorOf(0, 4)];
    expect(storiesOf(two, [1, 1, 8, 8])).toEqual([0, 0, 2, 2]);
    expect(storiesOf(two, [1, 1, 2, 2])).toEqual([0, 0, 0, 0]);
  });
});

/** Chance with a seed. */
function chance(seed: number): () => number {
  let x = seed;
  return () => {
    x = (Math.imul(x, 1_103_515_245) + 12_345) >>> 0;
    return (x >>> 8) / 2 ** 24;
  };
}

describe('pairs', () => {
  it('are those that are like enough and near enough, with their likeness less the loss for days', () => {
    const vectors = Array.from({ length: 40 }, (_, i) => vectorOf(i % 3, i));
    const days = vectors.map((_, i) => Math.floor(i / 4));
    const pairs = pairsOf(vectors, days);
    const found = vectors.map((_, i) =>
      [...pairs.earlier(i)].map((j, n) => [j, pairs.likes(i)[n]!]).sort(([a], [b]) => a! - b!),
    );
    const expected = vectors.map((v, i) =>
      vectors.slice(0, i).flatMap((w, j) => {
        const apart = days[i]! - days[j]!;
        const like = likeness(v, w, RULE.weights) * (1 - RULE.decay * apart);
        return apart <= RULE.within && like >= RULE.least ? [[j, like]] : [];
      }),
    );
    expect(found).toEqual(expected);
    expect(pairs.total).toBeGreaterThan(vectors.length);
  });
});

/** The same clusters as the tree that always merges the nearest two makes, by looking at all pairs each time. */
function plainLinkage(likes: readonly (readonly number[])[], least: number): number[] {
  let clusters = likes.map((_, i) => [i]);
  const mean = (a: number[], b: number[]): number =>
    a.flatMap((i) => b.map((j) => likes[Math.max(i, j)]![Math.min(i, j)]!)).reduce((x, y) => x + y, 0) /
    (a.length * b.length);
  for (;;) {
    const all = clusters.flatMap((a, x) => clusters.slice(0, x).map((b) => ({ a, b, like: mean(a, b) })));
    const best = all.sort((p, q) => q.like - p.like)[0];
    if (!best || best.like <= least) break;
    clusters = [...clusters.filter((c) => c !== best.a && c !== best.b), [...best.a, ...best.b]];
  }
  return likes.map((_, i) => Math.min(...clusters.find((c) => c.includes(i))!));
}

describe('average linkage by chains', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])('cuts the same clusters as merging the nearest two would (%i)', (seed) => {
    const random = chance(seed);
    const likes = Array.from({ length: 24 }, (_, i) =>
      Array.from({ length: i }, () => (random() < 0.6 ? random() : 0)),
    );
    const pairs = new Pairs();
    for (const row of likes) pairs.add(row.flatMap((x, j): [number, number][] => (x > 0 ? [[j, x]] : [])));
    const homes = averageLinkage(pairs, 0.3, []);
    expect(homes).toEqual(plainLinkage(likes, 0.3));
    expect(new Set(homes).size).toBeGreaterThan(1);
  });

  it('joins first what belongs together anyway, and uses the pairs up', () => {
    const two = (): Pairs => {
      const pairs = new Pairs();
      for (const near of [[], [], [[0, 0.9]], [[1, 0.9]]] as [number, number][][]) pairs.add(near);
      return pairs;
    };
    expect(averageLinkage(two(), 0.2, [])).toEqual([0, 1, 0, 1]);
    const pairs = two();
    expect(averageLinkage(pairs, 0.2, [[0, 1]])).toEqual([0, 0, 0, 0]);
    expect(pairs.size).toBe(0);
  });
});
