import { describe, expect, it } from 'vitest';
import { readInput, readSnapshot } from '../../src/read/index.ts';
import type { ReadResult, Snapshot } from '../../src/record/index.ts';

const SENTENCE = 'The foreign minister of Orland said on Monday that the talks would go on. ';
const PARAGRAPHS = `<p>${SENTENCE.repeat(3)}</p><p>${SENTENCE.repeat(4)}</p><p>${SENTENCE.repeat(3)}</p>`;

const snapshotOf = (bytes: Uint8Array | string, origin: string): Snapshot => ({
  id: 'x',
  sha256: 'x',
  bytes: typeof bytes === 'string' ? Buffer.from(bytes, 'utf8') : bytes,
  origin,
  seen: '2026-03-01T12:00:00Z',
});
const read = (bytes: Uint8Array | string, origin: string): ReadResult[] => readSnapshot(snapshotOf(bytes, origin));
const page = (inner: string): ReadResult =>
  readInput({ id: 'p', html: `<html><body><article>${inner}</article></body></html>` });
const codes = (r: ReadResult | undefined): string[] => r?.problems.map((p) => p.code) ?? [];
const textIn = (r: ReadResult | undefined): string => (r?.article ?? { text: '' }).text;

/** Single-byte windows-1252: the marks that matter here. */
const latin = (s: string): Buffer =>
  Buffer.from(
    [...s].map((c) => ({ '“': 0x93, '”': 0x94, '’': 0x92, '—': 0x97, é: 0xe9, ü: 0xfc })[c] ?? c.codePointAt(0)!),
  );

describe('bytes in other charsets', () => {
  const text = 'VÉRANE — “We won’t wait,” said the envoy, Zoé Brünn. “The café is closed.”'.replace('É', 'E');

  it('windows-1252 without a declaration is read, and said so', () => {
    const [got] = read(latin(text), 'note.txt');
    expect(textIn(got)).toBe(text);
    expect(got?.problems).toMatchObject([{ code: 'encoding' }]);
    expect(got?.problems[0]?.message).toContain('windows-1252');
  });

  it('windows-1252 that a page declares is read without a word', () => {
    const html = `<html><head><meta charset="windows-1252"></head><body><article><p>${text}</p>${PARAGRAPHS}</article></body></html>`;
    const [got] = read(latin(html), 'note.html');
    expect(textIn(got)).toContain(text);
    expect(codes(got)).toEqual([]);
  });

  it.each([
    ['little-endian', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]), []],
    ['big-endian', Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(text, 'utf16le').swap16()]), []],
    ['without a mark', Buffer.from(text, 'utf16le'), ['encoding']],
  ] as const)('UTF-16 %s is read', (_, bytes, problems) => {
    const [got] = read(bytes, 'note.txt');
    expect(textIn(got)).toBe(text);
    expect(codes(got)).toEqual(problems);
  });

  it('a mark of UTF-8 is no part of the text', () => {
    expect(textIn(read(`\ufeff${text}`, 'note.txt')[0])).toBe(text);
  });

  it('UTF-8 with one broken byte keeps its other letters, and says so', () => {
    const bytes = Buffer.concat([Buffer.from(text), Buffer.from([0xff]), Buffer.from(' Ende')]);
    const [got] = read(bytes, 'note.txt');
    expect(textIn(got)).toBe(`${text}\ufffd Ende`);
    expect(codes(got)).toEqual(['encoding']);
  });
});

describe('texts', () => {
  it.each(['', ' \n\t\n '])('a blank one (%j) is empty', (text) => {
    expect(readInput({ id: 'a', text })).toMatchObject({ id: 'a', problems: [{ code: 'empty' }] });
    expect(read(`${text} `, 'note.txt')).toMatchObject([{ problems: [{ code: 'empty', where: 'note.txt' }] }]);
  });

  it('one line of 2 MB is kept whole, and said to be one', () => {
    const text = SENTENCE.repeat(27_000);
    const got = readInput({ id: 'a', text });
    expect(got.article?.text).toBe(text);
    expect(codes(got)).toEqual(['long-line']);
    expect(got.problems[0]?.message).toContain(String(text.length));
  });

  it('unclosed quotation marks lose nothing', () => {
    const text = `ORSETT — “We will not sign, the envoy said.\n“Nor will we, his colleague said.\n${SENTENCE}`;
    const got = readInput({ id: 'a', text });
    expect(got.article?.text).toBe(text);
    expect(got.article?.dateline?.place).toBe('ORSETT');
  });

  it('neither text nor html is told of', () => {
    expect(readInput({ id: 'a' })).toMatchObject({ id: 'a', problems: [{ code: 'bad-input' }] });
  });
});

describe('JSON Lines', () => {
  const row = (id: string): string => JSON.stringify({ id, text: SENTENCE });

  it('a broken line among many is told with its number, and the others are read', () => {
    const rows = Array.from({ length: 9 }, (_, i) => row(`r${i + 1}`));
    rows[4] = '{"id": "r5", "text": "The mini';
    const got = read(rows.join('\n'), 'in.jsonl');
    expect(got.map((g) => g.id)).toEqual(['r1', 'r2', 'r3', 'r4', null, 'r6', 'r7', 'r8', 'r9']);
    expect(got[4]).toEqual({
      id: null,
      problems: [{ code: 'bad-json', message: 'line 5 is no JSON', where: 'in.jsonl:5' }],
    });
    expect(got.filter((g) => g.article)).toHaveLength(8);
  });

  it.each([
    ['[1]', 'bad-input'],
    ['null', 'bad-input'],
    ['{"id": "x"}', 'bad-input'],
    ['{"id": "x", "text": ""}', 'empty'],
    ['{"id": "x", "text": 7}', 'bad-input'],
  ])('%s is told with its line', (line, code) => {
    const [, got] = read(`${row('a')}\n${line}\n${row('b')}`, 'in.jsonl');
    expect(got?.problems).toMatchObject([{ code, where: 'in.jsonl:2' }]);
  });
});

describe('pages', () => {
  it.each([
    ['nothing', ''],
    ['a form', '<nav><a href="/">Home</a></nav><form><input name="user"><button>Log in</button></form>'],
    ['scripts', '<script>document.write("news")</script><noscript>Turn on scripts</noscript>'],
  ])('%s and no article is told as such', (_, inner) => {
    const [got] = read(
      `<!doctype html><html><head><title>Log in</title></head><body>${inner}</body></html>`,
      'login.html',
    );
    expect(got?.article).toBeUndefined();
    expect(codes(got)).toEqual(['no-article']);
  });

  it.each(['div', 'b', 'span', 'ul><li', 'table><tr><td', 'x-y', 'blockquote', 'p><figure', 'p><a href=x'])(
    '%s nested 50,000 deep is cut off, and what stood above is kept',
    (tag) => {
      const got = page(`${PARAGRAPHS}${`<${tag}>`.repeat(50_000)}<p>below</p>`);
      expect(codes(got)).toEqual(['too-deep']);
      expect(textIn(got)).toContain(SENTENCE.trim());
    },
  );

  it('elements that another’s end seems to close are nested all the same, and cut off', () => {
    const got = page(`${PARAGRAPHS}${'<b>x</i>'.repeat(20_000)}`);
    expect(codes(got)).toEqual(['too-deep']);
    expect(textIn(got)).toContain(SENTENCE.trim());
  });

  it.each([
    ['unclosed paragraphs', '<p>'.repeat(50_000)],
    ['unclosed items', '<li>'.repeat(50_000)],
    ['opening marks', '<'.repeat(200_000)],
    ['marks and spaces', '< '.repeat(100_000)],
    ['entities', '&amp;'.repeat(100_000)],
    ['comments', '<!--'.repeat(100_000)],
    ['scripts', '<script>'.repeat(50_000)],
    ['spaces', '\u00a0 \n'.repeat(100_000)],
    ['an attribute without end', `<p title="${'x'.repeat(200_000)}`],
    ['closing tags', '</div>'.repeat(50_000)],
  ])('%s without number lose nothing of the story above', (_, tail) => {
    expect(textIn(page(`${PARAGRAPHS}${tail}`))).toContain(SENTENCE.trim());
  });

  it.each([
    ['elements', '<i>x</i>'.repeat(40_000)],
    ['elements without end tags', '<p a=>x'.repeat(16_000)],
    ['line breaks', 'x<br>'.repeat(12_000)],
    ['towers of boxes', `${'<div>'.repeat(90)}x${'</div>'.repeat(90)}`.repeat(100)],
  ])('too many %s are cut off, and said so', (_, tail) => {
    const got = page(PARAGRAPHS + tail);
    expect(codes(got)).toContain('too-large');
    expect(textIn(got)).toContain(SENTENCE.trim());
  });

  it('a long list of lines with breaks is read whole', () => {
    const got = page(`${PARAGRAPHS}<p>${'A line of the record.<br>'.repeat(2000)}The last line of the record.</p>`);
    expect(codes(got)).toEqual([]);
    expect(textIn(got)).toContain('The last line of the record.');
  });

  it('structured data that is broken or nested without end is passed by', () => {
    const script = (json: string): string => `<script type="application/ld+json">${json}</script>`;
    const got = page(`${script('['.repeat(100_000))}${script('{"@type": "NewsArticle", "headline": ')}${PARAGRAPHS}`);
    expect(textIn(got)).toContain(SENTENCE.trim());
    expect(codes(got)).toEqual([]);
  });
});

describe('feeds', () => {
  it('entities that hold one another are no bomb', () => {
    const names = [...'abcdefghij'];
    const entities = names.map((n, i) => `<!ENTITY ${n} "${i === 0 ? 'ten bytes!' : `&${names[i - 1]};`.repeat(10)}">`);
    const xml = `<?xml version="1.0"?><!DOCTYPE f [${entities.join('')}]><rss version="2.0"><channel><title>&j;</title><item><title>T</title><description>${SENTENCE}&j;</description></item></channel></rss>`;
    const got = read(xml, 'feed.xml');
    expect(got).toHaveLength(1);
    expect(JSON.stringify(got).length).toBeLessThan(20_000);
  });

  it.each(['<rss>', '<?xml version="1.0"?><rss><channel><item></rss>', '<feed xmlns="http://www.w3.org/2005/Atom"/>'])(
    '%s is told of, with its place',
    (xml) => {
      const got = read(xml, 'feed.xml');
      expect(got.flatMap((g) => g.problems).length).toBeGreaterThan(0);
      expect(got.every((g) => g.article === undefined)).toBe(true);
    },
  );

  it('an entry without a text is told of, and the others are read', () => {
    const item = (title: string, text: string): string =>
      `<item><title>${title}</title><link>https://gazette.example/${title}</link><description>${text}</description></item>`;
    const got = read(
      `<rss version="2.0"><channel><title>Gazette</title>${item('one', SENTENCE)}${item('two', '')}${item('three', SENTENCE)}</channel></rss>`,
      'feed.xml',
    );
    expect(got.map((g) => [g.article?.title, codes(g)])).toEqual([
      ['one', []],
      [undefined, ['no-article']],
      ['three', []],
    ]);
  });
});
