import type { Figure } from '../../record/index.ts';
import { overlaps } from '../../text/index.ts';
import type { CheckContext, DraftSentence } from '../context.ts';
import type { Found, Rule } from '../rule.ts';
import { newsroomOf } from '../voice.ts';

/** A change in percent, or a share, of which the draft says neither of what nor over what. */
function baseless(ctx: CheckContext, f: Figure, s: DraftSentence): Found[] {
  const { percentageBase, changeBefore, changeAfter } = newsroomOf(ctx);
  const [before, after] = [ctx.draft.slice(s.start, f.start), ctx.draft.slice(f.end, s.end)];
  const changes = f.change !== undefined || changeBefore.test(before) || changeAfter.test(after);
  const dated = ctx.input.draft.dates.some((d) => overlaps(d, s));
  if (!changes || f.base || f.period || dated || percentageBase.test(s.text)) return [];
  return [
    {
      start: f.start,
      end: f.end,
      message: 'A change in percent needs what it is measured against: since when, or against which level.',
      evidence: [],
    },
  ];
}

/** From 4 to 6 percent is two percentage points. */
function points(ctx: CheckContext, f: Figure, s: DraftSentence): Found[] {
  const ends = newsroomOf(ctx).percentEnds.exec(s.text)?.groups;
  if (!ends || Math.abs(Math.abs(Number(ends.a) - Number(ends.b)) - f.value) > 1e-6) return [];
  return [
    {
      start: f.start,
      end: f.end,
      message: 'The difference between two percentages is in percentage points.',
      expected: `${f.value} percentage points`,
      evidence: [],
    },
  ];
}

/** A percentage says of what, or over what; percent and percentage points are kept apart. */
export const F4: Rule = {
  id: 'F4',
  name: 'percentage base',
  why: 'Thirty percent of nothing in particular can’t be checked.',
  level: 'warning',
  fidelity: false,
  run: (ctx) => {
    const shares = ctx.input.draft.figures.filter((f) => f.unit === 'percent');
    return shares
      .filter((f) => !ctx.quotes.some((q) => overlaps(q, f)))
      .flatMap((f) => {
        const s = ctx.sentences.find((x) => overlaps(x, f));
        if (!s) return [];
        const wrong = points(ctx, f, s);
        return wrong.length > 0 ? wrong : baseless(ctx, f, s);
      });
  },
};
