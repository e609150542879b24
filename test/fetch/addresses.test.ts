import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isPrivate, type Resolve } from '../../src/fetch/index.ts';
import { fetched, type LocalServer, problemOf, serve, snapshotAt, textOf } from './server.ts';

describe('addresses', () => {
  it.each([
    '127.0.0.1',
    '127.9.9.9',
    '0.0.0.0',
    '10.1.2.3',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '::1',
    '::',
    'fe80::1',
    'fe80::1%eth0',
    'fc00::1',
    'fd12:3456::1',
    'ff02::1',
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    '0:0:0:0:0:ffff:a00:1',
    '::127.0.0.1',
    '::ffff:0:10.0.0.1',
    '64:ff9b::7f00:1',
    '64:ff9b::8.8.8.8',
    '2002:7f00:1::',
    '2001:db8::1',
    '[::1]',
    'no address',
    '',
  ])('%s is not on the public internet', (address) => {
    expect(isPrivate(address)).toBe(true);
  });

  it.each(['8.8.8.8', '1.1.1.1', '172.32.0.1', '100.128.0.1', '2606:4700:4700::1111', '[2a00:1450::5]'])(
    '%s is',
    (address) => {
      expect(isPrivate(address)).toBe(false);
    },
  );
});

const resolves =
  (table: Readonly<Record<string, readonly string[]>>): Resolve =>
  async (host) =>
    table[host] ?? [];

describe('hosts', () => {
  let server: LocalServer;
  beforeAll(async () => {
    server = await serve({
      '/page': (q, r) => r.writeHead(200, { 'content-type': 'text/plain' }).end(`asked for at ${q.headers.host}`),
      '/inward': (_, r) => r.writeHead(302, { location: 'http://intranet.example/plans' }).end(),
      '/by-number': (_, r) => r.writeHead(302, { location: 'http://[::ffff:a00:1]/plans' }).end(),
      '/login': (_, r) => r.writeHead(302, { location: 'http://me:secret@gazette.example/plans' }).end(),
    });
  });
  afterAll(() => server.close());

  it.each([
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://169.254.169.254/latest/meta-data/',
    'http://localhost/',
  ])('%s is refused, and nothing is asked', async (url) => {
    const asked: string[] = [];
    const deps = {
      allowPrivate: false,
      resolve: resolves({ localhost: ['127.0.0.1', '::1'] }),
      fetch: async (u: string) => {
        asked.push(u);
        throw new Error('asked');
      },
    };
    expect(await problemOf(url, deps)).toMatchObject({ code: 'refused-address', where: url });
    expect(asked).toEqual([]);
  });

  it('a name with one private address among public ones is refused', async () => {
    const resolve = resolves({ 'gazette.example': ['93.184.216.34', '10.0.0.7'] });
    const problem = await problemOf('http://gazette.example/', { resolve, allowPrivate: false });
    expect(problem).toMatchObject({ code: 'refused-address' });
    expect(problem.message).toContain('10.0.0.7');
  });

  it('the socket goes to the vetted address, whatever the name would lead to', async () => {
    const resolve = resolves({ 'gazette.example': ['127.0.0.1'] });
    const snapshot = await snapshotAt(server.url('/page', 'gazette.example'), {
      resolve,
      allowPrivate: ['gazette.example'],
    });
    expect(textOf(snapshot)).toBe(`asked for at gazette.example:${server.port}`);
  });

  it('a name that changes after it was looked at changes nothing (rebinding)', async () => {
    const answers = [['93.184.216.34'], ['127.0.0.1'], ['127.0.0.1']];
    const pinned: (readonly string[])[] = [];
    const [first] = await fetched(['http://rebound.example/'], {
      allowPrivate: false,
      robots: false,
      resolve: async () => answers.shift()!,
      fetch: async (_, ask) => {
        pinned.push(ask.addresses);
        return new Response('a text', { headers: { 'content-type': 'text/plain' } });
      },
    });
    expect(first).toHaveProperty('snapshot');
    expect(pinned).toEqual([['93.184.216.34']]);
    expect(answers).toHaveLength(2);
  });

  it('a name is looked at again at each redirect', async () => {
    const answers = [['93.184.216.34'], ['127.0.0.1']];
    const problem = await problemOf('http://rebound.example/', {
      allowPrivate: false,
      robots: false,
      resolve: async () => answers.shift()!,
      fetch: async () => new Response(null, { status: 302, headers: { location: '/next' } }),
    });
    expect(problem.code).toBe('refused-address');
  });

  it.each([
    ['/inward', 'refused-address'],
    ['/by-number', 'refused-address'],
    ['/login', 'unsupported'],
  ] as const)('a redirect %s is not followed (%s)', async (path, code) => {
    const resolve = resolves({ 'intranet.example': ['10.0.0.1'], 'gazette.example': ['127.0.0.1'] });
    const problem = await problemOf(server.url(path), { resolve });
    expect(problem).toMatchObject({ code, where: server.url(path) });
    expect(problem.message).not.toContain('secret');
  });

  it('an address with a user name or password is not asked', async () => {
    expect(await problemOf('http://me:secret@gazette.example/')).toMatchObject({
      code: 'unsupported',
      where: 'http://gazette.example/',
    });
  });

  it.each(['ftp://gazette.example/a', 'file:///etc/hosts', 'gopher://gazette.example/'])(
    '%s is not read',
    async (url) => {
      expect(await problemOf(url)).toMatchObject({ code: 'unsupported', where: url });
    },
  );

  it('a host that is not there is told of', async () => {
    const missing = Object.assign(new Error('getaddrinfo'), { code: 'ENOTFOUND' });
    const problem = await problemOf('http://gone.example/', { resolve: async () => Promise.reject(missing) });
    expect(problem).toMatchObject({ code: 'network', message: 'it can’t be read: there is no such host' });
  });

  it('a look-up that never ends is cut off', async () => {
    const problem = await problemOf('http://slow.example/', {
      resolve: () => new Promise(() => {}),
      limits: { time: 50 },
    });
    expect(problem.code).toBe('timeout');
  });
});
