/**
 * The record over HTTP: pages for browsers, JSON for programs, at the same addresses.
 * Takes: an open record and where to listen. Gives: answers, each with its way back to the words; faults by RFC 9457.
 * Never: answers a page of another site, serves a source's words as markup, or listens beyond this machine without a token.
 */
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import type { App } from './app.ts';

export { type App, appOf, type ServerDeps } from './app.ts';
export { addressOf, isLoopback, SHORTEST_TOKEN } from './guard.ts';

/** A server that listens. */
export interface Listening {
  readonly port: number;
  /** Answers no more, and settles when the last answer is out. */
  readonly close: () => Promise<void>;
}

const KEEP_ALIVE = 75_000;

/** Listens at `host` and `port` (0: any free one); rejects where that is not possible. */
export function listen(app: App, host: string, port: number): Promise<Listening> {
  return new Promise((done, fail) => {
    const server = serve({ fetch: app.fetch, hostname: host, port }, (info: AddressInfo) => {
      server.off('error', fail);
      done({
        port: info.port,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            if ('closeIdleConnections' in server) server.closeIdleConnections();
          }),
      });
    });
    // Longer than a browser or a proxy holds a connection open: whoever closes first must be the one who would ask.
    if ('keepAliveTimeout' in server) server.keepAliveTimeout = KEEP_ALIVE;
    server.once('error', fail);
  });
}
