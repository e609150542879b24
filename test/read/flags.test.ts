import { describe, expect, it } from 'vitest';
import { faultsOf, flagCases } from './flags.ts';

describe('what a page is told to be', () => {
  it.each(flagCases('cases.txt').map((c) => [c.name, c] as const))('%s', (_, c) => {
    expect(faultsOf(c)).toEqual([]);
  });

  it('pages that were set aside: nearly all', () => {
    const cases = flagCases('held-out.txt');
    const wrong = cases.filter((c) => faultsOf(c).length > 0).map((c) => c.name);
    expect(cases.length).toBeGreaterThanOrEqual(40);
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(2);
  });
});
