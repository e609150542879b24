// The kinds of phrasings that are not measured, and why. Each is told by how a phrase is put, never by which phrase it is; what
// news could hold counts, however seldom it does. A phrase goes to the first kind that it fits.
import { dayRange } from '../dist/record/index.js';

const wordsOf = ({ text, start, end }) => text.slice(start, end);
/** A time of the clock, not a length such as `PT3H` or the last second of a day, which stands for the day. */
const isClock = ({ timex }) => /(?<!P)T(?!23:59:59$)\d/u.test(timex);
const any = (...patterns) => new RegExp(patterns.join('|'), 'iu');
const word = (list) => String.raw`(?<!\p{L})(?:${list})(?!\p{L})`;
const MONTH = String.raw`(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.?`;

const SHORTHAND = any(
  word(String.raw`tmrw|tmr|tonite|otd|eod|eoy|w\/c|int'l|(?:noon|\d+)ish|[cs]y ?\d+`),
  String.raw`\d\s?(?:[hdwy]|[ap]|ampm)(?![\p{L}\d.])`,
  String.raw`^(?:\p{L}+|${MONTH} \d{1,2}) [ap]m$`,
);
const APART = /(?<!\p{L})[ap] ?\.? m(?!\p{L})/iu;
const FORMS = any(
  String.raw`(?<!\d-)${MONTH}[/-]\s?\d|\d{4}[/-]${MONTH}[/-]|\d\/${MONTH}`,
  String.raw`\((?:jun|tue)|(?<!\p{L})(?:jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)\d`,
  String.raw`\d{8}|\d{4} \d\d \d\d|[=~]|\d\/\d+,\d`,
  String.raw`(?<![\d/-])\d{4}\s?[/.-]\s?\d{1,2}(?![\d/.:-])|(?<![\p{L}\d/.-])\d{1,2}\s?[/-]\s?\d{4}(?![\d/-])`,
  String.raw`(?<![\d/-])\d{1,2}-\d{1,2}-\d\d(?!\d)|\d{1,2}-\d{4}-\p{L}`,
);
const DAY_AND_MONTH = /(?<![\d:.,/-])\d{1,2}[/.-]\d{1,2}(?![\d/.-]*\d|\s?[ap]\.?m)/iu;
const EITHER = /(?<!\d)(?<a>\d{1,2})[/-](?<b>\d{1,2})[/-](?:\d{4}|\d\d)(?!\d)/gu;
const HOUR_TOLD = any(
  String.raw`\d[:.]\d\d|\d{4}|\d\.?\s?[ap]\.?\s?m|\p{L} [ap]\.?m|o.?clock|past|quarter|noon|midnight|morning|afternoon|evening|night|day$`,
  String.raw`\p{L}[ -](?:ten|fifteen|twenty|thirty|forty|fifty)`,
);
const OF_CLOCK = any(word('hours?|hrs?|minutes?|mins?|seconds?'), String.raw`\d(?:mins?|hrs?)`);
const FROM_HERE = any(word('in|within|next|last|coming|previous|now|later|ago|future'), String.raw`past (?:\d|\p{L}+s|minute)`);

/** 03/07/2017: the seventh of March and the third of July. */
const isEither = (words) =>
  [...words.matchAll(EITHER)].some(({ groups: { a, b } }) => Number(a) <= 12 && Number(b) <= 12 && a !== b);

/** A form's figures; the ends of a range (`from 7-8 May`, `9.30-10`) are none. */
const isForm = (words, { timex }) =>
  (FORMS.test(words) && !/,P\d+Y\)$/u.test(timex)) || /[=~]/u.test(words) || (DAY_AND_MONTH.test(words) && /X-\d\d-\d\d/u.test(timex) && !/\p{L}{3}\p{L}* \d|\d (?:of )?\p{L}{3}/u.test(words.replaceAll(/from|between/gu, '')));

const isBare = (words, { timex }) =>
  (/^\(?XXXX-XX-\d\d/u.test(timex) && !/\d(?:st|nd|rd|th)|first|second|third|h(?:\s|$)/iu.test(words)) || (isClock({ timex }) && !HOUR_TOLD.test(words) && !OF_CLOCK.test(words));

/** Told from the minute at which a request is typed: its hours and minutes, or what is left of its day. */
function isFromTheMinute(e) {
  const minute = e.reference.slice(11, 16);
  if (!isClock(e)) return false;
  if (OF_CLOCK.test(wordsOf(e)) && FROM_HERE.test(wordsOf(e))) return true;
  return (minute !== '00:00' && e.timex.includes(`T${minute}`)) || /PRESENT_REF|PT\d+S\)$/u.test(e.timex);
}

/** A day that no calendar has: 30 February, the fifth Sunday of a month with four. */
function isNoDay(e) {
  const days = [...e.timex.matchAll(/\d{4}-\d\d-\d\d/gu)].map((m) => m[0]);
  return days.some((d) => dayRange(d) === null) || /-02-30/u.test(e.timex) || (e.candidates ?? []).some((c) => c.endsWith('=0001-01-01'));
}

/** Each kind: its name, the reason in a few words, and whether an expected line is of it. */
export const LEFT_OUT = [
  { name: 'shorthand', why: 'words and units cut to letters, as chats and calendars have them', of: (e) => SHORTHAND.test(wordsOf(e)) },
  { name: 'letters apart', why: 'a.m. and p.m. in pieces, as speech recognisers write them', of: (e) => APART.test(wordsOf(e)) },
  { name: 'forms', why: 'figures as forms and files hold them: without a year or a day, or glued to a month', of: (e) => isForm(wordsOf(e), e) },
  { name: 'either order', why: 'day and month could change places: we say the year alone on purpose', of: (e) => isEither(wordsOf(e)) },
  { name: 'bare figures', why: 'a figure with nothing beside it that makes it an hour or a day', of: (e) => isBare(wordsOf(e), e) },
  { name: 'from the minute', why: 'counted from the minute of a request: a story has a day', of: isFromTheMinute },
  { name: 'no such day', why: 'no calendar has it, and nothing is to be found', of: isNoDay },
  { name: 'no value', why: 'meals, office hours, school years, “my week”: TIMEX3 has no value for them', of: (e) => /TME[BLD]|TBH|TDT|TNT|SY|FYX/u.test(e.timex) || /(?<!\p{L})my /iu.test(wordsOf(e)) },
  { name: 'weeks by number', why: 'in English news they count seasons and trials, not the calendar', of: (e) => /(?<!\p{L})week \d/iu.test(wordsOf(e)) },
  { name: 'adjectives', why: 'annual, quarterly before a noun: labelled news leaves them out', of: (e) => e.kind === 'set' && /^ \p{L}/u.test(e.text.slice(e.end)) && /(?:terly|thly|al|yday)$/iu.test(wordsOf(e)) },
];

/** The kind by which an expected line is left out, or null where it counts. */
export function leftOut(e) {
  return e.start === null ? null : (LEFT_OUT.find((kind) => kind.of(e))?.name ?? null);
}
