import type { AnnotatedArticle } from '../../record/index.ts';
import { overlaps } from '../../text/index.ts';
import type { CheckContext, DraftSentence } from '../context.ts';
import { exactly } from '../locate.ts';
import type { Found, Rule } from '../rule.ts';

const stamp = (a: AnnotatedArticle): string => a.article.modified ?? a.article.published ?? '';

/** The later text of the same page, where the sources hold both. */
function newer(ctx: CheckContext, a: AnnotatedArticle): AnnotatedArticle | undefined {
  const address = a.article.canonical ?? a.article.url;
  if (address === undefined) return undefined;
  return ctx.input.sources.find(
    (b) =>
      b !== a &&
      (b.article.canonical ?? b.article.url) === address &&
      b.article.sha256 !== a.article.sha256 &&
      stamp(b) > stamp(a),
  );
}

/** What a sentence says, where the text that it retells was changed later, within the words that it took. */
function judge(ctx: CheckContext, s: DraftSentence): Found[] {
  const { twin } = s;
  const cited = ctx.input.sources.find((a) => a.id === twin?.source.id);
  if (!twin || !cited || twin.covered < 0.6) return [];
  const later = newer(ctx, cited);
  const i = later ? ctx.input.sources.indexOf(later) : -1;
  if (!later || i < 0) return [];
  const indexed = ctx.indexed[i]!;
  const passage = twin.source.list.filter((w) => overlaps(w, twin.span));
  if (exactly(indexed, passage) >= 0) return [];
  const taken = passage.filter((w) => twin.pairs.some(([, p]) => p.start === w.start));
  const lost = taken.filter((w) => !indexed.at.has(w.word));
  const nearby = later.sentences.find((x) => x.start >= twin.span.start - 400 && x.end > twin.span.start);
  return [
    {
      start: s.start,
      end: s.end,
      message:
        lost.length > 0
          ? `The source was changed later and no longer has “${cited.article.text.slice(lost[0]!.start, lost[0]!.end)}”.`
          : 'The source was changed later within these words.',
      ...(nearby ? { expected: later.article.text.slice(nearby.start, nearby.end) } : {}),
      evidence: [
        { source: cited.id, start: twin.span.start, end: twin.span.end },
        ...(nearby ? [{ source: later.id, start: nearby.start, end: nearby.end }] : []),
      ],
    },
  ];
}

/** What is retold still stands in the source's newest text. */
export const S4: Rule = {
  id: 'S4',
  name: 'source changed since cited',
  why: 'A source that took its words back no longer stands behind them.',
  level: 'warning',
  fidelity: false,
  run: (ctx) => ctx.sentences.flatMap((s) => judge(ctx, s)),
};
