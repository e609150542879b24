import { describe, expect, it } from 'vitest';
import { quoteCases, ratesOf } from './match.ts';

/** The least that may be reached, in percent; raised when the figure is. */
const FLOORS = {
  cases: { least: 110, precision: 95, recall: 95, kind: 95, stance: 95, who: 85, to: 95, at: 80, said: 95, in: 95 },
  'held-out': { least: 50, precision: 86, recall: 90, kind: 88, stance: 90, who: 82, to: 95, at: 95, said: 95, in: 95 },
} as const;

describe.each(Object.entries(FLOORS))(
  'statements of quotes/%s.txt',
  (file, { least, precision, recall, ...fields }) => {
    const cases = quoteCases(file);
    const rates = ratesOf(cases);
    const faults = rates.faults.join('\n');

    it('is a set of some size', () => {
      expect(cases.flatMap((c) => c.wanted).length).toBeGreaterThanOrEqual(least);
    });

    it('finds what is said, and nothing else', () => {
      expect(rates.precision, faults).toBeGreaterThanOrEqual(precision);
      expect(rates.recall, faults).toBeGreaterThanOrEqual(recall);
    });

    it.each(Object.entries(fields))('has %s right in %i of 100', (field, floor) => {
      expect(rates.fields[field], faults).toBeGreaterThanOrEqual(floor);
    });
  },
);
