import { edtfTime } from '../rules/clockTime.ts';
import type { Refiner, Timex } from './timex.ts';

/** 10 p.m. Wednesday; Friday evening; noon on 3 May 2020: a time and the day beside it are one expression. */
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
const isTime = (t: Timex): boolean => t.reading.type === 'TIME' && /T(?:\d|[A-Z])/u.test(t.reading.value);
const isDay = (t: Timex): boolean => t.reading.type === 'DATE' && DAY.test(t.reading.value);

function beside(a: Timex, b: Timex, toks: readonly { readonly lower: string }[], joins: ReadonlySet<string>): boolean {
  if (!(isTime(a) && isDay(b)) && !(isDay(a) && isTime(b))) return false;
  // A part of the day comes right behind its day: "Monday, the evening" are two.
  const between = toks.slice(a.to, b.from);
  return between.length <= 2 && between.every((t) => joins.has(t.lower));
}

function join(a: Timex, b: Timex): Timex {
  const [time, day] = isTime(a) ? [a, b] : [b, a];
  const clock = /T.*$/u.exec(time.reading.value)?.[0] ?? '';
  const edtf =
    day.reading.edtf && /T\d/u.test(clock) ? edtfTime(day.reading.value, clock, time.captured.zone) : day.reading.edtf;
  const reading = {
    type: 'TIME' as const,
    value: `${day.reading.value}${clock}`,
    ...(edtf === undefined ? {} : { edtf }),
    basis: day.reading.basis,
  };
  return { ...time, from: a.from, to: b.to, reading, captured: { ...day.captured, ...time.captured } };
}
