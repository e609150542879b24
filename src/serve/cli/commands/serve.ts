import { openRecord } from '../../../app/record.ts';
import { serving, whereOf } from '../serving.ts';
import type { Call } from '../spec.ts';
import { recordPath } from '../store.ts';

export async function run(call: Call): Promise<number> {
  const where = whereOf(call, 'serve');
  const store = await openRecord(recordPath(call), { create: true, now: call.io.now });
  try {
    return await serving(call, store, where);
  } finally {
    await store.close();
  }
}
