import { describe, expect, it } from 'vitest';
import type { ConflictAbout } from '../../src/record/index.ts';
import { pairCases, pairScore } from './pairs.ts';

// Floors of precision and recall in per cent; lowered only on purpose.
const FLOORS: readonly (readonly [string, ConflictAbout, number, number])[] = [
  ['cases.txt', 'figure', 92, 95],
  ['cases.txt', 'date', 95, 97],
  ['cases.txt', 'actor', 97, 85],
  ['cases.txt', 'whether', 100, 92],
  ['cases.txt', 'wording', 97, 82],
  ['held-out.txt', 'figure', 90, 90],
  ['held-out.txt', 'date', 93, 80],
  ['held-out.txt', 'actor', 100, 77],
  ['held-out.txt', 'whether', 100, 77],
  ['held-out.txt', 'wording', 85, 90],
];

describe.each(FLOORS)('conflicts in %s about a %s', (file, kind, precision, recall) => {
  it('are found, and their traps are not', () => {
    const cases = pairCases(file).filter((c) => c.kind === kind);
    const score = pairScore(cases);
    expect(cases.length).toBeGreaterThanOrEqual(40);
    expect(score.precision, score.wrong.join('\n')).toBeGreaterThanOrEqual(precision);
    expect(score.recall, score.wrong.join('\n')).toBeGreaterThanOrEqual(recall);
  });
});
