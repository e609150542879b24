import { addTargets, regroup } from '../../../app.ts';
import { fetchDeps } from '../fetching.ts';
import { tell } from '../messages.ts';
import { peopleOf } from '../people.ts';
import { progressOf } from '../progress.ts';
import { type Call, flag, metaOf } from '../spec.ts';
import { withStore } from '../store.ts';
import { addedText } from '../views/added.ts';

export async function run(call: Call): Promise<number> {
  const meta = metaOf(call);
  const deps = { ...fetchDeps(call), ...(await peopleOf(call)) };
  const work = async (store: Parameters<typeof addTargets>[0]): Promise<number> => {
    const progress = progressOf(call.io, 0, flag(call, 'quiet'));
    let [changed, faulty] = [false, false];
    for await (const added of addTargets(store, call.args, meta, deps)) {
      progress.clear();
      if ('id' in added) {
        changed ||= added.outcome !== 'unchanged';
        await call.io.out(addedText(call, added));
      }
      faulty = tell(call, added.problems) || faulty;
      progress.step('title' in added ? added.title : '');
    }
    progress.clear();
    if (changed) await regroup(store);
    return faulty ? 1 : 0;
  };
  return withStore(call, work, { create: true });
}
