import type { Figure } from '../../record/index.ts';
import { overlaps } from '../../text/index.ts';
import type { CheckContext, DraftSentence } from '../context.ts';
import { type Stray, strayAmounts } from '../figures.ts';
import type { Found, Rule } from '../rule.ts';

function wrong(ctx: CheckContext, { amount, rival, elsewhere }: Stray): Found[] {
  if (!rival || (elsewhere && amount.unit === undefined)) return [];
  const words = ctx.draft.slice(amount.start, amount.end);
  return [
    {
      start: amount.start,
      end: amount.end,
      message: `No source has ${words} here.`,
      expected: rival.source.article.text.slice(rival.start, rival.end),
      evidence: [{ source: rival.source.id, start: rival.start, end: rival.end }],
      ...(elsewhere ? { level: 'warning' as const } : {}),
    },
  ];
}

/** The same number, the other way: up for down, or "at least" lost or put in. */
function drifted(ctx: CheckContext, figure: Figure, s: DraftSentence): Found[] {
  const source = ctx.input.sources.find((a) => a.id === s.twin?.source.id);
  const f = source?.figures.find(
    (x) => overlaps(x, s.twin!.span) && x.value === figure.value && x.unit === figure.unit,
  );
  if (!source || !f) return [];
  const evidence = [{ source: source.id, start: f.start, end: f.end }];
  const at = { start: figure.start, end: figure.end };
  const expected = source.article.text.slice(f.start, f.end);
  if (figure.change && f.change && figure.change.direction !== f.change.direction)
    return [{ ...at, message: 'The source has the change the other way.', expected, evidence }];
  if (figure.comparator !== f.comparator)
    return [
      {
        ...at,
        level: 'note',
        message: `The source has ${f.comparator ?? 'no'} before this number, the draft ${figure.comparator ?? 'nothing'}.`,
        expected,
        evidence,
      },
    ];
  return [];
}

/** Value, unit, direction and comparator of a figure are the source's. */
export const F2: Rule = {
  id: 'F2',
  name: 'figure drift',
  why: 'A figure that changes on the way from source to draft is a new, unsourced figure.',
  level: 'error',
  fidelity: true,
  run: (ctx) => {
    const found = strayAmounts(ctx).flatMap((n) => wrong(ctx, n));
    const drifts = ctx.sentences.flatMap((s) =>
      ctx.input.draft.figures
        .filter((f) => overlaps(f, s) && !found.some((x) => overlaps(x, f)))
        .flatMap((f) => drifted(ctx, f, s)),
    );
    return [...found, ...drifts];
  },
};
