import { type Likely, likelihoods } from '../likelihood.ts';
import type { Rule } from '../rule.ts';

/** Words of one row of likelihood only. */
export const E1: Rule = {
  id: 'E1',
  name: 'likelihood vocabulary mixed',
  why: 'A reader of “likely” and “probable” in one text looks for a difference that is none.',
  level: 'warning',
  fidelity: false,
  run: (ctx) => {
    const found = likelihoods(ctx);
    const rows = [0, 1].map((row) => found.filter((f) => f.row === row));
    const [few, many] = rows[0]!.length < rows[1]!.length ? [rows[0]!, rows[1]!] : [rows[1]!, rows[0]!];
    const other: Likely | undefined = many[0];
    return other === undefined
      ? []
      : few.map(({ start, end, words }) => ({
          start,
          end,
          message: `“${words}” is of one scale of likelihood, “${other.words}” elsewhere in the text of the other: keep to one.`,
          evidence: [],
        }));
  },
};
