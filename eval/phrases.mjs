// Whether our dates mean what an expected phrasing means. The expected side speaks another dialect, so equal meanings in
// other notations count as right; each function below names one difference. Any reading that the expected side lists is right.
import { addDays, dayRange } from '../dist/record/index.js';

const MONTHS = { Y: 12, Q: 3, M: 1 };
const SECONDS = { W: 604_800, WE: 604_800, BD: 86_400, NI: 86_400, D: 86_400, H: 3600, M: 60, S: 1 };

/**
 * A length in months and seconds, kept apart: `P3Y6M` and `P3.5Y` are 42 months, `P1D` and `PT24H` are 86,400 seconds, a
 * business day and a night are days. Null where the text is no length or has an open number.
 */
export function lengthOf(text) {
  const m = /^P(?<date>(?:[\d.]+(?:WE|BD|NI|[YQMWD]))*)(?:T(?<time>(?:[\d.]+[HMS])+))?$/u.exec(text ?? '');
  if (!m || (!m.groups.date && !m.groups.time)) return null;
  let [months, seconds] = [0, 0];
  const each = (part) => [...(part ?? '').matchAll(/(?<n>[\d.]+)(?<unit>[A-Z]+)/gu)].map(({ groups }) => [Number(groups.n), groups.unit]);
  for (const [n, unit] of each(m.groups.date)) {
    if (unit in MONTHS) months += n * MONTHS[unit];
    else seconds += n * SECONDS[unit];
  }
  for (const [n, unit] of each(m.groups.time)) seconds += n * SECONDS[unit];
  return `${months} ${Number(seconds.toFixed(2))}`;
}

/** A moment without noughts at its end: `2016-11-07 20:00:00` and `2016-11-07T20:00` are `2016-11-07T20`. */
const moment = (s) => s.replace(' ', 'T').replace(/(?<=(?:T|^)\d\d(?::\d\d)?):00$/u, '').replace(/(?<=(?:T|^)\d\d):00$/u, '');

/** One notation for both sides: a fiscal year is named by its year, a repeated time has no day, the end of a day is the day, every weekend is one set. */
const plain = (value) =>
  moment(value)
    .replace(/^FY(?=\d{4}$)/u, '')
    .replace(/^XXXX-XX-XX(?=T)/u, '')
    .replace(/T23:59:59$/u, '')
    .replace(/^P1WE$/u, 'XXXX-WXX-WE');

/** The readings of an expected line: `{from?, to?}` with a half-open end, or `{at}`. */
export function readingsOf(candidates) {
  const out = [];
  for (const c of candidates ?? []) {
    const { key, value } = /^(?<key>\w+)=(?<value>.*)$/u.exec(c)?.groups ?? {};
    if (key === undefined) continue;
    const side = /^start/u.test(key) ? 'from' : /^end/u.test(key) ? 'to' : 'at';
    const last = out.at(-1);
    if (last && side !== 'at' && last[side] === undefined && last.at === undefined) last[side] = value;
    else out.push({ [side]: value });
  }
  return out;
}

const isDay = (s) => /^\d{4}-\d\d-\d\d$/u.test(s ?? '');
const wordsOf = ({ text, start, end }) => text.slice(start, end);

/** The days of each of our dates, in order, the two ends of a stretch apart; null where one is no calendar date. "Now" is the day of reference. */
function daysOf(dates, reference) {
  const today = reference.slice(0, 10);
  const ends = dates.flatMap((d) => (d.value === 'PRESENT_REF' ? [today] : (d.edtf ?? d.value).split('/')));
  const ranges = ends.map((end) => dayRange(end));
  return ranges.length === 0 || ranges.includes(null) ? null : ranges;
}

// "from 3 to 5 May", "the rest of the week": the last day named is part of the stretch; the expected side ends with it.
const NAMES_ITS_END = /[-–~]|(?:^|\s)(?:to|through|until|till?|and|rest|remaining|remainder)(?:\s|$)/iu;

/** Whether the expected days are ours. A stretch of two ends ends where the expected side ends, or with the last date named. */
function daysRight(reading, ranges, words) {
  const [from, last] = [ranges[0].from, ranges.at(-1)];
  if (reading.at !== undefined) return reading.at === from && reading.at === last.to;
  const after = addDays(last.to, 1);
  // "since August", "before the end of December": the word that opens the stretch is no part of a TIMEX3 date.
  if (reading.to === undefined) return [from, after].includes(reading.from);
  if (reading.from === undefined) return [from, after].includes(reading.to);
  if (from !== reading.from) return false;
  return after === reading.to || (NAMES_ITS_END.test(words) && [last.from, last.to].includes(reading.to));
}

function momentsRight(reading, dates) {
  const ours = dates.flatMap((d) => [...d.value.split('/'), ...(d.edtf?.split('/') ?? [])]).map(moment);
  const wanted = [reading.at, reading.from, reading.to].filter((s) => s !== undefined).map(moment);
  const meets = (w) => ours.some((o) => o === w || (/^\d\d:|^\d\d$/u.test(w) && o.endsWith(`T${w}`)) || o === `T${w}`);
  return wanted.length > 0 && wanted.every((w) => meets(w));
}

/** `the last three months`: TIMEX3 has a length where the expected side has both ends and the length. */
function sameLength({ timex }, d) {
  const length = /^\(.*,(?<length>P[^,)]+)\)$/u.exec(timex)?.groups.length;
  const ours = d.type === 'DURATION' ? lengthOf(d.value) : null;
  return length !== undefined && ours !== null && ours === lengthOf(length);
}

// "a few days": TIMEX3 leaves the number open, the expected side takes it for three.
const OPEN_NUMBER = /(?:^|\s)(?:few|several|some)(?:\s|$)/iu;
const sameOpenNumber = (expected, d) =>
  OPEN_NUMBER.test(wordsOf(expected)) && /^PT?X/u.test(d.value) && [expected.timex, /,(?<length>P[^,)]+)\)$/u.exec(expected.timex)?.groups.length].includes(d.value.replace('X', '3'));

/** `Tuesday afternoon`: the same part of one of the days that the expected side gives in hours, or of a day that it leaves open. */
function sameDayPart({ timex, candidates }, d) {
  const ours = /^(?<day>\d{4}-\d\d-\d\d)T(?<part>[A-Z]{2})$/u.exec(d.value)?.groups;
  if (ours === undefined || !timex.endsWith(`T${ours.part}`)) return false;
  return timex === `T${ours.part}` || (candidates ?? []).some((c) => /^start\w*=/u.test(c) && c.includes(`=${ours.day}`));
}

/** `XXXX-11` with candidates of 2015 and 2016 is `2016-11`: "mid-November" is no narrower in TIMEX3. */
function sameButYear({ timex, candidates }, d) {
  if (!/^XXXX-\d\d(?:-\d\d)?$/u.test(timex)) return false;
  const years = (candidates ?? []).map((c) => /=(?<y>\d{4})/u.exec(c)?.groups.y);
  return d.value.slice(4) === timex.slice(4) && years.includes(d.value.slice(0, 4));
}

/** `two months ago`: TIMEX3 is as exact as the unit counted in, the expected side counts to the day. */
function sameUnit(expected, ranges) {
  const only = { from: ranges[0].from, to: ranges.at(-1).to };
  if ( !isDay(expected.timex) || only.from > expected.timex || only.to < expected.timex) return false;
  const days = (Date.parse(only.to) - Date.parse(only.from)) / 86_400_000 + 1;
  const unit = days === 7 ? /week|fortnight/iu : days > 27 && days < 32 ? /month/iu : days > 364 && days < 367 ? /year/iu : null;
  return unit?.test(wordsOf(expected)) ?? false;
}

/** Whether what was found in a text is right for one expected line; a line without a place wants nothing found. */
export function phraseRight(expected, found) {
  if (expected.start === null) return found.length === 0;
  const dates = found.filter((d) => d.start < expected.end && expected.start < d.end);
  if (dates.length === 0) return false;
  const [length, words] = [lengthOf(expected.timex), wordsOf(expected)];
  if (dates.some((d) => plain(d.value) === plain(expected.timex))) return true;
  if (length !== null && dates.some((d) => lengthOf(d.value) === length)) return true;
  if (dates.some((d) => [sameLength, sameOpenNumber, sameDayPart, sameButYear].some((same) => same(expected, d)))) return true;
  const ranges = daysOf(dates, expected.reference);
  if (ranges && sameUnit(expected, ranges)) return true;
  return readingsOf(expected.candidates).some((r) => {
    const whole = [r.at, r.from, r.to].every((s) => s === undefined || isDay(s));
    return whole ? ranges !== null && daysRight(r, ranges, words) : momentsRight(r, dates);
  });
}
