import path from 'node:path';
import { addTargets, MemoryStore, regroup, type Store } from '../../../src/app.ts';
import { type App, appOf, type ServerDeps } from '../../../src/serve/http/index.ts';
import { ROOT } from '../run.ts';

export const HOST = '127.0.0.1:7310';
export const NOW = '2026-03-20T12:00:00.000Z';

/** A record in memory with the articles of some files or folders. */
export async function recordOf(...targets: readonly string[]): Promise<Store> {
  const store = new MemoryStore(() => NOW);
  for await (const added of addTargets(store, targets, {}, { now: () => NOW }))
    if (!('id' in added)) throw new Error(JSON.stringify(added.problems));
  await regroup(store);
  return store;
}

export const demoRecord = (): Promise<Store> => recordOf(path.join(ROOT, 'demo/story'));

/** What a test says of a request. */
export interface Asked {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | FormData | URLSearchParams;
}

/** A server over a record that is asked without a socket. */
export interface Asking {
  readonly ask: (path: string, asked?: Asked) => Promise<Response>;
  readonly json: <T>(path: string, asked?: Asked) => Promise<T>;
  readonly page: (path: string) => Promise<string>;
  /** What the program said of faults of its own. */
  readonly log: readonly string[];
}

export function asking(store: Store, deps: Partial<ServerDeps> = {}): Asking {
  const log: string[] = [];
  const app: App = appOf({ store, now: () => NOW, host: '127.0.0.1', log: (m) => void log.push(m), ...deps });
  const ask: Asking['ask'] = async (at, { method = 'GET', headers = {}, body } = {}) =>
    app.fetch(
      new Request(`http://${HOST}${at}`, {
        method,
        headers: { host: HOST, ...headers },
        ...(body === undefined ? {} : { body }),
      }),
    );
  return {
    ask,
    json: async (at, asked = {}) => {
      const headers = { accept: 'application/json', ...asked.headers };
      return JSON.parse(await (await ask(at, { ...asked, headers })).text()) as never;
    },
    page: async (at) => (await ask(at, { headers: { accept: 'text/html' } })).text(),
    log,
  };
}

/** A request that sends JSON. */
export const sending = (value: unknown, headers: Readonly<Record<string, string>> = {}): Asked => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(value),
});
