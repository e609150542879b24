import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { type FetchDeps, type Fetched, fetchTargets, type Limits } from '../../src/fetch/index.ts';
import type { Problem, Snapshot } from '../../src/record/index.ts';

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** A server on this machine, with the addresses that were asked for. */
export interface LocalServer {
  readonly port: number;
  readonly asked: string[];
  readonly url: (path: string, host?: string) => string;
  readonly close: () => Promise<void>;
}

/** Starts a server that answers by path; robots.txt is not there unless a handler gives it. */
export async function serve(handlers: Readonly<Record<string, Handler>>): Promise<LocalServer> {
  const sockets = new Set<Socket>();
  const asked: string[] = [];
  const server: Server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const handler = handlers[(request.url ?? '').split('?')[0]!];
    response.on('error', () => {});
    if (handler) handler(request, response);
    else response.writeHead(404).end();
  });
  server.on('connection', (s) => {
    sockets.add(s);
    s.on('error', () => {});
    s.on('close', () => sockets.delete(s));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    asked,
    url: (path, host = '127.0.0.1') => `http://${host}:${port}${path}`,
    close: () =>
      new Promise((done) => {
        for (const s of sockets) s.destroy();
        server.close(() => done());
      }),
  };
}

const SMALL: Partial<Limits> = {
  time: 10_000,
  size: 200_000,
  redirects: 3,
  file: 1_000_000,
  files: 50,
  delay: 0,
  patience: 50,
};

/** Fetches with small limits and no waiting. */
export async function fetched(targets: readonly string[], deps: Partial<FetchDeps> = {}): Promise<Fetched[]> {
  const out: Fetched[] = [];
  const all: FetchDeps = {
    now: () => '2026-03-01T12:00:00Z',
    sleep: async () => {},
    allowPrivate: ['127.0.0.1'],
    ...deps,
    limits: { ...SMALL, ...deps.limits },
  };
  for await (const got of fetchTargets(targets, all)) out.push(got);
  return out;
}

/** The one problem of one target. */
export async function problemOf(target: string, deps: Partial<FetchDeps> = {}): Promise<Problem> {
  const got = await fetched([target], deps);
  if (got.length !== 1 || !('problem' in got[0]!)) throw new Error(`no one problem: ${JSON.stringify(got)}`);
  return got[0].problem;
}

/** The one snapshot of one target. */
export async function snapshotAt(target: string, deps: Partial<FetchDeps> = {}): Promise<Snapshot> {
  const got = await fetched([target], deps);
  if (got.length !== 1 || !('snapshot' in got[0]!)) throw new Error(`no one snapshot: ${JSON.stringify(got)}`);
  return got[0].snapshot;
}

export const textOf = (snapshot: Snapshot): string => Buffer.from(snapshot.bytes).toString('utf8');
