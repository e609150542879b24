import { describe, expect, it } from 'vitest';
import { isRead, readLine } from '../../src/app/read.ts';
import { edited } from '../../src/brief/clause.ts';
import { dateEdits } from '../../src/brief/days.ts';

/** A text of Wednesday, 14 January 2026, with its days told for any reader. */
function told(text: string): string {
  const line = readLine({ id: 'a', text, published: '2026-01-14' });
  if (!isRead(line)) throw new Error('not read');
  const at = { start: 0, end: text.length };
  return edited(text, at, dateEdits(line, at));
}

describe('days that move with the reader', () => {
  it.each([
    ['The envoys met on Monday in Oslo.', 'The envoys met on 12 January 2026 in Oslo.'],
    ['The envoys met Monday in Oslo.', 'The envoys met on 12 January 2026 in Oslo.'],
    ['The minister spoke late on Tuesday.', 'The minister spoke late on 13 January 2026.'],
    ['The minister spoke on Tuesday evening.', 'The minister spoke on the evening of 13 January 2026.'],
    ['He listened to Monday’s call.', 'He listened to the 12 January 2026 call.'],
    ['The envoys will meet next week in Oslo.', 'The envoys will meet in the week of 19 January 2026 in Oslo.'],
    ['The envoys would meet in the coming week.', 'The envoys would meet in the week of 19 January 2026.'],
    ['The bridge will open by next week.', 'The bridge will open by the week of 19 January 2026.'],
    [
      'A delegation will travel there later this month.',
      'A delegation will travel there between 14 and 31 January 2026.',
    ],
    ['The port has been closed since January 3.', 'The port has been closed since 3 January 2026.'],
    ['The minister came back in November.', 'The minister came back in November 2025.'],
  ])('%s', (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  it.each([
    'The treaty was signed on 3 March 1994.',
    '“We will be there on Monday,” the minister said.',
    'The war ended in 1994, and the truce of that November still holds.',
  ])('stays as it is: %s', (text) => {
    expect(told(text)).toBe(text);
  });
});
