import type { Finding } from '../../record/index.ts';
import { overlaps } from '../../text/index.ts';
import type { CheckContext } from '../context.ts';
import type { Found, Rule } from '../rule.ts';
import { nameless } from '../unnamed.ts';
import { newsroomOf, paragraphAt } from '../voice.ts';

/** Who a name is kept from is told why, once in the draft. */
function judge(ctx: CheckContext, told: readonly Finding[]): Found[] {
  const { anonymityReason } = newsroomOf(ctx);
  const seen = new Set<number>();
  // Who is not even described is to be described first.
  const vague = told.filter((f) => f.rule === 'A5' || f.rule === 'A4');
  return nameless(ctx).flatMap(({ speaker }) => {
    if (vague.some((f) => overlaps(f, speaker!))) return [];
    const p = paragraphAt(ctx.draft, speaker!);
    if (seen.has(p.start)) return [];
    seen.add(p.start);
    if (anonymityReason.test(ctx.draft.slice(p.start, p.end))) return [];
    return [
      {
        start: speaker!.start,
        end: speaker!.end,
        message: `The draft does not say why “${ctx.draft.slice(speaker!.start, speaker!.end)}” is not named.`,
        suggest: 'who spoke on condition of anonymity because …',
        evidence: [],
      },
    ];
  });
}

/** Why a speaker is not named is said. */
export const A7: Rule = {
  id: 'A7',
  name: 'reason for anonymity',
  why: 'A name is kept back for a reason, and the reason is part of the report.',
  level: 'warning',
  fidelity: false,
  run: judge,
};
