import type { CheckContext } from '../context.ts';
import type { Quoted } from '../quoted.ts';
import type { Rule } from '../rule.ts';

const SHORTEST = 3;

/** A title, a name or a nickname is put between marks for another reason. */
const isName = (ctx: CheckContext, q: Quoted): boolean =>
  q.words.every((w) => /^[\p{Lu}\p{N}]/u.test(ctx.draft.slice(w.start, w.end)));

/** A quotation of one or two words is a fragment. */
export const Q6: Rule = {
  id: 'Q6',
  name: 'fragment',
  why: 'A word or two between marks lend a speaker’s weight to the writer’s sentence.',
  level: 'note',
  fidelity: false,
  run: (ctx) =>
    ctx.quotes
      .filter((q) => q.words.length < SHORTEST && !isName(ctx, q))
      .map((q) => ({
        start: q.start,
        end: q.end,
        message: `“${q.text}” is a fragment: quote the sentence or put it in your own words.`,
        evidence: [],
      })),
};
