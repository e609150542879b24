import { overlaps } from '../../text/index.ts';
import type { CheckContext, DraftSentence } from '../context.ts';
import type { Found, Rule } from '../rule.ts';
import { inOwnVoice, newsroomOf } from '../voice.ts';

function judge(ctx: CheckContext, s: DraftSentence): Found[] {
  const { moving, asOf } = newsroomOf(ctx);
  const m = moving.exec(s.text);
  if (!m || asOf.test(s.text)) return [];
  const at = { start: s.start + m.index, end: s.start + m.index + m[0].length };
  const dated = ctx.input.draft.dates.some((d) => d.type !== 'DURATION' && overlaps(d, s) && d.end <= at.start);
  if (dated || !inOwnVoice(ctx, at)) return [];
  return [
    {
      ...at,
      message: `“${m[0]}” may be otherwise by the time it is read.`,
      suggest: ctx.input.at === undefined ? 'as of …' : `as of ${ctx.input.at}`,
      evidence: s.aligned.slice(0, 1).map(({ sentence: { source, start, end } }) => ({ source, start, end })),
    },
  ];
}

/** A fact that moves has the day on which it held. */
export const T4: Rule = {
  id: 'T4',
  name: 'undated moving fact',
  why: 'What still holds today may not hold when it is read.',
  level: 'note',
  fidelity: false,
  run: (ctx) => ctx.sentences.flatMap((s) => judge(ctx, s)),
};
