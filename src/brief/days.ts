import { languageOf } from '../languages/index.ts';
import {
  type AnnotatedArticle,
  addDays,
  type DateAnnotation,
  dayRange,
  type Span,
  weekdayOf,
} from '../record/index.ts';
import { contains } from '../text/index.ts';
import { longDay, longTime, MONTHS } from './phrase.ts';

/** A stretch of the source's words that is told in other words, to make plain who or when is meant. */
export interface Edit extends Span {
  readonly put: string;
}

// What governs a time that is a noun: `by Monday`, `than last year`.
const LED =
  /(?<![\p{L}’'])(?:on|since|until|till|from|by|before|after|late|early|mid|for|of|in|at|to|than|over|against|during|between|around|about|through|throughout|and|or|as of|within)\s$/iu;
const DETERMINED = /(?<![\p{L}’'])(?:the|this|that|last|next|its|their|his|her)\s$/iu;
const PART = '(?: (?<part>morning|afternoon|evening|night))?';
const EDGE = '(?:(?<edge>early|late|later|earlier) )?';

/** A day named from where the reader stands: `Monday`, `late on Tuesday evening`, `last night`. */
function dayWords(a: AnnotatedArticle): RegExp {
  const days = (languageOf(a.article.lang)?.common.weekdays ?? []).join('|');
  return new RegExp(
    `^${EDGE}(?:(?:this|next|last|past|coming) )?(?:on )?(?:(?:${days}|today|yesterday|tomorrow)${PART}|(?<own>tonight|last night|this (?:morning|afternoon|evening)))$`,
    'iu',
  );
}

/** `evening` of `tonight`, `night` of `last night`. */
const partOf = (words: string | undefined): string | undefined =>
  words === undefined ? undefined : /tonight/iu.test(words) ? 'evening' : words.split(' ').at(-1)!.toLowerCase();

function dayEdit(text: string, d: Span, day: string, g: Readonly<Record<string, string | undefined>>): Edit {
  const part = partOf(g.part) ?? partOf(g.own);
  const edge =
    g.edge === undefined ? '' : `${g.edge.toLowerCase().replace('later', 'late').replace('earlier', 'early')} `;
  const name = part === undefined ? longDay(day) : `the ${part} of ${longDay(day)}`;
  const before = text.slice(Math.max(0, d.start - 12), d.start);
  const owned = /^['’]s/u.exec(text.slice(d.end, d.end + 2));
  if (owned) return { start: d.start, end: d.end + 2, put: `${DETERMINED.test(before) ? '' : 'the '}${longDay(day)}` };
  return { start: d.start, end: d.end, put: LED.test(before) && edge === '' ? name : `${edge}on ${name}` };
}

/** `the week of 9 March 2026`, `March 2026`, `13 to 31 January 2026`: a stretch of days as a noun, and with its preposition. */
function rangeName(edtf: string): readonly [noun: string, adverb: string] {
  const { from, to } = dayRange(edtf)!;
  if (weekdayOf(from) === 1 && to === addDays(from, 6)) return both(`the week of ${longDay(from)}`);
  const month = from.slice(0, 7) === to.slice(0, 7);
  if (month && from.endsWith('-01') && addDays(to, 1).endsWith('-01'))
    return both(`${MONTHS[Number(from.slice(5, 7)) - 1]} ${from.slice(0, 4)}`);
  if (from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`) return both(from.slice(0, 4));
  const name = longTime(edtf);
  if (from === to) return [name, `on ${name}`];
  if (from === '0000-01-01' || to === '9999-12-31') return [name, name];
  const first = month ? `${Number(from.slice(8))}` : longDay(from);
  return [name, `between ${first} and ${longDay(to)}`];
}

const both = (name: string): readonly [string, string] => [name, `in ${name}`];

function rangeEdit(text: string, d: Span, edtf: string): Edit {
  const before = text.slice(Math.max(0, d.start - 12), d.start);
  const [noun, adverb] = rangeName(edtf);
  if (/^['’]/u.test(text.slice(d.end, d.end + 1))) {
    const words = text.slice(d.start, d.end).replace(/^(?:this|last|next|past|coming)(?=\s)/iu, 'that');
    const end = d.end + (/^['’]s/u.test(text.slice(d.end, d.end + 2)) ? 2 : 1);
    return { start: d.start, end, put: `${words}${text.slice(d.end, end)} [${noun}]` };
  }
  return { start: d.start, end: d.end, put: LED.test(before) ? noun : adverb };
}

const NOW = /^(?:now|currently)$/iu;

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

const NAMED = new RegExp(
  `(?<!\\p{L})(?:${MONTHS.join('|')}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?)(?!\\p{L})`,
  'u',
);
const DAY_OF_MONTH = /^(?:\p{L}+\.? \d{1,2}(?:st|nd|rd|th)?|(?:the )?\d{1,2}(?:st|nd|rd|th)?(?: of)? \p{L}+\.?)$/u;

/** A day or month without its year gets it: a reader of next year reads the same. */
function yearEdit(text: string, d: DateAnnotation, edtf: string): Edit[] {
  const range = dayRange(edtf);
  const words = text.slice(d.start, d.end);
  // `that November` is of a year that the sentence has.
  if (/(?<!\p{L})(?:that|same) \p{L}*$/iu.test(text.slice(Math.max(0, d.start - 6), d.start + 5))) return [];
  if (!range || !NAMED.test(words) || /\d{4}/u.test(words) || range.from.slice(0, 4) !== range.to.slice(0, 4))
    return [];
  if (range.from === range.to && DAY_OF_MONTH.test(words))
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
    if (NOW.test(words)) return nowEdit(a, d);
    const range = d.edtf === undefined ? null : dayRange(d.edtf);
    if (d.edtf === undefined || !range) return [];
    const g = range.from === range.to ? day.exec(words)?.groups : undefined;
    if (g) return [dayEdit(text, d, range.from, g)];
    return relative.test(words) ? [rangeEdit(text, d, d.edtf)] : yearEdit(text, d, d.edtf);
  };
  return a.dates.flatMap((d) => (contains(at, d) ? edit(d) : []));
}
