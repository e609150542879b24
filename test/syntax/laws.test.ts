import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/languages/en/index.ts';
import { type Parse, parse, type Sentence } from '../../src/syntax/index.ts';

const PIECES = [
  ..."The envoy of Veloria said that talks had failed . \" “ ” ’ ' ( ) — - , ; ? ! … $ % 12 3.5 U.S. Mr. \n \r\n can't anti-war".split(
    ' ',
  ),
  '\n\n',
  '\u200f',
  '\ud800',
  '🙂',
  '«',
  '»',
  'a@b.c',
  'http://x',
];
const prose = fc.array(fc.constantFrom(...PIECES, ' ', ' ', ' '), { maxLength: 60 }).map((p) => p.join(' '));
const texts = fc.oneof(prose, fc.string({ unit: 'binary', maxLength: 80 }), fc.string({ maxLength: 80 }));

/** From each word the heads lead to the one root; a word known to lead there is not followed again. */
function expectTree(s: Sentence): void {
  expect(s.tokens.filter((t) => t.head === -1)).toHaveLength(1);
  const leads = new Set<number>([-1]);
  for (const t of s.tokens) {
    const way = new Set<number>();
    for (let at = t.i; !leads.has(at) && !way.has(at); at = s.tokens[at]!.head) way.add(at);
    const [last] = [...way].slice(-1);
    if (last !== undefined && !leads.has(s.tokens[last]!.head)) expect.fail(`no way to the root from ${t.i} ${t.text}`);
    for (const i of way) leads.add(i);
  }
  expect(s.tokens.filter((t) => (t.deprel === 'root') !== (t.head === -1))).toEqual([]);
}

function expectPlaces(text: string, { sentences, names }: Parse): void {
  let last = 0;
  for (const [index, s] of sentences.entries()) {
    expect(s.index).toBe(index);
    expect([s.start, s.end]).toEqual([s.tokens[0]!.start, s.tokens.at(-1)!.end]);
    for (const [i, t] of s.tokens.entries()) {
      expect(t.i).toBe(i);
      expect(t.start).toBeGreaterThanOrEqual(last);
      expect(t.end).toBeGreaterThan(t.start);
      expect(text.slice(t.start, t.end)).toBe(t.text);
      last = t.end;
    }
  }
  for (const n of names) {
    const s = sentences[n.sentence]!;
    expect(s.tokens.some((t) => t.start === n.start)).toBe(true);
    expect(s.tokens.some((t) => t.end === n.end)).toBe(true);
  }
}

describe('parse', () => {
  it('gives places in the text, in order, that hold the tokens; and trees', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const p = parse(text, en);
        expectPlaces(text, p);
        for (const s of p.sentences) expectTree(s);
      }),
      { numRuns: 300 },
    );
  });

  it('loses no word', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const covered = parse(text, en)
          .sentences.flatMap((s) => s.tokens)
          .map((t) => t.text)
          .join('');
        expect(covered).toBe(text.replace(/[\s\p{Cf}]+/gu, ''));
      }),
      { numRuns: 200 },
    );
  });

  it('gives the same whatever it read before', () => {
    fc.assert(
      fc.property(prose, prose, (a, b) => {
        const first = parse(a, en);
        parse(b, en);
        expect(parse(a, en)).toEqual(first);
      }),
      { numRuns: 50 },
    );
  });

  it('makes no sentence of what is skipped', () => {
    fc.assert(
      fc.property(prose, fc.nat(100), fc.nat(100), (text, a, b) => {
        const skip = { start: Math.min(a, b), end: Math.max(a, b) };
        for (const s of parse(text, en, { skip: [skip] }).sentences)
          expect(s.tokens.some((t) => t.start < skip.end && skip.start < t.end)).toBe(false);
      }),
      { numRuns: 100 },
    );
  });

  it.each([
    ['one long word', 'a'.repeat(1_000_000)],
    ['one long number', '1'.repeat(300_000)],
    ['letters and points', 'a.'.repeat(150_000)],
    ['numbers and commas', `${'1,'.repeat(150_000)}x`],
    ['marks', '"'.repeat(100_000)],
    ['brackets', '('.repeat(100_000)],
    ['hyphens', 'non-'.repeat(50_000)],
    ['addresses', 'www.'.repeat(50_000)],
    ['half mails', 'a@'.repeat(100_000)],
    ['an open quotation', `"${'We waited. '.repeat(10_000)}`],
    ['a line without a stop', 'the envoy of the north '.repeat(10_000)],
    ['short lines', 'a\n'.repeat(50_000)],
  ])('reads %s in bounded time', { timeout: 20_000 }, (_, text) => {
    const { sentences } = parse(text, en);
    for (const s of sentences.slice(0, 5)) expectTree(s);
    expect(sentences.at(-1)!.end).toBe(text.trimEnd().length);
  });

  it.each(['', ' \n\t ', '\u200f\ufeff', '\n\n\n'])('gives nothing for %j', (text) => {
    expect(parse(text, en)).toEqual({ sentences: [], names: [] });
  });
});
