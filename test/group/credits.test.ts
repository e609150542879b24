import { describe, expect, it } from 'vitest';
import { sameOutlet } from '../../src/group/credits.ts';
import { creditCases, creditedIn, creditScore } from './credits.ts';

// Floors in per cent; lowered only on purpose.
const FLOORS: readonly (readonly [string, number, number, number])[] = [
  ['cases.txt', 134, 98, 90],
  ['held-out.txt', 66, 96, 85],
];

describe.each(FLOORS)('outlets credited in %s', (file, least, precision, recall) => {
  const cases = creditCases(file);
  const score = creditScore(cases);

  it('are found, and those that are only named are not', () => {
    expect(cases.length).toBeGreaterThanOrEqual(least);
    expect(score.precision, score.wrong.join('\n')).toBeGreaterThanOrEqual(precision);
    expect(score.recall, score.wrong.join('\n')).toBeGreaterThanOrEqual(recall);
  });
});

it('an outlet that tells of itself credits nobody', () => {
  expect(creditedIn('The Sarn Chronicle said it would sell its building.')).toEqual([]);
  expect(creditedIn('The Sarn Chronicle said it had seen the order.')).toEqual(['Sarn Chronicle']);
});

it('a name at the end of a sentence is without its mark, one in possession without its ending', () => {
  expect(creditedIn('The road is open, according to the Sarn Chronicle.')).toEqual(['Sarn Chronicle']);
  expect(creditedIn('The Sarn Chronicle’s report names two men.')).toEqual(['Sarn Chronicle']);
});

describe('one outlet under two names', () => {
  it.each([
    ['Northline News Agency', 'Northline', true],
    ['The Callis Courier', 'the Courier', true],
    ['Lanthorn News Agency', 'LNA', true],
    ['Northline Harbour Authority', 'Northline', false],
    ['Callis Courier', 'Callis', false],
  ])('%s, %s', (a, b, wanted) => {
    expect(sameOutlet(a, b)).toBe(wanted);
  });
});
