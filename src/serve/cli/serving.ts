import type { Store } from '../../app/record.ts';
import { addressOf, isLoopback, listen, SHORTEST_TOKEN } from '../http/index.ts';
import { type Call, flag, Usage } from './spec.ts';

/** Where a server listens, and what its requests must show. */
export interface Where {
  readonly host: string;
  readonly port: number;
  readonly token?: string | undefined;
}

function tokenOf({ host, token }: Where): { readonly token?: string } {
  if (token !== undefined && token.length < SHORTEST_TOKEN)
    throw new Usage(
      `a token has at least ${SHORTEST_TOKEN} characters`,
      'onrecord serve --token "$(openssl rand -hex 16)"',
    );
  if (token === undefined && !isLoopback(host))
    throw new Usage(
      `others can reach ${host}: give a token that every request must show`,
      `ONRECORD_TOKEN=$(openssl rand -hex 16) onrecord serve --host ${host}`,
    );
  return token === undefined ? {} : { token };
}

const whyNot = (error: unknown, { host, port }: Where): Error => {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') return new Usage(`port ${port} of ${host} is taken`, 'onrecord serve --port 0');
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return new Usage(`${host} is no address of this machine`);
  if (code === 'EACCES') return new Usage(`port ${port} may not be listened at`, 'onrecord serve --port 7310');
  return error as Error;
};

/** Serves a record until the process is told to end, or `call.io.ended` says so; the address is printed when it answers. */
export async function serving(call: Call, store: Store, where: Where): Promise<number> {
  const { host, port } = where;
  const token = tokenOf(where);
  const log = (message: string): void => call.io.err(`${call.messages.red('bug')}: ${message}\n`);
  const server = await listen({ store, now: call.io.now, host, ...token, log }, port).catch((error: unknown) => {
    throw whyNot(error, where);
  });
  await call.io.out(`${addressOf(host, server.port)}\n`);
  if (!flag(call, 'quiet')) call.io.err('Ctrl-C ends it.\n');
  await call.io.ended();
  await server.close();
  return 0;
}
