import { languageOf } from '../languages/index.ts';
import type { AnnotatedArticle, DateAnnotation, Span } from '../record/index.ts';
import { overlaps } from '../text/index.ts';
import { type Amount, amountsIn } from './amounts.ts';
import type { CheckContext, DraftSentence } from './context.ts';

/** A number at its place in an article. */
export interface SourceAmount extends Amount {
  readonly source: AnnotatedArticle;
}

// A source is held against one draft after another: its numbers are read once.
const known = new WeakMap<AnnotatedArticle, Map<string, SourceAmount[]>>();

/** The numbers of a stretch outside its dates, at their places in the whole text. */
function amountsAt(a: AnnotatedArticle, at: Span): SourceAmount[] {
  const of = known.get(a) ?? new Map<string, SourceAmount[]>();
  known.set(a, of);
  const key = `${at.start} ${at.end}`;
  const made = of.get(key) ?? amountsRead(a, at);
  of.set(key, made);
  return made;
}

function amountsRead(a: AnnotatedArticle, at: Span): SourceAmount[] {
  const lang = languageOf(a.article.lang) ?? languageOf('en')!;
  const dates = a.dates.filter((d) => overlaps(d, at) && d.type !== 'DURATION' && !countsYears(d));
  return amountsIn(a.article.text.slice(at.start, at.end), lang)
    .map((n) => ({ ...n, start: n.start + at.start, end: n.end + at.start, source: a }))
    .filter((n) => !dates.some((d) => overlaps(d, n)));
}

/** `35 years ago`: a number of years is one, whatever day it leads to. Of days and weeks the next report has others. */
const countsYears = (d: DateAnnotation): boolean =>
  d.basis === 'implied' && /\/ago$/u.test(d.rule ?? '') && /^(?:\d{4}|X{4})$/u.test(d.value);

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

const TOLD = 0.3;
const RETOLD = 0.55;

/** A number of the draft that the passage which tells the same does not have. */
export interface Stray {
  readonly amount: SourceAmount;
  /** The number that the sources have there. */
  readonly rival?: SourceAmount;
  /** The number stands in the sources, in another place. */
  readonly elsewhere: boolean;
}

function stray(ctx: CheckContext, s: DraftSentence, everywhere: readonly SourceAmount[]): Stray[] {
  const known = near(ctx, s);
  // A sentence that no passage tells has no number that another one could be a slip of.
  const told = (s.aligned[0]?.score ?? 0) >= TOLD || (s.twin?.covered ?? 0) >= RETOLD;
  const coverage = languageOf(ctx.input.draft.article.lang)?.checking.coverage ?? /$^/u;
  return amountsAt(ctx.input.draft, s)
    .filter((n) => s.words.some((w) => overlaps(w, n)))
    .filter((n) => !coverage.test(ctx.draft.slice(n.end)))
    .filter((n) => !ctx.quotes.some((q) => q.words.length > 2 && overlaps(q, n)))
    .flatMap((amount): Stray[] => {
      const is = told ? counterpart(s, amount, known) : undefined;
      if (known.some((k) => sameAmount(amount, k))) return [];
      if (is && !sameAmount(amount, is)) return [{ amount, rival: is, elsewhere: false }];
      const rival = known.find(
        (k) => told && k.unit === amount.unit && (amount.unit !== undefined || k.value >= 10 === amount.value >= 10),
      );
      const elsewhere = everywhere.some((k) => sameAmount(amount, k));
      return [{ amount, ...(rival ? { rival } : {}), elsewhere }];
    });
}

const allAmounts = (a: AnnotatedArticle): SourceAmount[] => amountsAt(a, { start: 0, end: a.article.text.length });

const made = new WeakMap<CheckContext, Stray[]>();

/** The draft's numbers that are not where the sources have them. */
export function strayAmounts(ctx: CheckContext): Stray[] {
  const known = made.get(ctx);
  if (known) return known;
  const everywhere = ctx.input.sources.flatMap(allAmounts);
  const found = ctx.sentences.flatMap((s) => stray(ctx, s, everywhere));
  made.set(ctx, found);
  return found;
}
