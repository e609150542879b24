import { languageOf } from '../../languages/index.ts';
import type { AnnotatedArticle, Figure, Span } from '../../record/index.ts';
import { overlaps } from '../../text/index.ts';
import { type Amount, amountsIn } from '../amounts.ts';
import type { CheckContext, DraftSentence } from '../context.ts';
import type { Found, Rule } from '../rule.ts';

interface SourceAmount extends Amount {
  readonly source: AnnotatedArticle;
}

/** The numbers of a stretch outside its dates, at their places in the whole text. */
function amountsAt(a: AnnotatedArticle, at: Span): SourceAmount[] {
  const lang = languageOf(a.article.lang) ?? languageOf('en')!;
  const dates = a.dates.filter((d) => overlaps(d, at) && d.type !== 'DURATION');
  return amountsIn(a.article.text.slice(at.start, at.end), lang)
    .map((n) => ({ ...n, start: n.start + at.start, end: n.end + at.start, source: a }))
    .filter((n) => !dates.some((d) => overlaps(d, n)));
}

const sameUnit = (a: Amount, b: Amount): boolean => a.unit === b.unit || a.unit === undefined || b.unit === undefined;
const sameAmount = (a: Amount, b: Amount): boolean => a.value === b.value && sameUnit(a, b);

/** The numbers in the source passages that tell what the draft sentence tells, the nearest first. */
function near(ctx: CheckContext, s: DraftSentence): SourceAmount[] {
  const best = s.aligned[0]?.score ?? 0;
  const close = s.aligned.filter((a) => a.score >= Math.max(0.3, best * 0.7)).map((a) => a.sentence);
  return [...(s.twin ? [s.twin.span] : []), ...close].flatMap((p) => {
    const source = ctx.input.sources.find((a) => a.id === p.source);
    return source ? amountsAt(source, p) : [];
  });
}

/** The number that stands in the source where this one stands in the draft. */
function counterpart(s: DraftSentence, n: Amount, known: readonly SourceAmount[]): SourceAmount | undefined {
  const change = s.twin?.changes.find((c) => c.draft.some((w) => overlaps(w, n)));
  if (!change || !s.twin) return undefined;
  const from = change.source[0]?.start ?? -1;
  const to = change.source.at(-1)?.end ?? -1;
  return known.find((k) => k.source.id === s.twin!.source.id && k.start < to && from < k.end);
}

function wrong(ctx: CheckContext, n: SourceAmount, is: SourceAmount | undefined): Found {
  const words = ctx.draft.slice(n.start, n.end);
  const at = { start: n.start, end: n.end };
  if (!is) return { ...at, message: `No source has ${words}.`, evidence: [] };
  const expected = is.source.article.text.slice(is.start, is.end);
  return {
    ...at,
    message: `No source has ${words} here.`,
    expected,
    evidence: [{ source: is.source.id, start: is.start, end: is.end }],
  };
}

function judge(ctx: CheckContext, s: DraftSentence, everywhere: readonly SourceAmount[]): Found[] {
  const known = near(ctx, s);
  return amountsAt(ctx.input.draft, s)
    .filter((n) => !ctx.quotes.some((q) => q.words.length > 2 && overlaps(q, n)))
    .flatMap((n) => {
      const is = counterpart(s, n, known);
      if (is && !sameAmount(n, is) && !known.some((k) => sameAmount(n, k))) return [wrong(ctx, n, is)];
      if (known.some((k) => sameAmount(n, k))) return [];
      const rival = known.find((k) => k.unit === n.unit && (n.unit !== undefined || k.value >= 10 === n.value >= 10));
      if (everywhere.some((k) => sameAmount(n, k)))
        return rival && n.unit !== undefined ? [{ ...wrong(ctx, n, rival), level: 'warning' as const }] : [];
      return [wrong(ctx, n, rival)];
    });
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
    const everywhere = ctx.input.sources.flatMap((a) => amountsAt(a, { start: 0, end: a.article.text.length }));
    return ctx.sentences.flatMap((s) => {
      const found = judge(ctx, s, everywhere);
      const own = ctx.input.draft.figures.filter((f) => overlaps(f, s) && !found.some((x) => overlaps(x, f)));
      return [...found, ...own.flatMap((f) => drifted(ctx, f, s))];
    });
  },
};
