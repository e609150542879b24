import type { Store } from '../../app/record.ts';
import { type App, addressOf, appOf, isLoopback, listen, type ServerDeps, SHORTEST_TOKEN } from '../http/index.ts';
import { type Call, flag, optional, text, Usage, whole } from './spec.ts';

/** Where a server listens, and what its requests must show. */
export interface Where {
  readonly host: string;
  readonly port: number;
  readonly token?: string;
}

const PORT = 7310;
const HIGHEST = 65_535;

/** Where a command is to listen, by its options; wrong usage where others could reach it without a token. */
export function whereOf(call: Call, command: string): Where {
  const port = whole(call, 'port', 0) ?? PORT;
  if (port > HIGHEST) throw new Usage(`--port takes a number up to ${HIGHEST}, not ${port}`);
  const host = text(call, 'host') ?? '127.0.0.1';
  return { port, host, ...tokenFor(host, text(call, 'token') ?? call.io.env.ONRECORD_TOKEN, command) };
}

function tokenFor(host: string, token: string | undefined, command: string): { readonly token?: string } {
  if (token !== undefined && token.length < SHORTEST_TOKEN)
    throw new Usage(
      `a token has at least ${SHORTEST_TOKEN} characters`,
      `onrecord ${command} --token "$(openssl rand -hex 16)"`,
    );
  if (token === undefined && !isLoopback(host))
    throw new Usage(
      `others can reach ${host}: give a token that every request must show`,
      `ONRECORD_TOKEN=$(openssl rand -hex 16) onrecord ${command} --host ${host}`,
    );
  return token === undefined ? {} : { token };
}

const whyNot = (error: unknown, { host, port }: Where, command: string): Error => {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') return new Usage(`port ${port} of ${host} is taken`, `onrecord ${command} --port 0`);
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return new Usage(`${host} is no address of this machine`);
  if (code === 'EACCES') return new Usage(`port ${port} may not be listened at`, `onrecord ${command} --port ${PORT}`);
  return error as Error;
};

/** What is served: the command that a hint names, the application, and the path that is printed after the address. */
export interface Served {
  readonly command: string;
  readonly app: (deps: ServerDeps) => App;
  readonly path: string;
}

const PAGES: Served = { command: 'serve', app: appOf, path: '' };

/** Serves a record until the process is told to end, or `call.io.ended` says so; the address is printed when it answers. */
export async function serving(call: Call, store: Store, where: Where, served = PAGES): Promise<number> {
  const { host, port, token } = where;
  const { command, app, path } = served;
  const log = (message: string): void => call.io.err(`${call.messages.red('bug')}: ${message}\n`);
  const made = app({ store, now: call.io.now, host, ...optional('token', token), log });
  const server = await listen(made, host, port).catch((error: unknown) => {
    throw whyNot(error, where, command);
  });
  await call.io.out(`${addressOf(host, server.port)}${path}\n`);
  if (!flag(call, 'quiet')) call.io.err('Ctrl-C ends it.\n');
  await call.io.ended();
  await server.close();
  return 0;
}
