import type { AnnotatedArticle, Figure } from '../../record/index.ts';
import { overlaps } from '../../text/index.ts';
import type { CheckContext, DraftSentence } from '../context.ts';
import type { Found, Rule } from '../rule.ts';

interface SourceFigure {
  readonly figure: Figure;
  readonly source: AnnotatedArticle;
}

const says = (f: Figure): string =>
  `${f.comparator === undefined ? '' : `${f.comparator} `}${f.value}${f.high !== undefined && f.high !== f.value ? `–${f.high}` : ''} ${f.unit}`;
const equal = (a: Figure, b: Figure): boolean => a.value === b.value && (a.high ?? a.value) === (b.high ?? b.value);

/** The figures in the source sentences that tell what the draft sentence tells. */
function near(ctx: CheckContext, s: DraftSentence): SourceFigure[] {
  const best = s.aligned[0]?.score ?? 0;
  const close = s.aligned.filter((a) => a.score >= Math.max(0.3, best * 0.7));
  return close.flatMap(({ sentence }) => {
    const source = ctx.input.sources.find((a) => a.id === sentence.source);
    return source ? source.figures.filter((f) => overlaps(f, sentence)).map((figure) => ({ figure, source })) : [];
  });
}

function judge(figure: Figure, known: readonly SourceFigure[], everywhere: readonly SourceFigure[]): Found[] {
  const alike = known.filter((k) => k.figure.unit === figure.unit);
  const match = alike.find((k) => equal(k.figure, figure));
  if (match) return drifted(figure, match);
  if (alike.length === 0 || everywhere.some((k) => k.figure.unit === figure.unit && equal(k.figure, figure))) return [];
  const { figure: f, source } = alike[0]!;
  return [
    {
      start: figure.start,
      end: figure.end,
      message: `No source has ${says(figure)} here.`,
      expected: source.article.text.slice(f.start, f.end),
      evidence: [{ source: source.id, start: f.start, end: f.end }],
    },
  ];
}

/** The same number, the other way: up for down, or "at least" lost or put in. */
function drifted(figure: Figure, { figure: f, source }: SourceFigure): Found[] {
  const evidence = [{ source: source.id, start: f.start, end: f.end }];
  const at = { start: figure.start, end: figure.end };
  const expected = source.article.text.slice(f.start, f.end);
  if (figure.change && f.change && figure.change.direction !== f.change.direction)
    return [{ ...at, message: 'The source has the change the other way.', expected, evidence }];
  if (figure.comparator !== f.comparator)
    return [
      { ...at, level: 'note', message: `The source has ${says(f)}, the draft ${says(figure)}.`, expected, evidence },
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
    const everywhere = ctx.input.sources.flatMap((source) => source.figures.map((figure) => ({ figure, source })));
    return ctx.sentences.flatMap((s) => {
      const own = ctx.input.draft.figures.filter((f) => overlaps(f, s));
      return own.length === 0 ? [] : own.flatMap((f) => judge(f, near(ctx, s), everywhere));
    });
  },
};
