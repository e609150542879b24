import type { DatesLexicon } from '../../languages/shape/dates.ts';
import type { ClockReading, PartReading } from './captured.ts';
import { glued, int, type Read, type Reader, read, table } from './table.ts';
import type { Tok } from './tokens.ts';

/** 7:15, 14:30:05. */
export const clock: Reader<ClockReading> = (toks, i) => {
  const tok = toks[i];
  if (tok?.kind !== 'clock') return null;
  const [hour = 0, minute = 0, second] = tok.text.split(':').map(Number);
  if (hour > 24 || minute > 59 || (second ?? 0) > 59) return null;
  return read({ hour, minute, ...(second === undefined ? {} : { second }), fine: true }, i + 1);
};

/** 7.30, which is a decimal number where nothing beside it makes it a time. */
const dotted: Reader<ClockReading> = (toks, i) => {
  const g = toks[i]?.kind === 'dec' ? /^(?<h>\d{1,2})\.(?<m>[0-5]\d)$/u.exec(toks[i]?.text ?? '')?.groups : undefined;
  return g && Number(g.h) < 24 ? read({ hour: Number(g.h), minute: Number(g.m), fine: false }, i + 1) : null;
};

/** 0730, 1400. */
export const military: Reader<ClockReading> = (toks, i) => {
  const g =
    toks[i]?.kind === 'int' ? /^(?<h>[01]\d|2[0-3])(?<m>[0-5]\d)$/u.exec(toks[i]?.text ?? '')?.groups : undefined;
  return g ? read({ hour: Number(g.h), minute: Number(g.m), fine: true }, i + 1) : null;
};

/** `7`, `seven`, `23`. */
function hourReader(n: Reader<number>): Reader<number> {
  return (toks, i) => {
    const told = toks[i]?.kind === 'word' ? n(toks, i) : null;
    if (told) return Number.isInteger(told.value) && told.value >= 1 && told.value <= 12 ? told : null;
    const figures = (toks[i]?.text.length ?? 9) <= 2 ? int(toks[i]) : null;
    return figures !== null && figures <= 24 ? read(figures, i + 1) : null;
  };
}

/** `half past seven`, `a quarter to nine`, `twenty minutes past five`, `ten past nine`: no hour's half is told, but a clock's time is. */
function pastReader(lex: DatesLexicon, n: Reader<number>, hour: Reader<number>): Reader<ClockReading> {
  const [fixed, way] = [table(lex.clockPasts), table(lex.clockWays)];
  const minutes = (toks: readonly Tok[], i: number): Read<number> | null => {
    const told = fixed(toks, i);
    if (told) return told;
    const count = n(toks, i);
    const toward = count && count.value > 0 && count.value < 60 ? way(toks, count.next) : null;
    return count && toward ? read(count.value * toward.value, toward.next) : null;
  };
  return (toks, i) => {
    const past = minutes(toks, i);
    const of = past && hour(toks, past.next);
    if (!past || !of || of.value > 12 || of.value < 1) return null;
    const minute = (past.value + 60) % 60;
    const own = past.value < 0 ? ((of.value + 10) % 12) + 1 : of.value;
    return read({ hour: own, minute, fine: true, told: true }, of.next);
  };
}

/** `seven twenty-seven`, `five-thirty`. */
function spokenReader(n: Reader<number>): Reader<ClockReading> {
  return (toks, i) => {
    const hour = toks[i]?.kind === 'word' ? n(toks, i) : null;
    if (!hour || hour.value < 1 || hour.value > 12 || hour.next !== i + 1) return null;
    const at = toks[hour.next]?.lower === '-' ? hour.next + 1 : hour.next;
    const minute = toks[at]?.kind === 'word' ? n(toks, at) : null;
    if (!minute || minute.value < 10 || minute.value > 59 || !Number.isInteger(minute.value)) return null;
    return read({ hour: hour.value, minute: minute.value, fine: true }, minute.next);
  };
}

/**
 * A time of the clock as it is put, `a.m.` and `o'clock` included: `7:15 p.m.`, `seven o'clock`, `half past seven`, `7`. What
 * it does not tell, a rule asks of its surroundings.
 */
export function timeReader(lex: DatesLexicon, n: Reader<number>): Reader<ClockReading> {
  const [hour, half, oclock] = [hourReader(n), table(lex.halves), table(lex.oclock)];
  const [past, spoken] = [pastReader(lex, n, hour), spokenReader(n)];
  const bare: Reader<ClockReading> = (toks, i) => {
    const told = hour(toks, i);
    return told && read({ hour: told.value, minute: 0, fine: false }, told.next);
  };
  return (toks, i) => {
    const base =
      past(toks, i) ?? clock(toks, i) ?? dotted(toks, i) ?? spoken(toks, i) ?? joined(toks, i, half) ?? bare(toks, i);
    if (!base) return null;
    const mark = oclock(toks, base.next);
    const next = mark?.next ?? base.next;
    const added = half(toks, next);
    const told = mark ? { told: true } : {};
    if (!added) return read({ ...base.value, ...told }, next);
    return read({ ...base.value, ...told, half: added.value }, added.next);
  };
}

/** `1140 a.m.`: figures without a mark between them, which only the half of the day makes a time. */
function joined(toks: readonly Tok[], i: number, half: Reader<number>): Read<ClockReading> | null {
  const g = toks[i]?.kind === 'int' ? /^(?<h>\d{1,2})(?<m>[0-5]\d)$/u.exec(toks[i]?.text ?? '')?.groups : undefined;
  if (!g || Number(g.h) > 12 || !half(toks, i + 1)) return null;
  return read({ hour: Number(g.h), minute: Number(g.m), fine: true }, i + 1);
}

/** `in the morning`, `tonight`, `last night`, `tomorrow afternoon`, `at night`: a part of a day, and how many days off it is if that is told. */
export function partReader(lex: DatesLexicon): Reader<PartReading> {
  const [opener, part, whole] = [table(lex.dayPartOpeners), table(lex.dayParts), table(lex.deicticParts)];
  const [deictic, shift] = [table(lex.deictic), table(lex.shifts)];
  return (toks, i) => {
    const one = whole(toks, i);
    if (one) return read({ days: one.value[0], part: one.value[1] }, one.next);
    const off = deictic(toks, i) ?? shift(toks, i);
    const open = off ?? opener(toks, i);
    const of = open ? part(toks, open.next) : null;
    return of ? read({ ...(off ? { days: off.value } : {}), part: of.value }, of.next) : null;
  };
}

/** A month's day in words, told apart from a count by what follows: `May twenty one`. */
export function dayWordReader(
  n: Reader<number>,
  year: Reader<number>,
  months: Readonly<Record<string, number>>,
): Reader<number> {
  return (toks, i) => {
    const tok = toks[i];
    const told = tok?.kind === 'word' ? n(toks, i) : null;
    if (!told || !Number.isInteger(told.value) || told.value < 1 || told.value > 31) return null;
    const next = toks[told.next];
    const ends =
      next === undefined || next.kind === 'mark' || Object.hasOwn(months, next.lower) || year(toks, told.next) !== null;
    return ends && !glued(next, '-') ? told : null;
  };
}
