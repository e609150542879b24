import { commonOf } from '../../languages/index.ts';
import { normalise, words } from '../../text/index.ts';
import type { Rule } from '../rule.ts';

/** Nearly the same words, one of the two negated. */
const ALIKE = 0.72;

function negated(text: string, negations: ReadonlySet<string>): boolean {
  return words(normalise(text).text).some((w) => negations.has(w.word) || w.word.endsWith("n't"));
}

/** A source's sentence says the opposite in nearly the same words. */
export const U2: Rule = {
  id: 'U2',
  name: 'contradicted',
  why: 'A lost or added "not" turns a report into its opposite.',
  level: 'warning',
  fidelity: true,
  run: (ctx) => {
    const { negations } = commonOf(ctx.input.draft.article.lang);
    return ctx.sentences.flatMap((s) => {
      const best = s.aligned[0];
      if (!best || best.score < ALIKE || negated(s.text, negations) === negated(best.sentence.text, negations))
        return [];
      // A longer source sentence may carry its "not" in another clause.
      if (best.sentence.list.length > s.list.length * 1.6) return [];
      const { source, start, end } = best.sentence;
      return [
        {
          start: s.start,
          end: s.end,
          message: 'The source says the opposite in nearly the same words.',
          expected: best.sentence.text,
          evidence: [{ source, start, end }],
        },
      ];
    });
  },
};
