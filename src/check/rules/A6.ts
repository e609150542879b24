import type { Statement } from '../../record/index.ts';
import { overlaps } from '../../text/index.ts';
import type { CheckContext } from '../context.ts';
import type { Found, Rule } from '../rule.ts';
import { nameless } from '../unnamed.ts';
import { newsroomOf } from '../voice.ts';

/** Words of praise or attack in what a speaker without a name says. */
function judge(ctx: CheckContext, statement: Statement): Found[] {
  const { evaluation } = newsroomOf(ctx);
  for (const part of statement.content) {
    const m = evaluation.exec(ctx.draft.slice(part.start, part.end));
    if (!m) continue;
    const start = part.start + m.index;
    return [
      {
        start,
        end: start + m[0].length,
        message: `“${m[0]}” is an opinion, and nobody stands for it by name.`,
        evidence: [],
      },
    ];
  }
  return [];
}

/** Who praises or attacks is named. */
export const A6: Rule = {
  id: 'A6',
  name: 'anonymous opinion or attack',
  why: 'Anonymity is given for facts, not for blows.',
  level: 'warning',
  fidelity: false,
  run: (ctx) => {
    const found = nameless(ctx).flatMap((s) => judge(ctx, s));
    return found.filter((f, i) => found.findIndex((g) => overlaps(f, g)) === i);
  },
};
