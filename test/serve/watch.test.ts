import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import PostalMime from 'postal-mime';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openRecord } from '../../src/app/record.ts';
import { runCli } from '../../src/serve/cli/program.ts';
import { type LocalServer, serve } from '../fetch/server.ts';
import { fakeIo, type Ran, run, temporary } from './run.ts';
import { GULL, HARBOUR } from './texts.ts';

const dir = temporary();
const DB = path.join(dir, 'watched.db');
const on = (command: string, args: readonly string[] = []): Promise<Ran> =>
  run([command, '--db', DB, ...args], { cwd: dir });
const hashesIn = async (db: string): Promise<readonly string[]> => {
  const store = await openRecord(db, { create: false, now: () => '2026-03-20T12:00:00.000Z' });
  const hashes = await store.snapshots();
  await store.close();
  return [...hashes].sort();
};

let server: LocalServer;
let agents: string[] = [];
beforeAll(async () => {
  const page = (a: typeof HARBOUR): string =>
    `<!doctype html><html lang="en"><head><title>${a.title}</title></head><body><article><h1>${a.title}</h1>${a.text
      .split('\n')
      .map((p) => `<p>${p}</p>`)
      .join('')}</article></body></html>`;
  server = await serve({
    '/feed': (q, r) => {
      agents.push(q.headers['user-agent'] ?? '');
      const item = (at: string): string => `<item><title>${at}</title><link>${server.url(at)}</link></item>`;
      r.end(`<rss version="2.0"><channel><title>Harbour Post</title>${item('/a')}${item('/gone')}</channel></rss>`);
    },
    '/a': (_, r) => r.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page(HARBOUR)),
  });
});
afterAll(() => server.close());

describe('watch and sources', () => {
  it('nothing to follow is wrong usage, in words', async () => {
    const none = await run(['watch', '--once', '--db', path.join(dir, 'none.db')], { cwd: dir });
    expect(none.status).toBe(1);
    expect(none.err).toContain('(not-found)');
  });

  it('follows a feed, tells who asks, and tells of what can’t be had', async () => {
    agents = [];
    const { status, out, err } = await on('watch', [
      server.url('/feed'),
      '--once',
      '--allow-private',
      '127.0.0.1',
      '--contact',
      'desk@post.example',
    ]);
    expect(out).toMatch(/^added \w{8} .+ \(\d+ statements?, /u);
    expect(err).toContain(`${server.url('/gone')}: the server answered 404`);
    expect(status).toBe(1);
    expect(agents[0]).toContain('(+desk@post.example)');
  });

  it('a second look by another process finds nothing due; what is followed stands in the record', async () => {
    server.asked.length = 0;
    expect(await on('watch', ['--once', '--allow-private', '127.0.0.1'])).toEqual({ status: 0, out: '', err: '' });
    expect(server.asked).toEqual([]);
  });

  it('sources: last success, failures, next turn; all of it as JSON', async () => {
    const { status, out } = await run(['sources', '--db', DB], { cwd: dir, width: 110 });
    expect(status).toBe(0);
    expect(out).toContain(`feed ${server.url('/feed')} Harbour Post`);
    expect(out).toContain('answered 2026-03-20 12:00');
    expect(out).toContain('next 2026-03-20 12:30');
    expect(out).toMatch(/\/gone\n.*1 failure in a row/u);
    expect(out).toContain('and 1 page without a failure');
    const list = JSON.parse((await on('sources', ['--format', 'json'])).out) as { kind: string }[];
    expect(list.map((w) => w.kind).sort()).toEqual(['feed', 'page', 'page']);
    expect((await on('sources', ['--all'])).out).toContain(`page ${server.url('/a')}`);
  });

  it('sources --drop follows an address no longer', async () => {
    expect((await on('sources', ['--drop', server.url('/gone')])).status).toBe(0);
    expect((await on('sources', ['--drop', server.url('/gone')])).status).toBe(2);
    expect((await on('sources')).out).not.toContain('/gone');
  });
});

describe('watch --webhook and --mail', () => {
  const own = path.join(dir, 'news.db');
  let text: string = HARBOUR.text;
  let taken: string[] = [];
  let hook: LocalServer;
  beforeAll(async () => {
    const shown = (): string =>
      `<!doctype html><html lang="en"><head><title>${HARBOUR.title}</title></head><body><article><h1>${HARBOUR.title}</h1>${text
        .split('\n')
        .map((p) => `<p>${p}</p>`)
        .join('')}</article></body></html>`;
    hook = await serve({
      '/page': (_, r) => r.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(shown()),
      '/hook': (q, r) => {
        let body = '';
        q.on('data', (chunk: Buffer) => {
          body += chunk.toString();
        }).on('end', () => {
          taken.push(`${q.method} ${q.headers['content-type']} ${body}`);
          r.writeHead(204).end();
        });
      },
      '/moved': (_, r) => r.writeHead(302, { location: hook.url('/hook') }).end(),
    });
    expect(
      (await run(['watch', '--db', own, '--once', '--allow-private', '127.0.0.1', hook.url('/page')])).status,
    ).toBe(0);
  });
  afterAll(() => hook.close());

  /** A day later the page has another text. */
  async function changed(now: string): Promise<void> {
    text = now;
    taken = [];
    const store = await openRecord(own, { create: false, now: () => '2026-03-20T12:00:00.000Z' });
    for (const w of await store.watched())
      await store.saveWatched({ ...w, asked: '2026-03-19T12:00:00.000Z', due: '2026-03-20T11:00:00.000Z' });
    await store.close();
  }
  const look = (...args: string[]): Promise<Ran> => run(['watch', '--db', own, '--once', ...args], { cwd: dir });
  const LESS = HARBOUR.text.replace('30 percent', '13 percent');

  it('hands a correction over as JSON, writes it as a mail file and says it', async () => {
    await changed(LESS);
    const { status, out } = await look(
      '--allow-private',
      '127.0.0.1',
      '--webhook',
      hook.url('/hook'),
      '--mail',
      'news',
    );
    expect(status).toBe(0);
    expect(out).toContain('Correction: a further version has other numbers');
    expect(taken).toHaveLength(1);
    expect(taken[0]).toMatch(/^POST application\/json \{"alerts":\[/u);
    expect(taken[0]).toContain('13 percent');
    const files = readdirSync(path.join(dir, 'news'));
    expect(files).toEqual([expect.stringMatching(/^2026-03-20-[0-9a-f]{24}\.eml$/u)]);
    const mail = await PostalMime.parse(readFileSync(path.join(dir, 'news', files[0]!)));
    expect(mail.text).toContain('13 percent');
  });

  it('tells nobody where nothing is news', async () => {
    await changed(LESS);
    const { status, out } = await look('--allow-private', '127.0.0.1', '--webhook', hook.url('/hook'));
    expect([status, out, taken]).toEqual([0, '', []]);
  });

  it('tells of a change too where the address is named again', async () => {
    text = HARBOUR.text.replace('30 percent', '17 percent');
    taken = [];
    const { out } = await look('--allow-private', '127.0.0.1', '--webhook', hook.url('/hook'), hook.url('/page'));
    expect(out).toContain('Correction: a further version has other numbers');
    expect(taken).toHaveLength(1);
    expect(taken[0]).toContain('17 percent');
  });

  it('follows no redirect, and asks no address that it may not', async () => {
    await changed(HARBOUR.text);
    const moved = await look('--allow-private', '127.0.0.1', '--webhook', hook.url('/moved'));
    expect([moved.status, taken]).toEqual([1, []]);
    expect(moved.err).toContain('the webhook answered 302');
    await changed(LESS);
    const address = hook.url('/hook?key=secret', 'localhost');
    const refused = await look('--allow-private', '127.0.0.1', '--webhook', address);
    expect([refused.status, taken]).toEqual([1, []]);
    expect(refused.err).toContain('not on the public internet');
    expect(refused.err).not.toContain('secret');
  });
});

describe('export --format warc', () => {
  it('gives every snapshot back: a record made of the archive has the same hashes, and is sound', async () => {
    writeFileSync(path.join(dir, 'gull.md'), `---\ntitle: ${GULL.title}\n---\n\n${GULL.text}\n`);
    await on('add', ['gull.md']);
    const { io, bytes } = fakeIo({ cwd: dir });
    expect(await runCli(['export', '--db', DB, '--format', 'warc'], io)).toBe(0);
    expect(gunzipSync(bytes()).toString('latin1')).toContain(`WARC-Target-URI: ${server.url('/a')}\r\n`);
    writeFileSync(path.join(dir, 'record.warc.gz'), bytes());
    const again = path.join(dir, 'again.db');
    const added = await run(['add', '--db', again, '--quiet', 'record.warc.gz'], { cwd: dir });
    expect(added.status).toBe(0);
    expect(added.out.match(/^added /gmu)).toHaveLength(2);
    expect(added.out).toContain(GULL.title);
    const hashes = await hashesIn(DB);
    expect(hashes).toHaveLength(2);
    expect(await hashesIn(again)).toEqual(hashes);
    expect((await run(['verify', '--db', again])).out).toContain('sound: 2 snapshots, 2 articles');
  });

  it('does not write an archive to a terminal', async () => {
    const { status, err } = await run(['export', '--db', DB, '--format', 'warc'], { resultsSeen: true });
    expect(status).toBe(2);
    expect(err).toContain('> record.warc.gz');
  });
});
