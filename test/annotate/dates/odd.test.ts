import { afterEach, describe, expect, it } from 'vitest';
import { annotated, PUBLISHED } from '../cases.ts';

const told = (text: string, published: string | undefined = PUBLISHED): string[] =>
  annotated(text, published).dates.map((d) => `${text.slice(d.start, d.end)} = ${d.value}`);

describe('days that no calendar has', () => {
  it.each([
    'It was signed on 31 February 2030.',
    'It was signed on February 31, 2030.',
    'It was signed on 30/02/2030.',
  ])('%s', (text) => {
    expect(annotated(text, PUBLISHED).dates.map((d) => d.value)).not.toContain('2030-02-31');
    for (const d of annotated(text, PUBLISHED).dates) expect(d.edtf ?? '').not.toMatch(/02-3\d/u);
  });

  it.each([
    ['It was signed on 31 February 2030.', []],
    ['It was signed on February 31, 2030.', []],
    ['It was signed on 31 April.', []],
    ['It was signed on 3 March 0000.', []],
    ['The law of the year 0 is void.', []],
    ['In June 31 people died.', ['June = 2030-06']],
  ])('nothing is guessed from their parts: %s', (text, wanted) => {
    expect(told(text)).toEqual(wanted);
  });

  it('29 February is a day of leap years alone', () => {
    expect(told('It was signed on 29 February 2028.')).toEqual(['29 February 2028 = 2028-02-29']);
    expect(told('It was signed on 29 February 2027.')).not.toContain('29 February 2027 = 2027-02-29');
  });
});

describe('years at the ends', () => {
  it('the year 0 is none and the year 9999 stands', () => {
    expect(told('It was signed on 3 March 0000.').join()).not.toContain('0000-');
    expect(told('It expires on 31 December 9999.')).toEqual(['31 December 9999 = 9999-12-31']);
  });

  it.each(['0001-01-01', '9999-12-31', '0000-00-00', '2031-02-31', 'soon', ''])('published %s', (published) => {
    const text = 'Two days ago, last year and next century, on Monday and in March, they met; they meet tomorrow.';
    for (const d of annotated(text, published).dates) {
      expect(d.start).toBeLessThan(d.end);
      expect(d.end).toBeLessThanOrEqual(text.length);
      expect(d.edtf ?? '').not.toMatch(/-\d{4}-|\d{5}|NaN/u);
    }
  });
});

describe('marks of direction', () => {
  it('stand outside the words of a date', () => {
    const text = '\u200fThe treaty was signed on \u202a12 May 2030\u202c in Lima.\u200f';
    expect(told(text)).toEqual(['12 May 2030 = 2030-05-12']);
  });
});

describe('the clock of the machine', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  it('says nothing of a date', () => {
    const text = 'They met yesterday at 11:30 p.m. EST, on Monday, last month and on 3 May; they meet again tomorrow.';
    const all = ['UTC', 'Pacific/Kiritimati', 'America/Anchorage', 'Asia/Kathmandu'].map((tz) => {
      process.env.TZ = tz;
      return ['2031-04-29T23:30:00-09:00', '2031-04-29T00:15:00+14:00', '2031-04-29'].map((p) => told(text, p));
    });
    for (const one of all) expect(one).toEqual(all[0]);
    expect(all[0]?.[0]).toContain('yesterday at 11:30 p.m. EST = 2031-04-28T23:30');
    expect(all[0]?.[1]).toContain('yesterday at 11:30 p.m. EST = 2031-04-28T23:30');
  });
});
