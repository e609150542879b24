import { setTimeout as pause } from 'node:timers/promises';
import { addTargets, type Looked, nextDue, regroup, type Store, watchPass } from '../../../app.ts';
import { fetchDeps } from '../fetching.ts';
import { tell } from '../messages.ts';
import { type Call, flag, metaOf, optional, Usage, whole } from '../spec.ts';
import { withStore } from '../store.ts';
import { addedText } from '../views/added.ts';

/** The longest sleep: a program beside this one may have added an address meanwhile. */
const LONGEST = 60_000;
const SHORTEST = 1000;

/** A signal that ends the watch at its next step, so that what is under way is kept whole. */
function interruption(): { readonly signal: AbortSignal; readonly release: () => void } {
  const controller = new AbortController();
  const stop = (): void => controller.abort();
  process.once('SIGINT', stop).once('SIGTERM', stop);
  return { signal: controller.signal, release: () => process.off('SIGINT', stop).off('SIGTERM', stop) };
}

type Told = Looked | { readonly problems: Looked['problems'] };

/** Tells of each article that came in and of each failure. Resolves to whether there was a failure. */
async function showAll(call: Call, store: Store, looks: AsyncIterable<Told>): Promise<boolean> {
  let [changed, faulty] = [false, false];
  for await (const added of looks) {
    if ('id' in added) {
      changed ||= added.outcome !== 'unchanged';
      await call.io.out(addedText(call, added));
    }
    faulty = tell(call, added.problems) || faulty;
  }
  if (changed) await regroup(store);
  return faulty;
}

async function sleepUntilDue(call: Call, store: Store, signal: AbortSignal): Promise<void> {
  const due = await nextDue(store);
  const left = due === undefined ? LONGEST : Date.parse(due) - Date.parse(call.io.now());
  await pause(Math.min(Math.max(left, SHORTEST), LONGEST), undefined, { signal }).catch(() => undefined);
}

async function follow(call: Call, store: Store): Promise<number> {
  const { signal, release } = interruption();
  const deps = { ...fetchDeps(call), ...optional('every', whole(call, 'every', 1)), signal };
  try {
    let faulty = call.args.length > 0 && (await showAll(call, store, addTargets(store, call.args, metaOf(call), deps)));
    if ((await store.watched()).length === 0)
      throw new Usage('nothing is followed yet: name a feed', 'onrecord watch https://news.example/feed');
    for (;;) {
      faulty = (await showAll(call, store, watchPass(store, deps))) || faulty;
      if (flag(call, 'once') || signal.aborted) return faulty ? 1 : 0;
      await sleepUntilDue(call, store, signal);
      if (signal.aborted) return 0;
    }
  } finally {
    release();
  }
}

export const run = (call: Call): Promise<number> =>
  withStore(call, (store) => follow(call, store), { create: call.args.length > 0 });
