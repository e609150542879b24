import { describe, expect, it } from 'vitest';
import { words } from '../../src/text/index.ts';

const said = (text: string): string[] => words(text).map((w) => w.word);

describe('words', () => {
  it.each([
    ['The Envoy’s plane left.', ['the', "envoy's", 'plane', 'left']],
    ['1,000.5 tonnes, 3.', ['1,000.5', 'tonnes', '3']],
    ['a well-kept, re- opened road', ['a', 'well-kept', 're', 'opened', 'road']],
    ['’tis ‘so’ x..y', ['tis', 'so', 'x', 'y']],
    ['Élan in İzmir, 漢字', ['élan', 'in', 'i̇zmir', '漢字']],
    ['𝒜bc-𝒜 and half a pair \ud835', ['𝒜bc-𝒜', 'and', 'half', 'a', 'pair']],
    ['', []],
    ['— … !', []],
  ])('of %j', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it('stand where they say', () => {
    const text = 'Two “envoys”, one island’s port: 12.5 km.';
    for (const w of words(text)) expect(text.slice(w.start, w.end).toLowerCase().replaceAll('’', "'")).toBe(w.word);
  });
});
