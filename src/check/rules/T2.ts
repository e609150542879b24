import { type AnnotatedArticle, type DateAnnotation, dayRange } from '../../record/index.ts';
import { overlaps } from '../../text/index.ts';
import type { CheckContext, DraftSentence } from '../context.ts';
import type { Found, Rule } from '../rule.ts';
import { wordsOf } from '../voice.ts';

const RETOLD = 0.5;
const dayOf = (d: DateAnnotation): string | undefined => {
  const range = d.edtf === undefined ? null : dayRange(d.edtf);
  return range && range.from === range.to ? range.from : undefined;
};

const YEAR = /\d{4}/u;

/** Whether a day of the draft is a given one; a day that is written without a year can be of any. */
const isThat = (ctx: CheckContext, d: DateAnnotation, day: string, other: string): boolean =>
  YEAR.test(ctx.draft.slice(d.start, d.end)) ? day === other : day.slice(5) === other.slice(5);

/** The dates of what was said or published: not those of what happened. */
function otherClocks(source: AnnotatedArticle, at: { readonly start: number; readonly end: number }): Set<string> {
  const said = source.statements.filter((x) => overlaps(x, at)).flatMap((x) => x.said?.edtf ?? []);
  return new Set([...said, ...(source.article.published === undefined ? [] : [source.article.published.slice(0, 10)])]);
}

/** Whether the draft's date is the day on which something was said: it stands beside the words that say so. */
function ofSpeech(ctx: CheckContext, d: DateAnnotation): boolean {
  const { statements } = ctx.input.draft;
  return statements.some((x) => overlaps(x, d) && !x.content.some((c) => overlaps(c, d)));
}

function judge(ctx: CheckContext, s: DraftSentence, d: DateAnnotation): Found[] {
  const day = dayOf(d);
  if (day === undefined || ofSpeech(ctx, d)) return [];
  for (const { sentence, score } of s.aligned) {
    const source = ctx.input.sources.find((a) => a.id === sentence.source)!;
    const is = (other: string | undefined): boolean => other !== undefined && isThat(ctx, d, day, other);
    if (score < RETOLD || ![...otherClocks(source, sentence)].some(is)) continue;
    const own = source.dates.filter((x) => x.type === 'DATE' && overlaps(x, sentence) && dayOf(x) !== undefined);
    const saidOn = source.statements.flatMap((x) =>
      overlaps(x, sentence) && x.said?.date !== undefined ? [x.said.date] : [],
    );
    const event = own.filter((x) => !saidOn.includes(source.dates.indexOf(x)));
    if (event.length === 0 || event.some((x) => is(dayOf(x)))) continue;
    // Two days of one sentence may both be kept.
    if (ctx.input.draft.dates.some((x) => overlaps(x, s) && event.some((e) => dayOf(e) === dayOf(x)))) continue;
    const right = event[0]!;
    return [
      {
        start: d.start,
        end: d.end,
        message: 'This is the day on which it was told; the source has another for what happened.',
        expected: wordsOf(source, right),
        evidence: [{ source: source.id, start: right.start, end: right.end }],
      },
    ];
  }
  return [];
}

/** The date of an event is the event's, not that of the statement or the publication. */
export const T2: Rule = {
  id: 'T2',
  name: 'clocks mixed',
  why: 'The day of the report is not the day of the deed.',
  level: 'warning',
  fidelity: false,
  run: (ctx, told) =>
    ctx.sentences.flatMap((s) =>
      ctx.input.draft.dates
        .filter((d) => d.type === 'DATE' && overlaps(d, s) && !ctx.quotes.some((q) => overlaps(q, d)))
        .filter((d) => !told.some((f) => f.rule === 'T5' && overlaps(f, d)))
        .flatMap((d) => judge(ctx, s, d)),
    ),
};
