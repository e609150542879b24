import { tell } from '../messages.ts';
import { type Call, flag } from '../spec.ts';
import { withStore } from '../store.ts';

export async function run(call: Call): Promise<number> {
  return withStore(call, async (store) => {
    const found = await store.verify();
    const { snapshots, articles, claims } = found.checked;
    const sound = found.problems.length === 0;
    if (flag(call, 'json')) await call.io.out(`${JSON.stringify(found, null, 2)}\n`);
    else {
      tell(call, found.problems);
      const mark = sound ? call.style.green('sound') : call.style.red('not sound');
      await call.io.out(`${mark}: ${snapshots} snapshots, ${articles} articles, ${claims} claims checked\n`);
    }
    return sound ? 0 : 1;
  });
}
