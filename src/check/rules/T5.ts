import { commonOf } from '../../languages/index.ts';
import {
  type AnnotatedArticle,
  compatible,
  type DateAnnotation,
  dayRange,
  type SourceSpan,
  weekdayOf,
} from '../../record/index.ts';
import { overlaps } from '../../text/index.ts';
import type { CheckContext, DraftSentence } from '../context.ts';
import type { Found, Rule } from '../rule.ts';
import type { Change } from '../twin.ts';

interface SourceDate {
  readonly date: DateAnnotation;
  readonly source: AnnotatedArticle;
}

const isDay = (edtf: string | undefined): edtf is string => edtf !== undefined && /^\d{4}-\d\d-\d\d$/u.test(edtf);
/** A day of the month with or without its year: the part that can be compared. */
const monthDay = (d: DateAnnotation): string | undefined =>
  /^(?:\d{4}|XXXX)-(?<md>\d\d-\d\d)/u.exec(d.edtf ?? d.value)?.groups?.md;

function weekdayIn(text: string, names: readonly string[]): number {
  const low = text.toLowerCase();
  return names.findIndex((n) => new RegExp(`(?<!\\p{L})${n}(?!\\p{L})`, 'u').test(low)) + 1;
}

/** "Monday, 13 January 2026" where the 13th is a Tuesday: no source is needed to see it. */
function disagreeing(ctx: CheckContext, d: DateAnnotation): Found[] {
  if (!isDay(d.edtf)) return [];
  const names = commonOf(ctx.input.draft.article.lang).weekdays;
  // The weekday may stand inside the expression or just before it.
  const from = Math.max(0, d.start - 14);
  const said =
    weekdayIn(ctx.draft.slice(d.start, d.end), names) ||
    weekdayIn(/[\p{L}]+,? ?(?:the )?$/u.exec(ctx.draft.slice(from, d.start))?.[0] ?? '', names);
  if (said === 0 || said === weekdayOf(d.edtf) || !/\d/u.test(ctx.draft.slice(d.start, d.end))) return [];
  const shown = (n: number): string => (names[n - 1] ?? '').replace(/^\p{L}/u, (c) => c.toUpperCase());
  const right = shown(weekdayOf(d.edtf));
  return [{ start: d.start, end: d.end, message: `${d.edtf} is no ${shown(said)}.`, expected: right, evidence: [] }];
}

function near(ctx: CheckContext, s: DraftSentence): SourceDate[] {
  const best = s.aligned[0]?.score ?? 0;
  return s.aligned
    .filter((a) => a.score >= Math.max(0.35, best * 0.75))
    .flatMap(({ sentence }) => {
      const source = ctx.input.sources.find((a) => a.id === sentence.source);
      return source
        ? source.dates.filter((d) => d.type === 'DATE' && overlaps(d, sentence)).map((date) => ({ date, source }))
        : [];
    });
}

const YEAR = /^(?<y>\d{4})$/u;
const agree = (a: DateAnnotation, b: DateAnnotation): boolean => {
  if (YEAR.test(a.value) && YEAR.test(b.value)) return a.value === b.value;
  if (a.edtf !== undefined && b.edtf !== undefined && compatible(a.edtf, b.edtf) !== null)
    return compatible(a.edtf, b.edtf) === true;
  const [x, y] = [monthDay(a), monthDay(b)];
  return x === undefined || y === undefined || x === y;
};

/** A date that can be told wrong: with a number, a weekday or a month in it. */
const explicit = (text: string, weekdays: readonly string[]): boolean =>
  /\d/u.test(text) || weekdayIn(text, weekdays) > 0;

/** One number for another inside the same date, in a line of the source that is no sentence. */
function numbersApart(ctx: CheckContext, c: Change, d: DateAnnotation, at: SourceSpan): Found[] {
  const source = ctx.indexed.find((s) => s.id === at.source);
  const digits = (list: Change['draft']): boolean => list.length === 1 && /^\d+$/u.test(list[0]!.word);
  if (!source || !digits(c.draft) || !digits(c.source)) return [];
  const expected = source.text.slice(at.start, at.end);
  return [
    { start: d.start, end: d.end, message: 'The source that tells this has another date.', expected, evidence: [at] },
  ];
}

/** The date that stands in the source where this one stands in the draft, where the two are not the same. */
function replaced(ctx: CheckContext, s: DraftSentence, d: DateAnnotation): Found[] {
  const source = ctx.input.sources.find((a) => a.id === s.twin?.source.id);
  const change = s.twin?.changes.find((c) => c.draft.some((w) => overlaps(w, d)) && c.source.length > 0);
  if (!source || !change || s.twin!.covered < 0.6) return [];
  const at = { start: change.source[0]!.start, end: change.source.at(-1)!.end };
  const text = (x: DateAnnotation): string => source.article.text.slice(x.start, x.end);
  const names = commonOf(ctx.input.draft.article.lang).weekdays;
  const own = ctx.draft.slice(d.start, d.end);
  const rival = source.dates.find((x) => overlaps(x, at) && x.type === d.type);
  if (!rival) return numbersApart(ctx, change, d, { source: source.id, ...at });
  if (!explicit(own, names) || !explicit(text(rival), names)) return [];
  const [mine, theirs] = [weekdayIn(own, names), weekdayIn(text(rival), names)];
  const bare = mine > 0 && theirs > 0 && !/\d/u.test(own + text(rival));
  if (bare ? mine === theirs : agree(d, rival) || published(ctx, d)) return [];
  const evidence = [{ source: source.id, start: rival.start, end: rival.end }];
  return [
    {
      start: d.start,
      end: d.end,
      message: 'The source that tells this has another date.',
      expected: text(rival),
      evidence,
    },
  ];
}

/** A day that the sources that tell it put on another day. */
function differing(ctx: CheckContext, s: DraftSentence, d: DateAnnotation, all: readonly SourceDate[]): Found[] {
  const names = commonOf(ctx.input.draft.article.lang).weekdays;
  const close = near(ctx, s);
  if (close.length === 0) return [];
  const words = ctx.draft.slice(d.start, d.end);
  const bare = /\d/u.test(words) ? 0 : weekdayIn(words, names);
  const precise = explicit(words, names) && (bare > 0 || monthDay(d) !== undefined);
  if (!precise) return [];
  const text = (x: SourceDate): string => x.source.article.text.slice(x.date.start, x.date.end);
  const same = (x: SourceDate): boolean =>
    bare > 0
      ? weekdayIn(text(x), names) === bare || (weekdayIn(text(x), names) === 0 && agree(d, x.date))
      : agree(d, x.date);
  const rivals = close.filter((x) => (bare > 0 ? weekdayIn(text(x), names) > 0 : monthDay(x.date) !== undefined));
  if (rivals.length === 0 || close.some(same)) return [];
  if (bare === 0 && (all.some((x) => agree(d, x.date) && monthDay(x.date) !== undefined) || published(ctx, d)))
    return [];
  const { date, source } = rivals[0]!;
  return [
    {
      start: d.start,
      end: d.end,
      message: 'The source that tells this has another date.',
      expected: source.article.text.slice(date.start, date.end),
      evidence: [{ source: source.id, start: date.start, end: date.end }],
    },
  ];
}

/** The day of publication of a source is a day that the draft may give. */
const published = (ctx: CheckContext, d: DateAnnotation): boolean =>
  ctx.input.sources.some(
    (a) =>
      a.article.published !== undefined &&
      d.edtf !== undefined &&
      dayRange(d.edtf)?.from === a.article.published.slice(0, 10),
  );

/** The date is one of the sources', and weekday and date agree. */
export const T5: Rule = {
  id: 'T5',
  name: 'wrong date or weekday',
  why: 'A wrong day is the commonest error that a reader can prove.',
  level: 'error',
  fidelity: true,
  run: (ctx) => {
    const all = ctx.input.sources.flatMap((source) => source.dates.map((date) => ({ date, source })));
    return ctx.sentences.flatMap((s) =>
      ctx.input.draft.dates
        .filter((d) => d.type === 'DATE' && overlaps(d, s) && !ctx.quotes.some((q) => overlaps(q, d)))
        .flatMap((d) => {
          const clash = disagreeing(ctx, d);
          if (clash.length > 0) return clash;
          const other = replaced(ctx, s, d);
          return other.length > 0 ? other : differing(ctx, s, d, all);
        }),
    );
  },
};
