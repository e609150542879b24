import { contains, overlaps } from '../../text/index.ts';
import type { CheckContext, DraftSentence } from '../context.ts';
import type { Found, Rule } from '../rule.ts';
import { credits, looselyBacking, originsOf } from '../voice.ts';

const ELSEWHERE = new Set(['A1', 'A2', 'A8', 'C3', 'F3']);

/** A sentence that tells news: an act, a number or something promised. */
function tellsNews(ctx: CheckContext, s: DraftSentence): boolean {
  const { events, figures, commitments } = ctx.input.draft;
  return [...events, ...figures, ...commitments].some((x) => contains(s, x));
}

function judge(ctx: CheckContext, s: DraftSentence): Found[] {
  const backers = looselyBacking(ctx, s);
  const origins = originsOf(
    ctx,
    backers.map((b) => b.source),
  );
  if (origins.size !== 1 || credits(ctx, s) || !tellsNews(ctx, s)) return [];
  const { source, at } = backers[0]!;
  const outlet = source.article.outlet ?? source.id;
  return [
    {
      start: s.start,
      end: s.end,
      message: `Only ${outlet} has this: one origin.`,
      suggest: `according to ${outlet}`,
      evidence: [at],
    },
  ];
}

/** What one origin tells is worded as that. */
export const C1: Rule = {
  id: 'C1',
  name: 'single origin',
  why: 'What rests on one origin falls with it.',
  level: 'note',
  fidelity: false,
  run: (ctx, told) => {
    // Where all that is known has one origin, the sources themselves say so.
    if (originsOf(ctx, ctx.input.sources).size < 2) return [];
    return ctx.sentences
      .filter((s) => !told.some((f) => ELSEWHERE.has(f.rule) && overlaps(f, s)))
      .flatMap((s) => judge(ctx, s));
  },
};
