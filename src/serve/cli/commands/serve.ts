import { openRecord } from '../../../app/record.ts';
import { serving } from '../serving.ts';
import { type Call, text, Usage, whole } from '../spec.ts';
import { recordPath } from '../store.ts';

const PORT = 7310;
const HIGHEST = 65_535;

function portOf(call: Call): number {
  const port = whole(call, 'port', 0) ?? PORT;
  if (port > HIGHEST) throw new Usage(`--port takes a number up to ${HIGHEST}, not ${port}`);
  return port;
}

export async function run(call: Call): Promise<number> {
  const port = portOf(call);
  const store = await openRecord(recordPath(call), { create: true, now: call.io.now });
  try {
    return await serving(call, store, {
      port,
      host: text(call, 'host') ?? '127.0.0.1',
      token: text(call, 'token') ?? call.io.env.ONRECORD_TOKEN,
    });
  } finally {
    await store.close();
  }
}
