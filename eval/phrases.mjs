// Whether our dates mean what an expected phrasing means. The expected side speaks another dialect: ranges whose end is no
// longer part of them, durations in seconds, a past and a future reading of an open year. Any reading that it lists is right.
import { addDays, dayRange } from '../dist/record/index.js';

const SECONDS = { Y: 31_536_000, M: 2_592_000, W: 604_800, D: 86_400, H: 3600, S: 1 };

/** Seconds of an ISO 8601 duration as the expected side counts them; null where the text is none or has an open number. */
export function secondsOf(duration) {
  const m = /^P(?<date>(?:[\d.]+[YMWD])*)(?:T(?<time>(?:[\d.]+[HMS])+))?$/u.exec(duration ?? '');
  if (!m || (!m.groups.date && !m.groups.time)) return null;
  const sum = (part, minutes) =>
    [...(part ?? '').matchAll(/(?<n>[\d.]+)(?<unit>[YMWDHS])/gu)].reduce(
      (s, { groups }) => s + Number(groups.n) * (minutes && groups.unit === 'M' ? 60 : SECONDS[groups.unit]),
      0,
    );
  return sum(m.groups.date, false) + sum(m.groups.time, true);
}

/** The moment without noughts at its end: `2016-11-07 20:00:00` and `2016-11-07T20:00` are `2016-11-07T20`. */
const moment = (s) => s.replace(' ', 'T').replace(/(?<=T\d\d(?::\d\d)?):00$/u, '').replace(/(?<=T\d\d):00$/u, '');

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

/** A reading as days, both ends part of it; null where it is finer than days. */
function daysOf(reading) {
  if (isDay(reading.at)) return { from: reading.at, to: reading.at };
  const ends = [reading.from, reading.to].filter((s) => s !== undefined);
  if (ends.length === 0 || !ends.every(isDay)) return null;
  return { from: reading.from ?? '0000-01-01', to: reading.to === undefined ? '9999-12-31' : addDays(reading.to, -1) };
}

const sameDays = (a, b) => a !== null && b !== null && a.from === b.from && a.to === b.to;

/** The days of one of our dates, or of the stretch from the first to the last of several. */
function covered(dates) {
  const ranges = dates.map((d) => dayRange(d.edtf ?? d.value));
  if (ranges.length === 0 || ranges.includes(null)) return null;
  return { from: ranges[0].from, to: ranges.at(-1).to };
}

function momentRight(reading, dates) {
  const ours = dates.flatMap((d) => [d.value, ...(d.edtf?.split('/') ?? [])]).map(moment);
  const wanted = [reading.at, reading.from, reading.to].filter((s) => s !== undefined).map(moment);
  const meets = (w) => ours.some((o) => o === w || (/^\d\d:|^\d\d$/u.test(w) && o.endsWith(`T${w}`)) || o === `T${w}`);
  return wanted.length > 0 && wanted.every((w) => meets(w.replace(/^(?<hour>\d\d):00(?::00)?$/u, '$<hour>')));
}

/** `the last three months`: TIMEX3 has a length where the expected side has both ends and the length. */
function sameLength(timex, d) {
  const length = /^\(.*,(?<length>P[^,)]+)\)$/u.exec(timex ?? '')?.groups.length;
  return length !== undefined && d.type === 'DURATION' && d.value === length;
}

/** `Tuesday afternoon`: the same part of one of the days that the expected side gives in hours. */
function sameDayPart({ timex, candidates }, d) {
  const ours = /^(?<day>\d{4}-\d\d-\d\d)T(?<part>[A-Z]{2})$/u.exec(d.value)?.groups;
  return (
    ours !== undefined &&
    timex.endsWith(`T${ours.part}`) &&
    (candidates ?? []).some((c) => /^start\w*=/u.test(c) && c.includes(`=${ours.day}`))
  );
}

/** Whether what was found in a text is right for one expected line; a line without a place wants nothing found. */
export function phraseRight(expected, found) {
  if (expected.start === null) return found.length === 0;
  const dates = found.filter((d) => d.start < expected.end && expected.start < d.end);
  if (dates.length === 0) return false;
  if (dates.some((d) => d.value === expected.timex || moment(d.value) === moment(expected.timex))) return true;
  if (dates.some((d) => sameLength(expected.timex, d) || sameDayPart(expected, d))) return true;
  const seconds = secondsOf(expected.timex);
  if (seconds !== null) return dates.some((d) => secondsOf(d.value) === seconds);
  return readingsOf(expected.candidates).some((r) => {
    const days = daysOf(r);
    return days ? sameDays(days, covered(dates)) : momentRight(r, dates);
  });
}
