import type { Readable, Writable } from 'node:stream';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { Desk, type DeskDeps } from '../http/desk.ts';
import { agentServer } from './server.ts';

/** Speaks the protocol over two streams, one message a line, until the input ends. */
export async function overStreams(
  deps: DeskDeps & { readonly log: (message: string) => void },
  input: Readable,
  output: Writable,
): Promise<void> {
  const server = agentServer(new Desk(deps), deps.log);
  const ended = new Promise<void>((done) => {
    for (const event of ['end', 'close', 'error']) input.once(event, () => done());
    output.once('error', () => done());
    server.onclose = done;
  });
  await server.connect(new StdioServerTransport(input, output));
  await ended;
  await server.close();
}
