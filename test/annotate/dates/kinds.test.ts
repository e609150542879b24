import { describe, expect, it } from 'vitest';
import { annotated, casesOf, PUBLISHED } from '../cases.ts';

const cases = casesOf('dates', 'kinds');
const told = (text: string): string[] =>
  annotated(text, PUBLISHED).dates.map((d) => `${text.slice(d.start, d.end)} = ${d.value}`);

describe('kinds of phrasings', () => {
  it('are told by a few texts each', () => expect(cases.length).toBeGreaterThanOrEqual(60));

  it.each(cases.map((c) => [c.text, c.wanted] as const))('%s', (text, wanted) => {
    expect(told(text)).toEqual(wanted);
  });
});

describe('the EDTF of a stretch', () => {
  const edtf = (text: string): (string | undefined)[] => annotated(text, PUBLISHED).dates.map((d) => d.edtf);

  it.each([
    ['Polls were open from 9 to 11 a.m.', '2031-04-29T09:00:00/2031-04-29T11:00:00'],
    ['The airspace was closed from 1400-1630 GMT.', '2031-04-29T14:00:00Z/2031-04-29T16:30:00Z'],
    ['The port will be shut for the rest of the week.', '2031-04-29/2031-05-04'],
    ['The vote will be held on the first Sunday of June.', '2031-06-01'],
    ['The mint closed in the last week of March.', '2031-03-24/2031-03-30'],
    ['The week after next is free.', '2031-05-12/2031-05-18'],
  ])('%s', (text, wanted) => {
    expect(edtf(text)).toEqual([wanted]);
  });

  it('is absent where a date is told by nothing', () => {
    expect(annotated('Talks will resume on the 12th.').dates.map((d) => [d.value, d.edtf])).toEqual([
      ['XXXX-XX-12', undefined],
    ]);
  });
});
