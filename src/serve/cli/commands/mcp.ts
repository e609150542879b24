import { Writable } from 'node:stream';
import { serving, whereOf } from '../serving.ts';
import { type Call, flag } from '../spec.ts';
import { withStore } from '../store.ts';

const HTTP = 'mcp --http';

export async function run(call: Call): Promise<number> {
  const where = flag(call, 'http') ? whereOf(call, HTTP) : undefined;
  const { agentApp, overStreams } = await import('../../mcp/index.ts');
  return withStore(call, async (store) => {
    if (where) return serving(call, store, where, { command: HTTP, app: agentApp, path: 'mcp' });
    const output = new Writable({
      write: (chunk: Buffer, _, done) => void call.io.out(chunk.toString('utf8')).then(() => done(), done),
    });
    const log = (message: string): void => call.io.err(`${call.messages.red('bug')}: ${message}\n`);
    await overStreams({ store, now: call.io.now, log }, call.io.stdin, output);
    return 0;
  });
}
