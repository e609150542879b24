import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Fetched } from '../../src/fetch/index.ts';
import { answered, docxOf, pdfOf, warcRecord, zipOf } from '../read/made.ts';
import { fetched, problemOf, serve, snapshotAt, textOf } from './server.ts';

const PAGE = '<html><body><p>The talks went on.</p></body></html>';
const HTML = { 'Content-Type': 'text/html; charset=utf-8' };
const page = (url: string, body: string | Uint8Array = PAGE, fields: object = {}, status = '200 OK'): Buffer =>
  warcRecord('response', url, answered(status, { ...HTML, ...fields }, body), {
    'Content-Type': 'application/http; msgtype=response',
  });
const at = (n: number): string => `https://gazette.example/${n}`;
const toldOf = (got: readonly Fetched[]): string[] =>
  got.map((g) =>
    'snapshot' in g ? `${g.snapshot.origin} ${textOf(g.snapshot)}` : `${g.problem.code} ${g.problem.where}`,
  );

let dir = '';
beforeAll(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'onrecord-archives-'));
});
afterAll(() => rmSync(dir, { recursive: true }));

/** Fetches bytes that lie in a file of this name. */
async function inFile(name: string, bytes: Uint8Array, limits = {}): Promise<Fetched[]> {
  writeFileSync(path.join(dir, name), bytes);
  return fetched([name], { cwd: dir, limits });
}

describe('web archives', () => {
  const records = [
    warcRecord('warcinfo', '', 'software: test\r\n'),
    warcRecord('request', at(1), 'GET / HTTP/1.1\r\n\r\n'),
    page(at(1)),
    page(at(2), gzipSync(PAGE), { 'Content-Encoding': 'gzip' }),
    page(at(3), brotliCompressSync(PAGE), { 'Content-Encoding': 'br' }),
    page(at(4), `${PAGE.length.toString(16)}\r\n${PAGE}\r\n0\r\n\r\n`, { 'Transfer-Encoding': 'chunked' }),
  ];
  const pages = [1, 2, 3, 4].map((n) => `${at(n)} ${PAGE}`);

  it('give each page’s bytes as a reader of the web would have them, with address, type and day of seeing', async () => {
    const got = await inFile('a.warc', Buffer.concat(records));
    expect(toldOf(got)).toEqual(pages);
    expect(got[0]).toMatchObject({
      snapshot: { mediaType: 'text/html', charset: 'utf-8', seen: '2026-02-03T04:05:06Z', finalUrl: at(1) },
    });
  });

  it('keep what stood before the place where they break off, wherever that is', async () => {
    const whole = Buffer.concat(records);
    for (let cut = 1; cut < whole.length; cut += 37) {
      const told = toldOf(await inFile('cut.warc', whole.subarray(0, cut)));
      const kept = told.filter((line) => pages.includes(line));
      expect(kept).toEqual(pages.slice(0, kept.length));
      expect(told.length - kept.length).toBeLessThan(3);
    }
  });

  it('are the same compressed, record by record, and by whatever way they come', async () => {
    const gz = Buffer.concat(records.map((r) => gzipSync(r)));
    expect(toldOf(await inFile('a.warc.gz', gz))).toEqual(pages);
    expect(
      toldOf(
        await fetched(['-'], {
          stdin: (async function* () {
            yield gz;
          })(),
        }),
      ),
    ).toEqual(pages);
    const server = await serve({ '/a.warc.gz': (_, r) => r.end(gz) });
    expect(toldOf(await fetched([server.url('/a.warc.gz')]))).toEqual(pages);
    await server.close();
  });

  it('pictures, errors and robots.txt in them are counted and passed by', async () => {
    const got = await inFile(
      'b.warc',
      Buffer.concat([
        page('https://gazette.example/robots.txt', 'User-agent: *', { 'Content-Type': 'text/plain' }),
        page(at(1), 'x', { 'Content-Type': 'image/png' }),
        page(at(2), '', {}, '404 Not Found'),
        page(at(3)),
      ]),
    );
    expect(toldOf(got)).toEqual([`${at(3)} ${PAGE}`, 'skipped b.warc']);
    expect(got[1]).toMatchObject({
      problem: { message: expect.stringMatching(/^2 records of other kinds.* 1 answers/u) },
    });
  });

  it('a file kept as a resource is named by the archive and its own name', async () => {
    const file = warcRecord('resource', 'file:///reports/a%20b.md', '# Talks\n\nThey went on.', {
      'Content-Type': 'text/markdown',
    });
    expect(toldOf(await inFile('c.warc', file))).toEqual(['c.warc#reports/a b.md # Talks\n\nThey went on.']);
  });

  it('that break off keep what stood before, and say so', async () => {
    const whole = Buffer.concat([page(at(1)), page(at(2))]);
    const got = await inFile('d.warc', whole.subarray(0, whole.length - 30));
    expect(toldOf(got)).toEqual([`${at(1)} ${PAGE}`, `not-readable ${at(2)}`]);
    const zipped = Buffer.concat([gzipSync(page(at(1))), gzipSync(page(at(2))).subarray(0, 120)]);
    const other = await inFile('d.warc.gz', zipped);
    expect(toldOf(other)[0]).toBe(`${at(1)} ${PAGE}`);
    expect(other.slice(1).every((g) => 'problem' in g && g.problem.code === 'not-readable')).toBe(true);
    expect(other.length).toBe(2);
  });

  it('a record that is larger than a page may be is told of, and the next is read', async () => {
    const got = await inFile('e.warc', Buffer.concat([page(at(1), 'x'.repeat(5000)), page(at(2))]), { size: 1000 });
    expect(toldOf(got)).toEqual([`too-large ${at(1)}`, `${at(2)} ${PAGE}`]);
  });

  it('a bomb in one is held', async () => {
    const bomb = page(at(1), gzipSync(Buffer.alloc(50_000_000)), { 'Content-Encoding': 'gzip' });
    expect(toldOf(await inFile('f.warc', Buffer.concat([bomb, page(at(2))])))).toEqual([
      `too-large ${at(1)}`,
      `${at(2)} ${PAGE}`,
    ]);
  });
});

describe('documents', () => {
  it('PDF and .docx are snapshots of their bytes', async () => {
    for (const [name, bytes] of [
      ['a.pdf', pdfOf([['x']])],
      ['a.docx', docxOf(['x'])],
    ] as const) {
      writeFileSync(path.join(dir, name), bytes);
      expect(Buffer.from((await snapshotAt(path.join(dir, name))).bytes).equals(bytes)).toBe(true);
    }
  });

  it('another ZIP archive is not', async () => {
    writeFileSync(path.join(dir, 'a.zip'), zipOf({ 'table.xml': '<x/>' }));
    expect(await problemOf(path.join(dir, 'a.zip'))).toMatchObject({ code: 'binary' });
  });
});
