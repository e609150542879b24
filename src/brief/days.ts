import { briefingOf, languageOf } from '../languages/index.ts';
import {
  type AnnotatedArticle,
  addDays,
  type DateAnnotation,
  dayRange,
  type Span,
  weekdayOf,
} from '../record/index.ts';
import { contains } from '../text/index.ts';
import { longDay, longTime, monthName } from './phrase.ts';

/** A stretch of the source's words that is told in other words, to make plain who or when is meant. */
export interface Edit extends Span {
  readonly put: string;
}

/** A day named from where the reader stands: `Monday`, `late on Tuesday evening`, `last night`. */
const dayWords = ({ article: { lang } }: AnnotatedArticle): RegExp =>
  briefingOf(lang).dayWords((languageOf(lang)?.common.weekdays ?? []).join('|'));

function dayEdit(
  { article: { text, lang } }: AnnotatedArticle,
  d: Span,
  day: string,
  g: Readonly<Record<string, string | undefined>>,
): Edit {
  const words = briefingOf(lang);
  const told = g.part ?? g.own;
  const part = told === undefined ? undefined : words.partOfDay(told);
  const edge = g.edge === undefined ? '' : `${words.edgeOfDay(g.edge)} `;
  const name = part === undefined ? longDay(day) : `the ${part} of ${longDay(day)}`;
  const before = text.slice(Math.max(0, d.start - 12), d.start);
  const owned = /^['’]s/u.exec(text.slice(d.end, d.end + 2));
  if (owned)
    return { start: d.start, end: d.end + 2, put: `${words.determines.test(before) ? '' : 'the '}${longDay(day)}` };
  return { start: d.start, end: d.end, put: words.leadsTime.test(before) && edge === '' ? name : `${edge}on ${name}` };
}

/** `the week of 9 March 2026`, `March 2026`, `13 to 31 January 2026`: a stretch of days as a noun, and with its preposition. */
function rangeName(edtf: string): readonly [noun: string, adverb: string] {
  const { from, to } = dayRange(edtf)!;
  if (weekdayOf(from) === 1 && to === addDays(from, 6)) return both(`the week of ${longDay(from)}`);
  const month = from.slice(0, 7) === to.slice(0, 7);
  if (month && from.endsWith('-01') && addDays(to, 1).endsWith('-01'))
    return both(`${monthName(Number(from.slice(5, 7)))} ${from.slice(0, 4)}`);
  if (from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`) return both(from.slice(0, 4));
  const name = longTime(edtf);
  if (from === to) return [name, `on ${name}`];
  if (from === '0000-01-01' || to === '9999-12-31') return [name, name];
  const first = month ? `${Number(from.slice(8))}` : longDay(from);
  return [name, `between ${first} and ${longDay(to)}`];
}

const both = (name: string): readonly [string, string] => [name, `in ${name}`];

function rangeEdit({ article: { text, lang } }: AnnotatedArticle, d: Span, edtf: string): Edit {
  const lexicon = briefingOf(lang);
  const before = text.slice(Math.max(0, d.start - 12), d.start);
  const [noun, adverb] = rangeName(edtf);
  if (/^['’]/u.test(text.slice(d.end, d.end + 1))) {
    const words = text.slice(d.start, d.end).replace(lexicon.movingOpener, 'that');
    const end = d.end + (/^['’]s/u.test(text.slice(d.end, d.end + 2)) ? 2 : 1);
    return { start: d.start, end, put: `${words}${text.slice(d.end, end)} [${noun}]` };
  }
  return { start: d.start, end: d.end, put: lexicon.leadsTime.test(before) ? noun : adverb };
}

/** What is so while an article is written is told as of its day. */
function nowEdit({ article }: AnnotatedArticle, d: Span): Edit[] {
  const day = article.published?.slice(0, 10);
  if (day === undefined) return [];
  const inner =
    /\s$/u.test(article.text.slice(0, d.start)) && !/[.!?”"]\s+$/u.test(article.text.slice(d.start - 3, d.start));
  const comma = /^[\s]/u.test(article.text.slice(d.end, d.end + 1)) ? ',' : '';
  const words = `${inner ? ', as' : 'As'} of ${longDay(day)}${comma}`;
  return [{ start: inner ? d.start - 1 : d.start, end: d.end, put: words }];
}

/** A day or month without its year gets it: a reader of next year reads the same. */
function yearEdit({ article: { text, lang } }: AnnotatedArticle, d: DateAnnotation, edtf: string): Edit[] {
  const { monthNamed, dayOfMonth, thatMonth } = briefingOf(lang);
  const range = dayRange(edtf);
  const words = text.slice(d.start, d.end);
  // `that November` is of a year that the sentence has.
  if (thatMonth.test(text.slice(Math.max(0, d.start - 6), d.start + 5))) return [];
  if (!range || !monthNamed.test(words) || /\d{4}/u.test(words) || range.from.slice(0, 4) !== range.to.slice(0, 4))
    return [];
  if (range.from === range.to && dayOfMonth.test(words))
    return [{ start: d.start, end: d.end, put: longDay(range.from) }];
  return [{ start: d.end, end: d.end, put: ` ${range.from.slice(0, 4)}` }];
}

/**
 * Dates that move with the day of reading are told as days: `on Monday` as `on 12 January 2026`, `next week` as `in the week of 19 January
 * 2026`, `March 3` with its year.
 */
export function dateEdits(a: AnnotatedArticle, at: Span): Edit[] {
  const { text, lang } = a.article;
  const relative = languageOf(lang)?.common.relativeDate ?? /$^/u;
  const day = dayWords(a);
  const edit = (d: DateAnnotation): Edit[] => {
    const words = text.slice(d.start, d.end);
    if (briefingOf(lang).now.test(words)) return nowEdit(a, d);
    const range = d.edtf === undefined ? null : dayRange(d.edtf);
    if (d.edtf === undefined || !range) return [];
    const g = range.from === range.to ? day.exec(words)?.groups : undefined;
    if (g) return [dayEdit(a, d, range.from, g)];
    return relative.test(words) ? [rangeEdit(a, d, d.edtf)] : yearEdit(a, d, d.edtf);
  };
  return a.dates.flatMap((d) => (contains(at, d) ? edit(d) : []));
}
