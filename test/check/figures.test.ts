import { describe, expect, it } from 'vitest';
import { checkAgainst, isRead, readLine } from '../../src/app.ts';

const SOURCE =
  'The lighthouse at Elm was shut 35 years ago, the harbour board said. Its lamp was sold two weeks ago to a museum in Lunden.';
const source = readLine({ id: 'board', text: SOURCE, lang: 'en', published: '2026-05-04' });

const drifts = (draft: string): string[] =>
  checkAgainst('draft', draft, isRead(source) ? [source] : [], { profile: 'wire', at: '2026-05-06' })
    .findings.filter((f) => f.rule === 'F2')
    .map((f) => draft.slice(f.start, f.end));

describe('a number of years that leads back to a day', () => {
  it('is held against the source’s', () => {
    expect(drifts('The lighthouse at Elm was shut 53 years ago, the harbour board said.')).toEqual(['53']);
    expect(drifts('The lighthouse at Elm was shut 35 years ago, the harbour board said.')).toEqual([]);
  });

  it('of weeks it is not: the next report has others', () => {
    expect(drifts('Its lamp was sold three weeks ago to a museum in Lunden.')).toEqual([]);
  });
});
