import { briefingOf } from '../languages/index.ts';
import { type DayRange, dayRange, type Edtf, type Span } from '../record/index.ts';

/** Briefs are written in English, whatever language their sources have. */
const {
  months: MONTHS,
  small: SMALL,
  takesArticle: TAKES_ARTICLE,
  hasDeterminer: HAS_DETERMINER,
  isBody: IS_BODY,
} = briefingOf('en');

/** The name of the month of a day, or of its number. */
export const monthName = (month: number): string => MONTHS[month - 1] ?? '';

/** `12 January 2026` of `2026-01-12`. */
export function longDay(day: string): string {
  const [y, m, d] = day.split('-');
  return `${Number(d)} ${MONTHS[Number(m) - 1]} ${y}`;
}

const monthOf = (day: string): string => MONTHS[Number(day.slice(5, 7)) - 1] ?? day;

const whole = (r: DayRange, edtf: Edtf): boolean => !edtf.includes('/') && r.from !== r.to;

/** A time in words, at its own precision: `12 January 2026`, `January 2026`, `13 to 31 January 2026`, `12 January (year not stated)`. */
export function longTime(edtf: Edtf): string {
  const open = /^XXXX-(?<m>\d\d)-(?<d>\d\d)$/u.exec(edtf)?.groups;
  if (open) return `${Number(open.d)} ${MONTHS[Number(open.m) - 1]} (year not stated)`;
  const range = dayRange(edtf);
  if (!range) return edtf;
  if (/^\d{4}$/u.test(edtf)) return edtf;
  if (/^\d{4}-(?:2[1-4]|3[3-6])$/u.test(edtf))
    return `${monthOf(range.from)} to ${monthOf(range.to)} ${edtf.slice(0, 4)}`;
  if (/^\d{4}-(?:0[1-9]|1[0-2])$/u.test(edtf)) return `${MONTHS[Number(edtf.slice(5)) - 1]} ${edtf.slice(0, 4)}`;
  if (range.from === range.to) return longDay(range.from);
  if (whole(range, edtf) && edtf.length === 4) return `the ${edtf.slice(0, 3)}0s`;
  if (range.to === '9999-12-31') return `from ${longDay(range.from)}`;
  if (range.from === '0000-01-01') return `by ${longDay(range.to)}`;
  if (range.from.slice(0, 7) === range.to.slice(0, 7)) return `${Number(range.from.slice(8))} to ${longDay(range.to)}`;
  return `${longDay(range.from)} to ${longDay(range.to)}`;
}

/** Content pieces as they stand, joined by an ellipsis where something was left out between them. */
export function pieces(text: (at: Span) => string, spans: readonly Span[]): string {
  return spans.map((s) => text(s).replace(/\s+/gu, ' ').trim()).join(' … ');
}

export const capital = (text: string): string => text.replace(/^\p{Ll}/u, (c) => c.toUpperCase());

/** Ends a sentence once: a mark of its own at the end serves. */
export function stop(text: string): string {
  const bare = text.replace(/[,;:\s]+$/u, '');
  return /[.!?…]["”’)]?$/u.test(bare) ? bare : `${bare}.`;
}

/**
 * Ends a sentence with `notes` in brackets before its stop; where it ends inside quotation marks, or asks, they stand behind it as a sentence
 * of their own.
 */
export function closed(text: string, notes: readonly string[]): string {
  if (notes.length === 0) return stop(text);
  const bare = text.replace(/[,;:\s]+$/u, '').replace(/(?<![.\p{Lu}])\.$/u, '');
  const note = notes.join('; ');
  return /[.!?…]["”’)]$|[!?…]$/u.test(bare) ? `${bare} (${capital(note)}.)` : `${bare} (${note}).`;
}

/** As it stands behind a semicolon: a word that is no name begins small. */
export const lowered = (text: string): string => text.replace(SMALL, (w) => w.toLowerCase());

/** `one`, `two`, ... to ten, then digits: `two outlets`. */
export function count(n: number, noun: string, plural = `${noun}s`): string {
  const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
  return `${words[n] ?? n} ${n === 1 ? noun : plural}`;
}

/** `A, B and C`. */
export function list(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** `the United States`, `Mexico`: a country's name as it stands inside a sentence. */
export const withArticle = (name: string): string => (TAKES_ARTICLE.test(name) ? `the ${name}` : name);

const NAMED_SIDES: Readonly<Record<string, string>> = {
  UNO: 'United Nations',
  IGO: 'International organisations',
  NGO: 'Non-governmental organisations',
};

/** A side’s name in words, where its id is all that is known of it. */
export const spelledOut = (name: string): string => NAMED_SIDES[name] ?? name;

/** `the foreign ministry`, `the Sarn River Commission`: bodies take an article inside a sentence; `Velia’s ministry` has its owner in its place. */
export const withBodyArticle = (name: string): string =>
  IS_BODY.test(name) && !HAS_DETERMINER.test(name) ? `the ${name}` : withArticle(name);

/** `Mexico’s`, `the United States’`. */
export const possessive = (name: string): string => (/s$/iu.test(name) ? `${name}’` : `${name}’s`);
