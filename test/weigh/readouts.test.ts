import { describe, expect, it } from 'vitest';
import { pointsRight, readoutCases } from './readouts.ts';

// Floors in per cent of the points; lowered only on purpose.
const FLOORS: readonly (readonly [string, number])[] = [
  ['cases.txt', 96],
  ['held-out.txt', 84],
];

describe.each(FLOORS)('the readouts of %s', (file, floor) => {
  const cases = readoutCases(file);

  it.each(cases)('have their words in the accounts: $title', ({ accounts, points }) => {
    for (const { words } of points)
      for (const [letter, said] of Object.entries(words)) expect(accounts[letter as 'A' | 'B'].text).toContain(said);
  });

  it('are compared point by point as a reader does', () => {
    const found = cases.map((c) => ({ ...pointsRight(c), title: c.title }));
    const right = found.flatMap((f) => f.right).length;
    const wrong = found.flatMap((f) =>
      f.wrong.map((w) => `${f.title}: ${w.standing} ${Object.values(w.words).join(' / ')}`),
    );
    expect((100 * right) / (right + wrong.length), wrong.join('\n')).toBeGreaterThanOrEqual(floor);
  });
});
