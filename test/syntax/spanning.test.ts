import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestTree, isTree } from '../../src/syntax/spanning.ts';

/** All ways to give each word from 1 to `words` a head. */
function* headings(words: number): Generator<Int32Array> {
  const total = (words + 1) ** words;
  for (let code = 0; code < total; code++) {
    const heads = new Int32Array(words + 1).fill(-1);
    let rest = code;
    for (let d = 1; d <= words; d++) {
      heads[d] = rest % (words + 1);
      rest = Math.floor(rest / (words + 1));
    }
    yield heads;
  }
}

const sumOf = (heads: Int32Array, score: (d: number, h: number) => number): number =>
  heads.reduce((sum, h, d) => (d === 0 ? 0 : sum + score(d, h)), 0);

describe('the best tree', () => {
  it('is a tree, and never worse than any other with a head of the best roots', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 4 }),
        fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 25, maxLength: 25 }),
        (words, table) => {
          const score = (d: number, h: number): number => table[d * 5 + h]!;
          const got = bestTree(words, score);
          expect(isTree(got)).toBe(true);
          const root = got.indexOf(0);
          const rivals = [...headings(words)].filter((heads) => isTree(heads) && heads[root] === 0);
          expect(sumOf(got, score)).toBe(Math.max(...rivals.map((heads) => sumOf(heads, score))));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('is found in bounded time however many cycles there are', () => {
    const words = 1000;
    const heads = bestTree(
      words,
      (d, h) => ((d * 7919 + h * 104729) % 1013) - (h === 0 ? 5000 : 0) + (Math.abs(d - h) === 1 ? 9000 : 0),
    );
    expect(isTree(heads)).toBe(true);
  });

  it.each([
    ['two roots', [-1, 0, 0]],
    ['no root', [-1, 2, 1]],
    ['a cycle beside the root', [-1, 0, 3, 2]],
  ])('%s make none', (_, heads) => {
    expect(isTree(Int32Array.from(heads))).toBe(false);
  });
});
