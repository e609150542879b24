import { overlaps } from '../../text/index.ts';
import type { CheckContext } from '../context.ts';
import type { Found, Rule } from '../rule.ts';
import { nameless } from '../unnamed.ts';
import { backersOf, newsroomOf, originsOf, paragraphAt } from '../voice.ts';

function judge(ctx: CheckContext): Found[] {
  const seen = new Set<number>();
  return nameless(ctx).flatMap((statement) => {
    const s = ctx.sentences.find((x) => overlaps(x, statement));
    const p = paragraphAt(ctx.draft, statement);
    if (!s || seen.has(p.start)) return [];
    seen.add(p.start);
    if (newsroomOf(ctx).unverified.test(ctx.draft.slice(p.start, p.end))) return [];
    const backers = backersOf(ctx, s);
    const origins = originsOf(
      ctx,
      backers.map((b) => b.source),
    );
    if (origins.size !== 1) return [];
    return [
      {
        start: s.start,
        end: s.end,
        message: 'One unnamed source stands behind this, and the draft does not say that it could not be verified.',
        suggest: 'this could not be independently verified',
        evidence: [backers[0]!.at],
      },
    ];
  });
}

/** What a single unnamed source says is told as not verified. */
export const C5: Rule = {
  id: 'C5',
  name: 'unverified said so',
  why: 'What nobody else has seen can’t be told as what everybody knows.',
  level: 'warning',
  fidelity: false,
  run: judge,
};
