import { describe, expect, it } from 'vitest';
import { follows } from '../../src/group/follow.ts';
import { Pairs } from '../../src/group/pairs.ts';

const pairsOf = (list: readonly (readonly (readonly [number, number])[])[]): Pairs => {
  const pairs = new Pairs();
  for (const near of list) pairs.add(near);
  return pairs;
};

describe('groups that follow another', () => {
  // Articles 0 and 2 are one group, 1 and 3 another, 4 one by itself.
  const home = [0, 1, 0, 1, 4];
  const pairs = pairsOf([
    [],
    [[0, 0.4]],
    [
      [1, 0.8],
      [0, 0.9],
    ],
    [[2, 0.2]],
    [
      [3, 0.6],
      [0, 0.1],
    ],
  ]);

  it('are told by the mean likeness of all their articles, whichever of two came later', () => {
    const found = follows(home, pairs, [1, 2, 2, 3, 5], { like: 0.3, within: 10 });
    expect(found).toEqual([
      { earlier: 0, later: 1, like: expect.closeTo(1.4 / 4, 9) },
      { earlier: 1, later: 4, like: expect.closeTo(0.3, 9) },
    ]);
  });

  it('are near in time to its last report', () => {
    expect(follows(home, pairs, [1, 2, 2, 3, 30], { like: 0.3, within: 10 }).map((f) => f.later)).toEqual([1]);
  });

  it('are none where one has no day', () => {
    expect(follows([0, 1], pairsOf([[], [[0, 0.9]]]), [1, null], { like: 0.3, within: 10 })).toEqual([]);
  });
});
