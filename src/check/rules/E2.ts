import { likelihoods } from '../likelihood.ts';
import type { Rule } from '../rule.ts';
import { newsroomOf } from '../voice.ts';

/** How sure the writer is and how likely it is are told in sentences of their own. */
export const E2: Rule = {
  id: 'E2',
  name: 'confidence with likelihood',
  why: 'Confidence is in the sources, likelihood is of the event: in one sentence each is read as the other.',
  level: 'warning',
  fidelity: false,
  run: (ctx) => {
    const { confidence } = newsroomOf(ctx);
    const found = likelihoods(ctx);
    return ctx.sentences.flatMap((s) => {
      const m = confidence.exec(s.text);
      const likely = found.find((f) => f.start >= s.start && f.end <= s.end);
      if (!m || !likely) return [];
      const at = { start: s.start + m.index, end: s.start + m.index + m[0].length };
      return [
        {
          ...at,
          message: `“${m[0]}” and “${likely.words}” stand in one sentence: give each its own.`,
          evidence: [],
        },
      ];
    });
  },
};
