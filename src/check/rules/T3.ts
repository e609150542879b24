import { type DateAnnotation, dayRange } from '../../record/index.ts';
import { overlaps } from '../../text/index.ts';
import type { CheckContext, DraftSentence } from '../context.ts';
import type { Found, Rule } from '../rule.ts';
import { newsroomOf } from '../voice.ts';

/** The last day that a date of the draft can mean; a day without a year is of the year in which the sources have it. */
function lastDay(ctx: CheckContext, d: DateAnnotation): string | undefined {
  const told = d.edtf === undefined ? undefined : dayRange(d.edtf)?.to;
  const day = /^\d{4}(?<md>-\d\d-\d\d)$/u.exec(told ?? '')?.groups?.md;
  // "Will … on March 12" makes a reader think of the next one; the sources know which one was meant.
  if (day === undefined || /\d{4}/u.test(ctx.draft.slice(d.start, d.end))) return told;
  const known = ctx.input.sources
    .flatMap((a) => a.dates)
    .flatMap((x) => (x.edtf === undefined ? [] : (dayRange(x.edtf)?.to ?? [])))
    .filter((x) => x.endsWith(day));
  return known.sort().at(-1) ?? told;
}

function judge(ctx: CheckContext, s: DraftSentence, at: string): Found[] {
  const { stillToCome } = newsroomOf(ctx);
  const m = stillToCome.exec(s.text);
  if (!m) return [];
  const verb = s.start + m.index;
  if (ctx.quotes.some((q) => overlaps(q, { start: verb, end: verb + m[0].length }))) return [];
  const behind = ctx.input.draft.dates.find((d) => d.type === 'DATE' && d.start >= verb && d.end <= s.end);
  const last = behind && lastDay(ctx, behind);
  if (!behind || last === undefined || last >= at) return [];
  return [
    {
      start: verb,
      end: behind.end,
      message: `That day has passed: it is ${at}, and the draft still says “${m[0]}”.`,
      evidence: [],
    },
  ];
}

/** What was to happen by a day that has passed is not told as still to come. */
export const T3: Rule = {
  id: 'T3',
  name: 'stale future',
  why: 'A "will" of last week is a question today: was it done?',
  level: 'warning',
  fidelity: false,
  run: (ctx) => {
    const { at } = ctx.input;
    return at === undefined ? [] : ctx.sentences.flatMap((s) => judge(ctx, s, at));
  },
};
