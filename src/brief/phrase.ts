import { type DayRange, dayRange, type Edtf, type PloverType, type Span } from '../record/index.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `12 January 2026` of `2026-01-12`. */
export function longDay(day: string): string {
  const [y, m, d] = day.split('-');
  return `${Number(d)} ${MONTHS[Number(m) - 1]} ${y}`;
}

const whole = (r: DayRange, edtf: Edtf): boolean => !edtf.includes('/') && r.from !== r.to;

/** A time in words, at its own precision: `12 January 2026`, `January 2026`, `13 to 31 January 2026`, `12 January (year not stated)`. */
export function longTime(edtf: Edtf): string {
  const open = /^XXXX-(?<m>\d\d)-(?<d>\d\d)$/u.exec(edtf)?.groups;
  if (open) return `${Number(open.d)} ${MONTHS[Number(open.m) - 1]} (year not stated)`;
  const range = dayRange(edtf);
  if (!range) return edtf;
  if (/^\d{4}$/u.test(edtf)) return edtf;
  if (/^\d{4}-(?:0[1-9]|1[0-2])$/u.test(edtf)) return `${MONTHS[Number(edtf.slice(5)) - 1]} ${edtf.slice(0, 4)}`;
  if (range.from === range.to) return longDay(range.from);
  if (whole(range, edtf) && edtf.length === 4) return `the ${edtf.slice(0, 3)}0s`;
  if (range.to === '9999-12-31') return `from ${longDay(range.from)}`;
  if (range.from === '0000-01-01') return `by ${longDay(range.to)}`;
  if (range.from.slice(0, 7) === range.to.slice(0, 7)) return `${Number(range.from.slice(8))} to ${longDay(range.to)}`;
  return `${longDay(range.from)} to ${longDay(range.to)}`;
}

const EVENTS: Readonly<Record<PloverType, string>> = {
  AGREE: 'agreement or offer',
  CONSULT: 'talks',
  SUPPORT: 'support',
  CONCEDE: 'concession',
  COOPERATE: 'cooperation',
  AID: 'aid',
  RETREAT: 'withdrawal or release',
  REQUEST: 'demand or request',
  ACCUSE: 'accusation or criticism',
  REJECT: 'refusal',
  THREATEN: 'threat',
  PROTEST: 'protest',
  SANCTION: 'sanction',
  MOBILIZE: 'mobilisation',
  COERCE: 'coercion',
  ASSAULT: 'attack',
};
const MODES: Readonly<Record<string, string>> = {
  phone: 'telephone call',
  visit: 'visit',
  arrest: 'arrest or capture',
  seize: 'seizure',
  ceasefire: 'ceasefire',
};

/** What kind of thing happened, in words. */
export const eventLabel = (type: PloverType, mode: string | undefined): string =>
  mode === undefined ? EVENTS[type] : (MODES[mode] ?? EVENTS[type]);

/** Words of a source between quotation marks, white space folded; marks inside become single ones. */
export function quote(words: string): string {
  const clean = words
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[,;:]$/u, '');
  return `“${clean.replace(/[“”"«»„]|''/gu, (m) => (m === '“' || m === '«' || m === '„' ? '‘' : '’'))}”`;
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

/** `one`, `two`, ... to ten, then digits: `two outlets`. */
export function count(n: number, noun: string, plural = `${noun}s`): string {
  const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
  return `${words[n] ?? n} ${n === 1 ? noun : plural}`;
}

/** `A, B and C`. */
export function list(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

const TAKES_ARTICLE =
  /^(?:United |Netherlands|Philippines|Bahamas|Gambia|Maldives|Comoros|(?:\p{L}+ )*(?:Republic|Federation|Union|Emirates|Islands|States|Kingdom|Territories|Authority)$|European |African |Republic of |Democratic |Central African )/u;

/** `the United States`, `Mexico`: a country's name as it stands inside a sentence. */
export const withArticle = (name: string): string => (TAKES_ARTICLE.test(name) ? `the ${name}` : name);

/** `Mexico’s`, `the United States’`. */
export const possessive = (name: string): string => (/s$/iu.test(name) ? `${name}’` : `${name}’s`);
