import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fetched, type Handler, type LocalServer, problemOf, serve, snapshotAt, textOf } from './server.ts';

const PAGE = '<html><body><p>The ministers of Orland and Vesk met.</p></body></html>';

const drip: Handler = (_, response) => {
  const socket = response.socket!;
  socket.write('HTTP/1.1 200 OK\r\n');
  const timer = setInterval(() => socket.write(`X-Slow-${Math.random()}: 1\r\n`), 20);
  socket.on('close', () => clearInterval(timer));
};

const slowBody: Handler = (_, response) => {
  response.writeHead(200, { 'content-type': 'text/html' });
  const timer = setInterval(() => response.write('a'), 20);
  response.on('close', () => clearInterval(timer));
};

const endless: Handler = (_, response) => {
  response.writeHead(200, { 'content-type': 'text/html' });
  const more = (): void => {
    while (!response.destroyed && response.write('x'.repeat(16_384)));
  };
  response.on('drain', more);
  more();
};

const moved =
  (to: string): Handler =>
  (_, response) =>
    response.writeHead(302, { location: to }).end();

const HANDLERS: Readonly<Record<string, Handler>> = {
  '/good': (_, r) => r.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(PAGE),
  '/hangs': () => {},
  '/drip': drip,
  '/slow': slowBody,
  '/500': (_, r) => r.writeHead(500).end('broken'),
  '/endless': endless,
  '/loop': moved('/loop-back'),
  '/loop-back': moved('/loop'),
  '/far': moved('/far1'),
  '/far1': moved('/far2'),
  '/far2': moved('/far3'),
  '/far3': moved('/far4'),
  '/far4': moved('/good'),
  '/once': moved('/good'),
  '/file': moved('file:///etc/hosts'),
  '/nowhere': moved('http://['),
  '/bomb': (_, r) =>
    r
      .writeHead(200, { 'content-encoding': 'gzip', 'content-type': 'text/html' })
      .end(gzipSync(Buffer.alloc(30_000_000))),
  '/gzip': (_, r) => r.writeHead(200, { 'content-encoding': 'gzip', 'content-type': 'text/html' }).end(gzipSync(PAGE)),
  '/not-gzip': (_, r) => r.writeHead(200, { 'content-encoding': 'gzip', 'content-type': 'text/html' }).end(PAGE),
  '/longer': (_, r) => {
    r.socket!.end(`HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 5000\r\n\r\n${PAGE}`);
  },
  '/shorter': (_, r) => {
    r.socket!.end(`HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 20\r\n\r\n${PAGE}`);
  },
  '/head': (_, r) => {
    r.socket!.end(`HTTP/1.1 200 OK\r\nX-Long: ${'x'.repeat(200_000)}\r\n\r\n${PAGE}`);
  },
  '/garbage': (_, r) => {
    r.socket!.end('this is no answer\r\n\r\n');
  },
  '/breaks': (_, r) => {
    r.writeHead(200, { 'content-type': 'text/html' });
    r.write(PAGE, () => r.destroy());
  },
  '/empty': (_, r) => r.writeHead(200, { 'content-type': 'text/html' }).end(),
  '/picture': (_, r) => r.writeHead(200, { 'content-type': 'text/html' }).end(Buffer.from('89504e470d0a1a0a00', 'hex')),
};

describe('a server that misbehaves', () => {
  let server: LocalServer;
  beforeAll(async () => {
    server = await serve(HANDLERS);
  });
  afterAll(() => server.close());

  it.each([
    ['/missing', 'http-status', /404/u],
    ['/500', 'http-status', /500/u],
    ['/endless', 'too-large', /more than 200000 bytes/u],
    ['/bomb', 'too-large', /more than 200000 bytes/u],
    ['/loop', 'redirects', /back to itself/u],
    ['/far', 'redirects', /more than 3 redirects/u],
    ['/file', 'unsupported', /file:/u],
    ['/nowhere', 'redirects', /no address/u],
    ['/longer', 'network', /breaks off|broke off/u],
    ['/head', 'network', /head of the answer/u],
    ['/garbage', 'network', /no HTTP/u],
    ['/breaks', 'network', /broke off/u],
    ['/not-gzip', 'network', /not compressed as it says/u],
    ['/empty', 'empty', /nothing/u],
    ['/picture', 'binary', /a picture/u],
  ] as const)('%s is told as %s, with its address', async (path, code, message) => {
    const problem = await problemOf(server.url(path));
    expect(problem).toMatchObject({ code, where: server.url(path) });
    expect(problem.message).toMatch(message);
  });

  it.each(['/hangs', '/drip', '/slow'])('%s: an answer that does not end is cut off in time', async (path) => {
    const problem = await problemOf(server.url(path), { limits: { time: 150 } });
    expect(problem).toMatchObject({ code: 'timeout', where: server.url(path) });
    expect(problem.message).toMatch(/within 0.15 seconds/u);
  });

  it('takes what a too short length announces, and no more', async () => {
    expect(textOf(await snapshotAt(server.url('/shorter')))).toBe(PAGE.slice(0, 20));
  });

  it('follows a redirect and unpacks what is compressed', async () => {
    const snapshot = await snapshotAt(server.url('/once'));
    expect(snapshot).toMatchObject({
      origin: server.url('/once'),
      finalUrl: server.url('/good'),
      mediaType: 'text/html',
    });
    expect(textOf(snapshot)).toBe(PAGE);
    expect(textOf(await snapshotAt(server.url('/gzip')))).toBe(PAGE);
  });

  it('loses none of the good pages between bad ones, and keeps the order', async () => {
    const paths = ['/good', '/500', '/gzip', '/garbage', '/once'];
    const got = await fetched(paths.map((p) => server.url(p)));
    expect(got.map((g) => ('snapshot' in g ? g.snapshot.origin : g.problem.where))).toEqual(
      paths.map((p) => server.url(p)),
    );
    expect(got.map((g) => 'snapshot' in g)).toEqual([true, false, true, false, true]);
  });
});
