import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { type DueItem, dueItems, hasDays, icalendar } from '../../src/app/record.ts';
import { type Passage, storyOf } from '../weigh/passages.ts';

const GAZETTE: Passage = {
  outlet: 'Harbour Gazette',
  published: '2026-05-04',
  title: 'Velia, Orland; and the bridge',
  text: 'Velia will reopen the bridge at Sarn on May 12, Foreign Minister Ana Lorn said. Orland pledged to hand over the records of the river commission within ten days. The president of Orland may visit Velia in June. Velia will publish the maps, the treaties and the “annexes” on May 20 if the commission agrees, Lorn said.',
};
const LATER: Passage = {
  outlet: 'Northern Wire',
  published: '2026-05-06',
  text: 'Velia will reopen the bridge at Sarn on May 12, the ministry said again on Tuesday.',
};

/** The calendar as another program reads it. */
function parsed(passages: readonly Passage[], at = '2026-05-07') {
  const story = storyOf(passages);
  const items = dueItems(story.weighed, story.members, at);
  const text = icalendar(story.story, items, story.members, at);
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const events = calendar.getAllSubcomponents('vevent').map((e) => ({ event: new ICAL.Event(e), component: e }));
  const day = (name: string, words: string): string =>
    String(events.find((e) => e.event.summary.includes(words))?.component.getFirstPropertyValue(name));
  const has = (words: string) => events.find((e) => e.event.summary.includes(words))!;
  return { text, items, calendar, events, day, has };
}

describe('the calendar of what is due', () => {
  const made = parsed([GAZETTE]);

  it('is read back with every commitment that has days, and no other', () => {
    const dated = made.items.filter(hasDays);
    expect(dated.length).toBeGreaterThanOrEqual(4);
    expect(made.events.map((e) => e.event.summary).sort()).toEqual(dated.map((i) => `${i.owner}: ${i.action}`).sort());
  });

  it('has whole days, the end exclusive', () => {
    expect(made.day('dtstart', 'bridge')).toBe('2026-05-12');
    expect(made.day('dtend', 'bridge')).toBe('2026-05-13');
    expect(made.has('bridge').event.startDate.isDate).toBe(true);
    expect([made.day('dtstart', 'visit'), made.day('dtend', 'visit')]).toEqual(['2026-06-01', '2026-07-01']);
  });

  it('is tentative for a window and for what may be, confirmed for one promised day', () => {
    expect(made.day('status', 'bridge')).toBe('CONFIRMED');
    expect(made.day('status', 'visit')).toBe('TENTATIVE');
    expect(made.day('status', 'records')).toBe('TENTATIVE');
  });

  it('tells strength, whose word and the words themselves', () => {
    const told = made.has('bridge').event.description;
    expect(told).toContain('Strength: will');
    expect(told).toContain('On whose word: Ana Lorn');
    expect(told).toContain('“Velia will reopen the bridge at Sarn on May 12');
    expect(made.has('maps').event.description).toContain('Condition: if the commission agrees');
  });

  it('escapes what the format keeps for itself', () => {
    expect(made.has('maps').event.summary).toBe('Velia: publish the maps, the treaties and the “annexes” on May 20');
    expect(made.text).toContain('Velia\\, Orland\\; and the bridge');
  });

  it('has lines of 75 octets at most, each ended by CRLF, and no character cut', () => {
    expect(made.text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(made.text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
    expect(made.text.split('\r\n').filter((l) => Buffer.byteLength(l) > 75)).toEqual([]);
    expect(made.text).not.toContain('\uFFFD');
  });

  it('knows no now: the same record and day give the same bytes', () => {
    expect(parsed([GAZETTE]).text).toBe(made.text);
    expect(made.day('dtstamp', 'bridge')).toBe('2026-05-07T00:00:00Z');
  });

  it('keeps the UID of a commitment when a further report of it comes in', () => {
    const more = parsed([GAZETTE, LATER]);
    expect(more.has('bridge').event.uid).toBe(made.has('bridge').event.uid);
    expect(new Set(more.events.map((e) => e.event.uid)).size).toBe(more.events.length);
  });
});

describe('windows that are open', () => {
  const [item] = parsed([GAZETTE]).items.filter(hasDays) as [DueItem, ...DueItem[]];
  const story = storyOf([GAZETTE]);
  const lines = (due: string, more: Partial<DueItem> = {}): string[] =>
    icalendar(story.story, [{ ...item, due, ...more }], story.members, '2026-05-07').split('\r\n');

  it('stand on the one day that is known', () => {
    expect(lines('2026-05-10/..')).toEqual(
      expect.arrayContaining(['DTSTART;VALUE=DATE:20260510', 'DTEND;VALUE=DATE:20260511']),
    );
    expect(lines('../2026-05-31')).toEqual(
      expect.arrayContaining(['DTSTART;VALUE=DATE:20260531', 'DTEND;VALUE=DATE:20260601']),
    );
  });

  it('and one of an unknown year is on no day', () => {
    expect(lines('XXXX-05-10')).not.toContain('BEGIN:VEVENT');
  });

  it('are cancelled when what was promised is taken back', () => {
    expect(lines('2026-05-10', { status: 'withdrawn' })).toContain('STATUS:CANCELLED');
  });
});
