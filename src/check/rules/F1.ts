import { strayAmounts } from '../figures.ts';
import type { Rule } from '../rule.ts';

/** A figure has a source behind it. */
export const F1: Rule = {
  id: 'F1',
  name: 'naked number',
  why: 'A number is the part of a report that is believed first and checked last.',
  level: 'error',
  fidelity: true,
  run: (ctx) =>
    strayAmounts(ctx)
      .filter((n) => !n.rival && !n.elsewhere)
      .map(({ amount: { start, end } }) => ({
        start,
        end,
        message: `No source has ${ctx.draft.slice(start, end)}.`,
        evidence: [],
      })),
};
