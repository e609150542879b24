import { isDay as isDayText } from '../../../record/index.ts';
import { moveDays } from '../calendar.ts';
import { edtfTime } from '../rules/clockTime.ts';
import type { Refiner, Timex } from './timex.ts';

/** 10 p.m. Wednesday; Friday evening; noon on 3 May 2020; every Sunday at 9 a.m.: a time and the day beside it are one expression. */
export const joinTimeAndDay: Refiner = (list, s) => {
  const out: Timex[] = [];
  for (const t of list) {
    const last = out.at(-1);
    const one = last && beside(last, t, s.toks, s.lex.timeJoins) ? join(last, t) : null;
    if (one) out[out.length - 1] = one;
    else out.push(t);
  }
  return out;
};

const DAY = /^(?:\d{4}-\d{2}-\d{2}|XXXX-(?:WXX-\d|\d{2}-\d{2}|XX-XX))$/u;
const SET = /^(?:P1D|XXXX-(?:WXX-\d|XX-\d\d|XX-XXT[A-Z]{2}|WXX-\dT[A-Z]{2}))$/u;
/** Whether a time has its day already: `yesterday at noon`, and what was joined. */
const hasDay = ({ captured: c }: Timex): boolean =>
  [c.month, c.weekday, c.deictic, c.ordinal, c.iso, c.slash, c.holiday].some((v) => v !== undefined);
const isTime = (t: Timex): boolean => t.reading.type === 'TIME' && /T(?:\d|[A-Z])/u.test(t.reading.value) && !hasDay(t);
const isDay = (t: Timex): boolean => t.reading.type === 'DATE' && DAY.test(t.reading.value);
const isClock = (t: Timex): boolean => t.rule === 'clockTime' && t.captured.partOfDay?.days === undefined;
const isPartOfDay = (t: Timex): boolean => t.rule === 'dayPart' && t.reading.type === 'TIME';
const isSet = (t: Timex): boolean => t.rule === 'recurring' && SET.test(t.reading.value);

function beside(a: Timex, b: Timex, toks: readonly { readonly lower: string }[], joins: ReadonlySet<string>): boolean {
  const pairs = [
    [isTime, isDay],
    [isClock, isPartOfDay],
    [isClock, isSet],
  ] as const;
  if (!pairs.some(([x, y]) => (x(a) && y(b)) || (y(a) && x(b)))) return false;
  // A part of the day comes right behind its day: "Monday, the evening" are two.
  const between = toks.slice(a.to, b.from);
  return between.length <= 2 && between.every((t) => joins.has(t.lower));
}

function join(a: Timex, b: Timex): Timex {
  const [time, day] =
    isTime(a) && !isPartOfDay(a) ? [a, b] : isTime(b) && !isPartOfDay(b) ? [b, a] : isTime(a) ? [a, b] : [b, a];
  const captured = { ...day.captured, ...time.captured };
  return { ...time, from: a.from, to: b.to, captured, reading: isSet(day) ? repeated(time, day) : onDay(time, day) };
}

/** The times, one or the two ends of a stretch, on the day. */
function onDay(time: Timex, day: Timex): Timex['reading'] {
  const on = day.reading.value.replace(/T.*$/u, '');
  const part = /T[A-Z]{2}$/u.exec(day.reading.value)?.[0];
  const clocks = time.reading.value.split('/').map((v) => inPart(/T.*$/u.exec(v)?.[0] ?? '', part, time));
  const days = clocks.map((c, i) => (i > 0 && c <= (clocks[0] ?? '') && isDayText(on) ? (moveDays(on, 1) ?? on) : on));
  const value = clocks.map((c, i) => `${days[i]}${c}`).join('/');
  const known = day.reading.edtf;
  const edtf =
    known && clocks.every((c) => /T\d/u.test(c))
      ? clocks.map((c, i) => edtfTime(days[i] ?? on, c, time.captured.zone)).join('/')
      : known;
  return { type: 'TIME', value, ...(edtf === undefined ? {} : { edtf }), basis: day.reading.basis };
}

/** `eight on Sunday evening`: the part of the day tells the half of a time that has none. */
function inPart(clock: string, part: string | undefined, time: Timex): string {
  const g = /^T(?<h>\d{2})(?<rest>.*)$/u.exec(clock)?.groups;
  const open = time.captured.time?.half === undefined && time.captured.partOfDay === undefined;
  if (!g || !open || part === undefined || part === 'TMO' || Number(g.h) > 11 || (part === 'TNI' && Number(g.h) < 6))
    return clock;
  return `T${Number(g.h) + 12}${g.rest}`;
}

/** Every day at three, Tuesdays at nine: the set at that hour. */
function repeated(time: Timex, set: Timex): Timex['reading'] {
  const [day, part] = set.reading.value === 'P1D' ? ['XXXX-XX-XX', undefined] : set.reading.value.split('T');
  const clock = inPart(/T.*$/u.exec(time.reading.value)?.[0] ?? '', part && `T${part}`, time);
  return { type: 'SET', value: `${day}${clock}`, basis: 'stated' };
}
