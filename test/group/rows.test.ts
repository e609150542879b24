import { describe, expect, it } from 'vitest';
import { float64Rows, uint32Rows } from '../../src/group/rows.ts';

describe('rows of numbers', () => {
  it('are given back as they were added, short ones, empty ones, and one longer than a block', () => {
    const rows = uint32Rows();
    const all = [[], [7], [], Array.from({ length: 300_000 }, (_, i) => i), [0xffffffff, 2], []];
    for (const row of all) rows.add(row);
    expect(rows.size).toBe(all.length);
    expect(rows.total).toBe(300_003);
    expect(all.map((_, i) => [...rows.at(i)])).toEqual(all);
  });

  it('keep what is written into them, and their first numbers alone when they are shortened', () => {
    const rows = float64Rows();
    rows.add([1, 2, 3]);
    rows.add([4, 5]);
    rows.at(0)[1] = 9;
    rows.shorten(0, 2);
    expect([[...rows.at(0)], [...rows.at(1)]]).toEqual([
      [1, 9],
      [4, 5],
    ]);
    expect(rows.total).toBe(4);
  });

  it('begin anew after they gave all back', () => {
    const rows = uint32Rows();
    rows.add([1, 2]);
    rows.clear();
    expect([rows.size, rows.total]).toEqual([0, 0]);
    rows.add([]);
    rows.add([3]);
    expect([[...rows.at(0)], [...rows.at(1)]]).toEqual([[], [3]]);
  });
});
