import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fetched, type LocalServer, problemOf, serve, snapshotAt } from './server.ts';

describe('manners', () => {
  let server: LocalServer;
  let agents: string[] = [];
  let busy = 0;
  beforeAll(async () => {
    server = await serve({
      '/robots.txt': (_, r) =>
        r.end('User-agent: *\nDisallow: /closed\n\nUser-agent: onrecord\nDisallow: /private/\nCrawl-delay: 3\n'),
      '/page': (q, r) => {
        agents.push(q.headers['user-agent'] ?? '');
        r.end('a text');
      },
      '/closed': (_, r) => r.end('a text'),
      '/private/plan': (_, r) => r.end('a text'),
      '/busy': (_, r) => (busy++ < 1 ? r.writeHead(429, { 'retry-after': '0' }).end() : r.end('a text')),
      '/always-busy': (_, r) => r.writeHead(503, { 'retry-after': '0' }).end(),
      '/tomorrow': (_, r) => r.writeHead(503, { 'retry-after': '86400' }).end(),
      '/dated': (_, r) => r.writeHead(503, { 'retry-after': 'Sun, 01 Mar 2026 12:10:00 GMT' }).end(),
      '/down': (_, r) => r.writeHead(503).end(),
      '/too-much': (_, r) => r.writeHead(429).end(),
      '/moved': (_, r) => r.writeHead(302, { location: '/private/plan' }).end(),
    });
  });
  afterAll(() => server.close());

  it('robots.txt is heeded: the group for us and no other', async () => {
    expect(await problemOf(server.url('/private/plan'))).toMatchObject({
      code: 'robots',
      where: server.url('/private/plan'),
    });
    expect(await snapshotAt(server.url('/closed'))).toBeTruthy();
  });

  it('robots.txt is heeded where a redirect leads, too', async () => {
    server.asked.length = 0;
    expect(await problemOf(server.url('/moved'))).toMatchObject({ code: 'robots', where: server.url('/moved') });
    expect(server.asked).toEqual(['/robots.txt', '/moved']);
  });

  it('another host that a redirect leads to is asked for its own robots.txt', async () => {
    const other = await serve({
      '/robots.txt': (_, r) => r.end('User-agent: *\nDisallow: /\n'),
      '/a': (_, r) => r.end('a text'),
    });
    const first = await serve({ '/a': (_, r) => r.writeHead(301, { location: other.url('/a') }).end() });
    expect(await problemOf(first.url('/a'))).toMatchObject({ code: 'robots' });
    expect(other.asked).toEqual(['/robots.txt']);
    await Promise.all([first.close(), other.close()]);
  });

  it('robots.txt is asked for once in a run, and not where it is set aside', async () => {
    server.asked.length = 0;
    await fetched([server.url('/page'), server.url('/page?2')]);
    expect(server.asked).toEqual(['/robots.txt', '/page', '/page?2']);
    server.asked.length = 0;
    await fetched([server.url('/private/plan')], { robots: false });
    expect(server.asked).toEqual(['/private/plan']);
  });

  it('a host whose robots.txt fails is not asked, one without is', async () => {
    const failing = await serve({ '/robots.txt': (_, r) => r.writeHead(500).end(), '/a': (_, r) => r.end('a text') });
    const without = await serve({ '/a': (_, r) => r.end('a text') });
    expect(await problemOf(failing.url('/a'))).toMatchObject({
      code: 'robots',
      message: expect.stringMatching(/can’t be had \(500\)/u),
    });
    expect(await snapshotAt(without.url('/a'))).toBeTruthy();
    await Promise.all([failing.close(), without.close()]);
  });

  it('waits between two requests to one host as long as the host asks, within its patience', async () => {
    const waits: number[] = [];
    const sleep = async (ms: number): Promise<void> => void waits.push(ms);
    await fetched([server.url('/page'), server.url('/page?2')], { sleep, limits: { delay: 10, patience: 5000 } });
    expect(waits).toEqual([3000]);
  });

  it('tells who asks, and whom to write to', async () => {
    agents = [];
    await fetched([server.url('/page')]);
    await fetched([server.url('/page')], { contact: 'desk@gazette.example' });
    expect(agents[0]).toMatch(/^onrecord\/\d/u);
    expect(agents[1]).toMatch(/^onrecord\/\d.*\(\+desk@gazette\.example\)$/u);
  });

  it('comes back after the pause that a server asks for, and not for ever', async () => {
    expect(await snapshotAt(server.url('/busy'))).toBeTruthy();
    server.asked.length = 0;
    expect(await problemOf(server.url('/always-busy'))).toMatchObject({ code: 'http-status' });
    expect(server.asked.filter((p) => p === '/always-busy')).toHaveLength(3);
  });

  it('a host that says only that it is asked too much is asked ever more seldom, then no more', async () => {
    const waits: number[] = [];
    const sleep = async (ms: number): Promise<void> => void waits.push(ms);
    server.asked.length = 0;
    const got = await fetched([server.url('/too-much'), server.url('/page')], {
      sleep,
      robots: false,
      limits: { delay: 10, patience: 5000 },
    });
    expect(waits.filter((ms) => ms >= 40)).toEqual([40, 80]);
    expect(got.map((g) => 'problem' in g && g.problem.code)).toEqual(['http-status', 'http-status']);
    expect(server.asked.filter((p) => p === '/page')).toEqual([]);
  });

  it('a host that asks for a long pause is not asked for its other pages meanwhile', async () => {
    server.asked.length = 0;
    const [, second] = await fetched([server.url('/tomorrow'), server.url('/page')]);
    expect(second).toMatchObject({ problem: { code: 'http-status' }, pause: 86_400_000 });
    expect(server.asked.filter((p) => p === '/page')).toEqual([]);
  });

  it.each([
    ['/tomorrow', /503 and asks to be left alone for 86400 seconds/u],
    ['/dated', /503 and asks to be left alone for 600 seconds/u],
    ['/down', /answered 503/u],
  ])('%s: too long a pause, or none, is told of at once', async (path, message) => {
    server.asked.length = 0;
    expect((await problemOf(server.url(path))).message).toMatch(message);
    expect(server.asked.filter((p) => p === path)).toHaveLength(1);
  });
});
