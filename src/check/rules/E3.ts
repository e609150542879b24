import { likelihoods } from '../likelihood.ts';
import type { Rule } from '../rule.ts';
import { sectionsOf } from '../sections.ts';
import { newsroomOf } from '../voice.ts';

/** What is judged likely stands in the section that judges. */
export const E3: Rule = {
  id: 'E3',
  name: 'judgement in reporting',
  why: 'A reader must see where the sources end and the analyst begins.',
  level: 'warning',
  fidelity: false,
  run: (ctx) => {
    const { judging } = newsroomOf(ctx);
    const frames = sectionsOf(ctx.draft).filter((s) => judging.test(s.heading));
    return likelihoods(ctx)
      .filter((f) => !frames.some((s) => s.start <= f.start && f.end <= s.end))
      .map(({ start, end, words }) => ({
        start,
        end,
        message: `“${words}” judges, outside a section for assessment and in nobody’s mouth.`,
        evidence: [],
      }));
  },
};
