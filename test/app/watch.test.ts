import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addTargets, type FetchDeps, type Looked, MemoryStore, nextDue, type Store, watchPass } from '../../src/app.ts';
import { type Handler, type LocalServer, serve } from '../fetch/server.ts';

const SENTENCE = 'The foreign minister of Orland said on Monday that the talks would go on until the end of May. ';
const MORE = 'Nobody in the capital wanted to say more about it on the record. ';
const HOUR = 3_600_000;

/** A page of the web that can be changed, with the validator that its state has. */
interface Shown {
  text: string;
  tag: string;
}

const pageOf = (title: string, text: string): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title><meta property="article:published_time" content="2026-03-01T08:00:00Z"></head><body><article><h1>${title}</h1><p>${text}</p><p>${MORE.repeat(4)}</p><p>${MORE.repeat(3)}</p></article></body></html>`;

describe('following', () => {
  let server: LocalServer;
  let store: Store;
  let now: number;
  let entries: string[];
  const pages: Record<string, Shown> = {};
  const extra: Record<string, Handler> = {};
  const answers: Record<string, string[]> = {};

  const feed = (): string =>
    `<rss version="2.0"><channel><title>Gazette</title>${entries
      .map(
        (e) =>
          `<item><title>${e}</title><link>${server.url(`/${e}`)}</link><description>${MORE}${MORE}</description></item>`,
      )
      .join('')}</channel></rss>`;

  beforeEach(async () => {
    now = Date.UTC(2026, 2, 1, 12);
    entries = ['a', 'b'];
    for (const e of ['a', 'b', 'c']) pages[e] = { text: SENTENCE, tag: `"${e}1"` };
    for (const key of [...Object.keys(extra), ...Object.keys(answers)]) {
      delete extra[key];
      delete answers[key];
    }
    const handlers: Record<string, Handler> = {
      '/feed': (q, r) => {
        const tag = `"f${entries.length}"`;
        if (extra['/feed']) extra['/feed'](q, r);
        else if (q.headers['if-none-match'] === tag) r.writeHead(304).end();
        else r.writeHead(200, { etag: tag, 'content-type': 'application/rss+xml' }).end(feed());
      },
      '/': (_, r) =>
        r.end(
          `<html><head><link rel="alternate" type="application/rss+xml" href="/feed"></head><body><p>Front</p></body></html>`,
        ),
    };
    for (const e of ['a', 'b', 'c'])
      handlers[`/${e}`] = (q, r) => {
        const { text, tag } = pages[e]!;
        if (extra[`/${e}`]) extra[`/${e}`]!(q, r);
        else if (q.headers['if-none-match'] === tag) r.writeHead(304).end();
        else r.writeHead(200, { etag: tag, 'content-type': 'text/html' }).end(pageOf(e, text));
      };
    server = await serve(handlers);
    store = new MemoryStore(() => new Date(now).toISOString());
  });
  afterEach(() => server.close());

  const deps = (): FetchDeps => ({
    now: () => new Date(now).toISOString(),
    sleep: async () => {},
    allowPrivate: ['127.0.0.1'],
    limits: { delay: 0, retries: 0 },
  });
  const add = async (...targets: string[]): Promise<string[]> => {
    const out: string[] = [];
    for await (const a of addTargets(store, targets, {}, deps()))
      out.push('id' in a ? `${a.outcome} ${a.title}` : (a.problems[0]?.code ?? ''));
    return out;
  };
  const pass = async (later = 0): Promise<string[]> => {
    now += later;
    server.asked.length = 0;
    const out: string[] = [];
    for await (const l of watchPass(store, deps())) out.push(toldOf(l));
    return out;
  };
  const toldOf = (l: Looked): string => ('id' in l ? `${l.outcome} ${l.title}` : l.problems.map((p) => p.code).join());
  const pagesAsked = (): string[] => server.asked.filter((a) => a !== '/robots.txt');
  const row = async (at: string) => (await store.watched(server.url(at)))[0];

  it('an entry that has a link and no text is its page, and no article that is missing', async () => {
    extra['/feed'] = (_, r) => {
      const item = `<item><title>a</title><link>${server.url('/a')}</link><source url="https://wire.example/">Orland Wire</source></item>`;
      r.writeHead(200, { 'content-type': 'application/rss+xml' });
      r.end(`<rss version="2.0"><channel><title>Gazette</title>${item}</channel></rss>`);
    };
    const added = [];
    for await (const a of addTargets(store, [server.url('/feed')], {}, deps())) added.push(a);
    expect(added.flatMap((a) => a.problems.map((p) => p.code))).toEqual([]);
    expect(added.map((a) => ('title' in a ? a.title : ''))).toEqual(['a']);
    for await (const { article } of store.articles()) expect(article.outlet).toBe('Orland Wire');
  });

  it('a feed’s pages are added, and feed and pages are followed from then on', async () => {
    expect(await add(server.url('/feed'))).toEqual(['added a', 'added b']);
    expect((await store.watched()).map((w) => [w.kind, new URL(w.address).pathname])).toEqual([
      ['page', '/a'],
      ['page', '/b'],
      ['feed', '/feed'],
    ]);
    expect(await row('/feed')).toMatchObject({ title: 'Gazette', failures: 0, due: '2026-03-01T12:30:00.000Z' });
    expect(await nextDue(store)).toBe('2026-03-01T12:30:00.000Z');
  });

  it('a feed is asked as often as the user says, from its first answer on', async () => {
    for await (const _ of addTargets(store, [server.url('/feed')], {}, { ...deps(), every: 5 }));
    expect(await row('/feed')).toMatchObject({ due: '2026-03-01T12:05:00.000Z' });
  });

  it('the front of a site stands for the feed that it names; OPML for its feeds', async () => {
    expect(await add(server.url('/'))).toEqual(['added a', 'added b']);
    const dir = mkdtempSync(path.join(tmpdir(), 'onrecord-opml-'));
    const file = path.join(dir, 'feeds.opml');
    writeFileSync(file, `<opml version="2.0"><body><outline text="G" xmlUrl="${server.url('/feed')}"/></body></opml>`);
    expect(await add(file)).toEqual(['unchanged a', 'unchanged b']);
    rmSync(dir, { recursive: true });
  });

  it('a look asks what is due, and only that; what has not changed is not sent again', async () => {
    await add(server.url('/feed'));
    expect(await pass(10 * 60_000)).toEqual([]);
    expect(pagesAsked()).toEqual([]);
    expect(await pass(20 * 60_000)).toEqual([]);
    expect(pagesAsked()).toEqual(['/feed']);
    entries.push('c');
    expect(await pass(30 * 60_000)).toEqual(['added c']);
    expect(pagesAsked()).toEqual(['/feed', '/c', '/a', '/b']);
    expect(await row('/a')).toMatchObject({ answered: '2026-03-01T13:00:00.000Z', failures: 0 });
    expect(await row('/feed')).toMatchObject({ etag: '"f3"', changed: '2026-03-01T13:00:00.000Z' });
  });

  it('a changed page is a further version of the same article', async () => {
    await add(server.url('/feed'));
    pages.a = { text: SENTENCE.replace('May', 'June'), tag: '"a2"' };
    expect(await pass(HOUR)).toEqual(['changed a']);
    const [first] = await store.stories();
    expect(first).toBeUndefined();
    const ids: string[] = [];
    for await (const a of store.articles()) ids.push(a.id);
    expect(await store.versions(ids[0]!)).toHaveLength(2);
  });

  it('a page is asked ever more seldom, and after two weeks no more', async () => {
    await add(server.url('/a'));
    const waits: number[] = [];
    for (let n = 0; n < 40; n++) {
      const due = (await row('/a'))?.due;
      if (due === undefined) break;
      waits.push((Date.parse(due) - now) / HOUR);
      await pass(Date.parse(due) - now);
    }
    expect(waits.slice(0, 4)).toEqual([1, 1, 1, 1.5]);
    expect(Math.max(...waits)).toBe(24);
    expect((await row('/a'))?.due).toBeUndefined();
    expect(await pass(30 * 24 * HOUR)).toEqual([]);
    expect(pagesAsked()).toEqual([]);
  });

  it('failures are counted, told, and put off ever longer; the first answer ends that', async () => {
    await add(server.url('/feed'));
    extra['/feed'] = (_, r) => r.writeHead(500).end();
    const waits: number[] = [];
    for (let n = 0; n < 3; n++) {
      const due = Date.parse((await row('/feed'))!.due!);
      expect(await pass(due - now)).toEqual(['http-status']);
      waits.push((Date.parse((await row('/feed'))!.due!) - now) / 60_000);
    }
    expect(waits).toEqual([15, 30, 60]);
    expect(await row('/feed')).toMatchObject({ failures: 3, failed: 3, problem: { code: 'http-status' } });
    delete extra['/feed'];
    await pass(HOUR);
    const mended = await row('/feed');
    expect(mended).toMatchObject({ failures: 0, failed: 3 });
    expect(mended?.problem).toBeUndefined();
  });

  it('a server that asks for a pause gets it', async () => {
    await add(server.url('/feed'));
    extra['/feed'] = (_, r) => r.writeHead(503, { 'retry-after': '7200' }).end();
    await pass(HOUR / 2);
    expect((Date.parse((await row('/feed'))!.due!) - now) / HOUR).toBe(2);
  });

  it('a page that can’t be had is kept as the feed has it, counted, and asked for again', async () => {
    extra['/b'] = (_, r) => r.writeHead(500).end();
    expect(await add(server.url('/feed'))).toEqual(['added a', 'http-status', 'added b']);
    expect(await row('/b')).toMatchObject({ kind: 'page', failures: 1 });
    delete extra['/b'];
    expect(await pass(20 * 60_000)).toEqual(['changed b']);
    expect(await row('/b')).toMatchObject({ failures: 0, failed: 1 });
  });

  it('a page that is gone time after time is asked no more, and its article stays', async () => {
    await add(server.url('/a'));
    extra['/a'] = (_, r) => r.writeHead(410).end();
    for (let n = 0; n < 3; n++) await pass(HOUR);
    expect(await row('/a')).toMatchObject({ failures: 3 });
    expect((await row('/a'))?.due).toBeUndefined();
    expect((await store.verify()).checked.articles).toBe(1);
  });
});
