import {
  addDays,
  type DayRange,
  type DueItem,
  dayRange,
  type Evidence,
  type Member,
  type Story,
} from '../record/index.ts';
import { describe, marked } from './footnotes.ts';

const WIDTH = 75;

/** A content line cut into pieces of at most 75 octets, none within a character (RFC 5545, 3.1). */
function folded(line: string): string {
  const out: string[] = [''];
  let size = 0;
  for (const char of line) {
    const octets = Buffer.byteLength(char);
    if (size + octets > WIDTH) {
      out.push(' ');
      size = 1;
    }
    out[out.length - 1] += char;
    size += octets;
  }
  return out.join('\r\n');
}

/** A value of type TEXT (RFC 5545, 3.3.11): one line, no control characters. */
const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/gu, '\\$&')
    .replace(/\r\n?|\n/gu, '\\n')
    .replace(/\p{Cc}/gu, ' ');

const stamp = (day: string): string => day.replaceAll('-', '');

const OPEN_START = '0000-01-01';
const OPEN_END = '9999-12-31';

/** The days to show: of a window that is open at one end the day that is known. */
function daysOf(range: DayRange): DayRange {
  if (range.to === OPEN_END) return { from: range.from, to: range.from };
  return range.from === OPEN_START ? { from: range.to, to: range.to } : range;
}

/** Confirmed is what is promised or agreed for one day; what was taken back is cancelled. */
function statusOf(item: DueItem, range: DayRange): 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED' {
  if (item.status === 'withdrawn') return 'CANCELLED';
  const firm = item.strength === 'will' || item.strength === 'agreed';
  return firm && item.condition === undefined && range.from === range.to ? 'CONFIRMED' : 'TENTATIVE';
}

const STRENGTH: Readonly<Record<DueItem['strength'], string>> = {
  will: 'will',
  agreed: 'has agreed to',
  plans: 'plans to',
  may: 'may',
  demanded: 'is asked to',
};

function description(item: DueItem, range: DayRange, members: ReadonlyMap<string, Member>): string {
  const words = (e: Evidence): string =>
    `${marked(e.quote.replace(/\s+/gu, ' '))} (${describe(members.get(e.article), e.article)})`;
  return [
    `Strength: ${item.strength} (${STRENGTH[item.strength]})`,
    `On whose word: ${item.toldBy ?? 'the report’s own'}`,
    ...(range.from === range.to ? [] : [`Window: ${item.due}; no single day is given`]),
    ...(item.condition === undefined ? [] : [`Condition: ${item.condition}`]),
    `Status: ${item.status}`,
    `Independent origins: at most ${item.origins}`,
    `Words: ${words(item.evidence)}`,
    ...item.since.map((e) => `Since then: ${words(e)}`),
  ].join('\n');
}

function event(item: DueItem, range: DayRange, at: string, members: ReadonlyMap<string, Member>): string[] {
  const { from, to } = daysOf(range);
  return [
    'BEGIN:VEVENT',
    `UID:${item.key}@onrecord`,
    `DTSTAMP:${stamp(at)}T000000Z`,
    `DTSTART;VALUE=DATE:${stamp(from)}`,
    `DTEND;VALUE=DATE:${stamp(addDays(to, 1))}`,
    `SUMMARY:${escaped(`${item.owner}: ${item.action}`)}`,
    `DESCRIPTION:${escaped(description(item, range, members))}`,
    `STATUS:${statusOf(item, range)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** Whether a row has days that a calendar can show: an undated one, or one of an unknown year, has none. */
export const hasDays = (item: DueItem): boolean => item.due !== undefined && dayRange(item.due) !== null;

/**
 * The ledger as an iCalendar stream (RFC 5545): one all-day event for each commitment with a window, its end exclusive. The same record and
 * `at`, a day, give the same bytes; a commitment keeps its UID when reports are added, so that a calendar updates what it has.
 */
export function icalendar(story: Story, items: readonly DueItem[], members: readonly Member[], at: string): string {
  const byId = new Map(members.map((m) => [m.id, m]));
  const events = items.flatMap((item) => {
    const range = item.due === undefined ? null : dayRange(item.due);
    return range ? event(item, range, at, byId) : [];
  });
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//onrecord//what is due//EN',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(story.title)}`,
    ...events,
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}
