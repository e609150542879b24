import { overlaps } from '../../text/index.ts';
import type { CheckContext, DraftSentence } from '../context.ts';
import type { Found, Rule } from '../rule.ts';
import { looselyBacking, newsroomOf, originsOf } from '../voice.ts';

function judge(ctx: CheckContext, s: DraftSentence): Found[] {
  const m = newsroomOf(ctx).corroborated.exec(s.text);
  if (!m) return [];
  const at = { start: s.start + m.index, end: s.start + m.index + m[0].length };
  if (ctx.quotes.some((q) => overlaps(q, at))) return [];
  const backers = looselyBacking(ctx, s);
  const origins = originsOf(
    ctx,
    backers.map((b) => b.source),
  ).size;
  if (origins > 1) return [];
  const many = backers.length > 1 ? `${backers.length} reports of one origin` : 'one report';
  return [
    {
      ...at,
      message: `“${m[0]}”: the record has ${origins === 0 ? 'nothing that tells this' : many}.`,
      evidence: backers.map((b) => b.at),
    },
  ];
}

/** That several have it is said only where several origins do. */
export const C2: Rule = {
  id: 'C2',
  name: 'inflated corroboration',
  why: 'Ten reprints of one report are one report.',
  level: 'warning',
  fidelity: false,
  run: (ctx) => ctx.sentences.flatMap((s) => judge(ctx, s)),
};
