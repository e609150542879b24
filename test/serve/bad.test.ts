import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalServer, serve } from '../fetch/server.ts';
import { run, temporary } from './run.ts';

const SENTENCE = 'The foreign minister of Orland said on 2 March 2026 that the talks would go on. ';
const dir = temporary();
const at = (name: string): string => path.join(dir, name);
const write = (name: string, bytes: string | Uint8Array): string => {
  writeFileSync(at(name), bytes);
  return at(name);
};
const good = write('good.txt', SENTENCE);
const row = (id: string): string => JSON.stringify({ id, text: `${SENTENCE}It was ${id}.`, published: '2026-03-02' });

/** What `add` says of bad things given among good ones: standard error, and the articles that the record then has. */
async function added(name: string, targets: readonly string[], ...options: string[]) {
  const db = at(`${name}.db`);
  const { status, err } = await run(['add', '--db', db, ...options, ...targets], { cwd: dir });
  const { out } = await run(['verify', '--db', db], { cwd: dir });
  return { status, err, articles: Number(/(?<n>\d+) articles/u.exec(out)?.groups?.n) };
}

describe('add of bad things beside a good one', () => {
  mkdirSync(at('none'));
  write('none/photo.jpg', Buffer.from('ffd8ffe000104a46', 'hex'));
  write('none/.DS_Store', 'x');

  it.each([
    ['an empty file', () => [write('empty.txt', '')], /empty\.txt: there is nothing in it \(empty\); save/u],
    ['a binary', () => [write('sheet.xlsx', 'PK\u0003\u0004\u0000')], /sheet\.xlsx: a ZIP archive.*\(binary\); save/u],
    ['a broken PDF', () => [write('report.pdf', '%PDF-1.7\n\u0000')], /report\.pdf: no PDF .*\(not-readable\); check/u],
    ['a folder of nothing', () => [at('none')], /none: no article in this folder \(no-articles\); name files/u],
    [
      'a page without an article',
      () => [write('login.html', '<html><body><form><input></form></body></html>')],
      /login\.html: no article was found on the page \(no-article\)/u,
    ],
    ['what is not there', () => ['gone.txt'], /gone\.txt: there is no such file or folder \(not-found\); check/u],
    [
      'a text of five million characters',
      () => [write('huge.txt', SENTENCE.repeat(62_000))],
      /huge\.txt: a text of 5 million characters.*\(too-large\); give each/u,
    ],
  ])('%s is told with its place and what to do; the good one is kept', async (name, targets, message) => {
    const got = await added(name, [...targets(), good]);
    expect(got.err).toMatch(message);
    expect([got.status, got.articles]).toEqual([1, 1]);
  });

  it('a broken line among many is told with its number; the others are kept', async () => {
    const lines = [row('a'), row('b'), '{"id": "c", "text": "The mini', row('d')];
    const got = await added('lines', [write('in.jsonl', lines.join('\n'))]);
    expect(got.err).toMatch(/in\.jsonl:3: line 3 is no JSON \(bad-json\); each line/u);
    expect([got.status, got.articles]).toEqual([1, 3]);
  });

  it('what lies in a folder beside articles is a note, and no fault', async () => {
    mkdirSync(at('some'));
    write('some/a.txt', SENTENCE);
    write('some/.DS_Store', 'x');
    write('some/photo.jpg', 'x');
    const got = await added('some', [at('some')]);
    expect(got.err).toMatch(/note: .*\.DS_Store: hidden \(skipped\)/u);
    expect([got.status, got.articles]).toEqual([0, 1]);
  });

  it('a file that is no record is named, and stays as it is', async () => {
    const { status, err } = await run(['add', '--db', write('minutes.db', SENTENCE.repeat(100)), good]);
    expect(status).toBe(1);
    expect(err).toMatch(/minutes\.db is no record, or is damaged \(store-broken\); .*--db/u);
  });
});

describe('add of addresses', () => {
  let server: LocalServer;
  const page = `<html><body><article><h1>Talks</h1><p>${SENTENCE.repeat(5)}</p></article></body></html>`;
  beforeAll(async () => {
    server = await serve({
      '/good': (_, r) => r.writeHead(200, { 'content-type': 'text/html' }).end(page),
      '/500': (_, r) => r.writeHead(500).end(),
      '/loop': (_, r) => r.writeHead(302, { location: '/loop' }).end(),
    });
  });
  afterAll(() => server.close());

  it('off the public internet are asked only where their host is named', async () => {
    const refused = await added('refused', [server.url('/good'), good]);
    expect(refused.err).toMatch(/not on the public internet \(refused-address\); .*--allow-private HOST/u);
    expect([refused.status, refused.articles]).toEqual([1, 1]);
    const taken = await added('taken', [server.url('/good')], '--allow-private', 'news.example, 127.0.0.1');
    expect([taken.status, taken.articles]).toEqual([0, 1]);
  });

  it('that fail are told with their address, and stop nothing', async () => {
    const paths = ['/none', '/500', '/loop', '/good'];
    const got = await added(
      'failing',
      paths.map((p) => server.url(p)),
      '--allow-private',
      '127.0.0.1',
    );
    expect(got.err).toMatch(/\/none: the server answered 404 .*\(http-status\); open the page/u);
    expect(got.err).toMatch(/\/500: the server answered 500 .*\(http-status\)/u);
    expect(got.err).toMatch(/\/loop: the address leads back to itself .*\(redirects\)/u);
    expect([got.status, got.articles]).toEqual([1, 1]);
  });
});
