import { describe, expect, it } from 'vitest';
import { Dictionary } from '../../src/group/dictionary.ts';

/** Articles with terms of all ranges, each with the kind of a word in its lowest bits; every third term is of one article alone. */
const articles = Array.from({ length: 60 }, (_, a) =>
  Array.from({ length: 50 }, (_, n) => {
    const seed = n % 3 === 0 ? a * 1000 + n : (a % 7) + n * 31;
    return (Math.imul(seed + 1, 0x9e3779b1) & ~7) >>> 0;
  }).sort((x, y) => x - y),
);

const rowsOf = (list: readonly (readonly number[])[]): ConstructorParameters<typeof Dictionary>[0] => ({
  size: list.length,
  terms: (i) => Uint32Array.from(list[i]!),
});

const met = new Map<number, number>();
for (const term of articles.flat()) met.set(term, (met.get(term) ?? 0) + 1);
const shared = [...met.keys()].filter((t) => met.get(t)! > 1).sort((a, b) => a - b);

describe('the dictionary of a stream', () => {
  const dictionary = new Dictionary(rowsOf(articles));

  it('numbers the terms that more than one article has, in their order and without gaps', () => {
    expect(shared.length).toBeGreaterThan(100);
    expect(shared.map((t) => dictionary.place(t))).toEqual(shared.map((_, i) => i));
  });

  it('has no place for another', () => {
    const alone = [...met.keys()].filter((t) => met.get(t) === 1);
    expect(alone.length).toBeGreaterThan(100);
    expect([...alone, 0, 0xffffffff].filter((t) => dictionary.place(t) >= 0)).toEqual([]);
  });

  it('calls a term the rarer, the fewer have it', () => {
    const rarities = [...met].sort(([, x], [, y]) => x - y).map(([t]) => dictionary.rarity(t));
    expect(rarities.every((r, i) => i === 0 || r <= rarities[i - 1]!)).toBe(true);
    expect(rarities.at(-1)!).toBeLessThan(rarities[0]!);
  });

  it('counts by the record where the articles are a part of one', () => {
    const [known, unknown] = [shared[0]!, shared[1]!];
    const part = new Dictionary(rowsOf([[known, unknown], [known]]), {
      articles: 1000,
      of: (t) => (t === known ? 1 : t === unknown ? 5 : undefined),
    });
    expect([part.place(known), part.place(unknown)]).toEqual([-1, 0]);
    expect(part.rarity(known)).toBeGreaterThan(part.rarity(unknown));
  });

  it('of nothing is empty', () => {
    expect(new Dictionary(rowsOf([])).place(8)).toBe(-1);
  });
});
