import { describe, expect, it } from 'vitest';
import { isRead, readLine } from '../../src/app/read.ts';
import { attest } from '../../src/attest/index.ts';

const told = (text: string, more: object = {}): string[] => {
  const read = readLine({ id: 'a', lang: 'en', published: '2031-05-06', outlet: 'Harbour Gazette', text, ...more });
  if (!isRead(read)) throw new Error('the report is not read');
  return attest(read)
    .claims.filter((c) => c.kind === 'statement' && c.is.speaker === undefined && /#r\d+$/u.test(c.id))
    .map((c) => c.evidence[0].quote);
};

describe('what a report tells of one day in its own name', () => {
  it('is its own statement, the words without the full stop', () => {
    expect(told('The ferry sank on April 7. The harbour is old.')).toEqual(['The ferry sank on April 7']);
  });

  it('is no second statement where a speaker, an event or a promise has the sentence', () => {
    expect(told('The ferry sank on April 7, the coast guard said.')).toEqual([]);
    expect(told('Peru will reopen the lock on May 9.')).toEqual([]);
  });

  it('is nothing without one single day', () => {
    expect(told('The ferry sank in spring. The ferry sailed on April 7 and sank on April 9.')).toEqual([]);
  });

  it('is nothing in a readout, whose every sentence is its side’s, and nothing that is asked', () => {
    expect(told('Did the ferry sink on April 7?')).toEqual([]);
    expect(told('The ferry sank on April 7.', { outlet: 'Embassy of Peru', title: 'Readout of a call' })).toEqual([]);
  });
});
