import { describe, expect, it } from 'vitest';
import { type Case, casesOf, type Outcome, scored } from './cases.ts';
import { commitmentsOutcome } from './commitments/match.ts';
import { datesOutcome } from './dates/match.ts';
import { eventsOutcome } from './events/match.ts';
import { figuresOutcome } from './figures/match.ts';

const OUTCOMES: Readonly<Record<string, (c: Case) => Outcome>> = {
  commitments: commitmentsOutcome,
  dates: datesOutcome,
  events: eventsOutcome,
  figures: figuresOutcome,
};

/** The least that may be reached, in percent; raised when the figure is. */
const FLOORS = [
  ['commitments', 'cases', 96, 95],
  ['commitments', 'held-out', 96, 96],
  ['dates', 'cases', 80, 91],
  ['dates', 'held-out', 73, 84],
  ['events', 'cases', 98, 98],
  ['events', 'held-out', 96, 93],
  ['figures', 'cases', 97, 95],
  ['figures', 'held-out', 88, 88],
] as const;

describe.each(FLOORS)('%s of %s.txt', (kind, file, precision, recall) => {
  const cases = casesOf(kind, file);
  const outcome = OUTCOMES[kind]!;

  it('is a set of some size', () => {
    expect(cases.length).toBeGreaterThanOrEqual(30);
  });

  it('finds what a reader would write down, and little else', () => {
    const score = scored(cases, outcome);
    const faults = score.faults.join('\n');
    expect(score.precision, faults).toBeGreaterThanOrEqual(precision);
    expect(score.recall, faults).toBeGreaterThanOrEqual(recall);
  });
});
