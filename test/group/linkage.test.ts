import { describe, expect, it } from 'vitest';
import { averageLinkage } from '../../src/group/linkage.ts';
import { likePairs, MOST_PAIRS, type PairRules } from '../../src/group/pairs.ts';
import type { Vector } from '../../src/group/vectors.ts';

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

const storiesOf = (vectors: readonly Vector[], days: readonly number[]): number[] => {
  const [pairs] = likePairs(vectors, days, [RULE]);
  return averageLinkage(pairs!, 0.2, []);
};

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
    const [pairs] = likePairs(
      mixed,
      mixed.map(() => 1),
      [RULE],
    );
    expect(pairs!.reduce((n, p) => n + p.size, 0)).toBeLessThanOrEqual(2 * MOST_PAIRS * mixed.length);
  });

  it('are two where a week lies between', () => {
    const two = [vectorOf(0, 1), vectorOf(0, 2), vectorOf(0, 3), vectorOf(0, 4)];
    expect(storiesOf(two, [1, 1, 8, 8])).toEqual([0, 0, 2, 2]);
    expect(storiesOf(two, [1, 1, 2, 2])).toEqual([0, 0, 0, 0]);
  });
});
