import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../src/serve/cli/lines.ts';
import { actorRequest, briefRequest, checkRequest, groupLine, parseLine, sourceLine } from '../../src/serve/lines.ts';

async function linesIn(
  chunks: readonly Uint8Array[],
  longest?: number,
): Promise<{ n: number; text: string; tooLong?: true }[]> {
  const out = [];
  for await (const line of linesOf(Readable.from(chunks), longest)) out.push(line);
  return out;
}

const bytes = (text: string): Buffer => Buffer.from(text, 'utf8');

describe('the lines of a stream', () => {
  it('are counted from one; blank ones are left out', async () => {
    expect(await linesIn([bytes('a\n\n \r\nb\n')])).toEqual([
      { n: 1, text: 'a' },
      { n: 4, text: 'b' },
    ]);
  });

  it('end at LF or CRLF; the last needs no end, and a mark of byte order is no part of the first', async () => {
    expect(await linesIn([bytes('\ufeffa\r\nb\r\nc')])).toEqual([
      { n: 1, text: 'a' },
      { n: 2, text: 'b' },
      { n: 3, text: 'c' },
    ]);
  });

  it('are the same however the bytes are cut', async () => {
    const text = '{"id":"é"}\n{"id":"日本 😀"}\r\n\nlast';
    const whole = await linesIn([bytes(text)]);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: bytes(text).length }), { maxLength: 6 }), async (cuts) => {
        const at = [0, ...new Set(cuts), bytes(text).length].sort((a, b) => a - b);
        const chunks = at.slice(1).map((end, i) => bytes(text).subarray(at[i], end));
        expect(await linesIn(chunks)).toEqual(whole);
      }),
    );
  });

  it('that are too long come without their text, and the others go on', async () => {
    expect(await linesIn([bytes('short\n'), bytes('x'.repeat(30)), bytes('y\nb\n')], 20)).toEqual([
      { n: 1, text: 'short' },
      { n: 2, text: '', tooLong: true },
      { n: 3, text: 'b' },
    ]);
  });
});

describe('a line of input', () => {
  const one = (value: unknown): { n: number; text: string } => ({ n: 7, text: JSON.stringify(value) });

  it('loses its null fields, and a number as id becomes text', () => {
    expect(parseLine(one({ id: 3, text: 'A.', title: null, extra: 1 }), sourceLine)).toEqual({
      value: { id: '3', text: 'A.' },
    });
  });

  it('that is no JSON is told of with its number and no id', () => {
    expect(parseLine({ n: 7, text: '{"id":' }, sourceLine)).toMatchObject({
      failed: { id: null, line: 7, problems: [{ code: 'bad-json' }] },
    });
    expect(parseLine({ n: 7, text: '', tooLong: true }, sourceLine)).toMatchObject({
      failed: { id: null, line: 7, problems: [{ code: 'too-large' }] },
    });
  });

  it.each([
    ['an article without text', sourceLine, { id: 'a' }, 'a'],
    ['an article whose text is a number', sourceLine, { id: 'a', text: 4 }, 'a'],
    ['no object', sourceLine, [1], null],
    ['no id', sourceLine, { text: 'A.' }, null],
    ['a draft without sources', checkRequest, { id: 'a', draft: 'A.' }, 'a'],
    ['a day that is none', checkRequest, { id: 'a', draft: 'A.', sources: [], at: 'today' }, 'a'],
    ['no words', briefRequest, { id: 'a', articles: [], words: 0 }, 'a'],
    ['an article of a story without id', briefRequest, { id: 'a', articles: [{ text: 'A.' }] }, 'a'],
    ['no phrase', actorRequest, { id: 'a' }, 'a'],
    ['an article that was read, without its text', groupLine, { id: 'a', article: {} }, 'a'],
  ] as const)('of the wrong shape is told of with its id: %s', (_, shape, value, id) => {
    expect(parseLine<unknown>(one(value), shape)).toMatchObject({
      failed: { id, line: 7, problems: [{ code: 'bad-input' }] },
    });
  });

  it('names the field that is wrong', () => {
    const made = parseLine(one({ id: 'a', articles: [{ id: 'b', text: 'B.' }, { id: 'c' }] }), briefRequest);
    expect(JSON.stringify(made)).toContain('articles.1');
  });
});
