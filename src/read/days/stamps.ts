import { isDay, type Span } from '../../record/index.ts';
import { monthNumber } from './monthNames.ts';

/** A day, or a moment of a day, as a text gives it: ISO 8601, an offset only where one is given. */
export interface Stamp extends Span {
  readonly value: string;
}

/** Whether `3/4/2026` is the third of April or the fourth of March. */
export type DayOrder = 'dmy' | 'mdy';

const TIME = /^(?:,|\s|at|um|-|–|—|à|\|)*(?<h>[0-2]?\d)[:.h](?<m>[0-5]\d)(?::(?<s>[0-5]\d))?\s*(?<half>[ap]\.?m\.?)?/iu;
const ISO =
  /(?<![\d.])(?<y>(?:19|20)\d\d)-(?<m>[01]?\d)-(?<d>[0-3]?\d)(?:[T ](?<t>[0-2]\d:?[0-5]\d(?::?[0-5]\d)?)(?:[.,]\d+)?\s?(?<half>[AaPp]\.?[Mm]\.?)?(?<z>Z|[+-][01]\d:?[0-5]\d|[+-][01]\d)?)?(?!\d)/gu;
const DAY_MONTH =
  /(?<![\p{L}\d])(?<d>[0-3]?\d)(?:\.|st|nd|rd|th|er|º|ª)?[\s./-]{0,3}(?:de\s|of\s|d[’'])?\s?(?<name>\p{L}{3,12})\.?,?[\s./-]{1,3}(?:de[l]?\s)?(?<y>(?:19|20)\d\d|[’']\d\d)(?!\d)/giu;
const MONTH_DAY =
  /(?<!\p{L})(?<name>\p{L}{3,12})\.?[\s-](?<d>[0-3]?\d)(?:st|nd|rd|th)?(?:,\s?|\s{1,2}|-)(?<y>(?:19|20)\d\d)(?!\d)/giu;
const NUMERIC = /(?<![\d./-])(?<a>\d{1,2})(?<sep>[./-])\s?(?<b>\d{1,2})\k<sep>\s?(?<y>(?:19|20)\d\d)(?![\d/-]|\.\d)/gu;
const SHORT = /(?<![\d.])(?<d>\d\d)\.(?<m>\d\d)\.(?<y>\d\d)(?![\d.]|,\d)/gu;
const YEAR_FIRST =
  /(?<![\d./-])(?<y>(?:19|20)\d\d)(?:[./]|\s?年\s?)(?<m>\d{1,2})(?:[./]|\s?月\s?)(?<d>\d{1,2})(?![\d/])日?/gu;

const two = (n: number | string): string => String(n).padStart(2, '0');

function day(y: string, m: number, d: string): string | null {
  const year = y.length === 4 ? y : `20${y.slice(-2)}`;
  const value = `${year}-${two(m)}-${two(d)}`;
  return isDay(value) ? value : null;
}

/** The hour of the day that an hour of half a day means. */
function hourOf(hour: number, half: string | undefined): number {
  const which = half?.[0]?.toLowerCase();
  if (which === 'p' && hour < 12) return hour + 12;
  return which === 'a' && hour === 12 ? 0 : hour;
}

/** Hour and minute straight after a day, where they are given: `T10:30`. No zone is read from words. */
function timeAfter(text: string, at: number): { readonly time: string; readonly end: number } | null {
  const m = TIME.exec(text.slice(at, at + 24));
  const g = m?.groups;
  if (!m || !g) return null;
  const hour = hourOf(Number(g.h), g.half);
  if (hour > 23) return null;
  return { time: `T${two(hour)}:${g.m}${g.s ? `:${g.s}` : ''}`, end: at + m[0].trimEnd().length };
}

function stamp(text: string, m: RegExpMatchArray, value: string | null): Stamp[] {
  if (value === null || m.index === undefined) return [];
  const end = m.index + m[0].length;
  const time = timeAfter(text, end);
  return [{ start: m.index, end: time?.end ?? end, value: value + (time?.time ?? '') }];
}

function isoStamp(m: RegExpMatchArray): Stamp[] {
  const g = m.groups!;
  const value = day(g.y!, Number(g.m), g.d!);
  if (value === null) return [];
  const digits = g.t?.replaceAll(':', '');
  const [hour, ...rest] = digits?.match(/\d\d/gu) ?? [];
  const time = hour === undefined ? '' : `T${[two(hourOf(Number(hour), g.half)), ...rest].join(':')}`;
  const zone = time && g.z ? zoneOf(g.z) : '';
  return [{ start: m.index!, end: m.index! + m[0].length, value: value + time + zone }];
}

const zoneOf = (z: string): string => (z === 'Z' ? z : `${z.slice(0, 3)}:${z.slice(3).replace(':', '') || '00'}`);

function numeric(m: RegExpMatchArray, order: DayOrder): string | null {
  const { a, b, y, sep } = m.groups!;
  // A dot is never American.
  const monthFirst = Number(b) > 12 || (order === 'mdy' && sep !== '.' && Number(a) <= 12);
  return monthFirst ? day(y!, Number(a), b!) : day(y!, Number(b), a!);
}

/** All days that a short text gives, with a year, in order of place. Look at no more than a few hundred characters at once. */
export function stampsIn(text: string, order: DayOrder = 'dmy'): Stamp[] {
  if (!/\d/u.test(text)) return [];
  const named = (m: RegExpMatchArray): string | null => {
    const month = monthNumber(m.groups!.name!);
    return month === 0 ? null : day(m.groups!.y!, month, m.groups!.d!);
  };
  const found = [
    ...[...text.matchAll(ISO)].flatMap(isoStamp),
    ...[...text.matchAll(DAY_MONTH)].flatMap((m) => stamp(text, m, named(m))),
    ...[...text.matchAll(MONTH_DAY)].flatMap((m) => stamp(text, m, named(m))),
    ...[...text.matchAll(NUMERIC)].flatMap((m) => stamp(text, m, numeric(m, order))),
    ...[...text.matchAll(YEAR_FIRST)].flatMap((m) =>
      stamp(text, m, day(m.groups!.y!, Number(m.groups!.m), m.groups!.d!)),
    ),
    ...[...text.matchAll(SHORT)].flatMap((m) => stamp(text, m, day(m.groups!.y!, Number(m.groups!.m), m.groups!.d!))),
  ].sort((x, y) => x.start - y.start || y.end - x.end);
  return found.filter((s, i) => !found.slice(0, i).some((t) => t.start < s.end && s.start < t.end));
}

const RFC =
  /^\s*(?:\p{L}{3,9},?\s+)?(?<d>\d{1,2})[\s-]+(?<name>\p{L}{3,9})\.?[\s-]+(?<y>\d{4})[\s,]+(?<t>\d\d?:\d\d(?::\d\d)?)\s*(?<z>[+-]\d{4}|Z|GMT|UTC)?/u;
const EPOCH = /^\s*(?<n>1\d{9})(?:\d{3})?\s*$/u;

/** The moment that a machine-readable field gives, ISO 8601 with the field's own offset; null where it is none. */
export function stampOf(field: string, order: DayOrder = 'dmy'): string | null {
  const text = field.slice(0, 120);
  const r = RFC.exec(text)?.groups;
  const month = r ? monthNumber(r.name!) : 0;
  if (r && month > 0) {
    const d = day(r.y!, month, r.d!);
    const zone = !r.z ? '' : /^[+-]/u.test(r.z) ? zoneOf(r.z) : 'Z';
    return d && `${d}T${r.t!.padStart(r.t!.length < 6 ? 5 : 8, '0')}${zone}`;
  }
  const epoch = EPOCH.exec(text)?.groups?.n;
  if (epoch) return new Date(Number(epoch) * 1000).toISOString().slice(0, 19).concat('Z');
  const compact = /^\s*(?<y>(?:19|20)\d\d)(?<m>[01]\d)(?<d>[0-3]\d)(?:T?\d{4,6})?/u.exec(text)?.groups;
  if (compact) return day(compact.y!, Number(compact.m), compact.d!);
  return stampsIn(text, order)[0]?.value ?? null;
}
