import { purge } from '../../../app/record.ts';
import { type Call, flag } from '../spec.ts';
import { reason, tellResting, withArticle } from './withdraw.ts';

export async function run(call: Call): Promise<number> {
  const why = reason(call);
  return withArticle(call, async (store, id) => {
    if (!flag(call, 'yes')) {
      if (!(await tellResting(call, store, id, why))) return 1;
      call.io.err('Nothing was removed: --yes removes it for good, and nothing brings it back.\n');
      return 0;
    }
    const gone = await purge(store, id, why);
    await call.io.out(
      flag(call, 'json')
        ? `${JSON.stringify({ purged: gone }, null, 2)}\n`
        : `${call.style.red('purged')} ${gone.join(' ')}\n`,
    );
    return 0;
  });
}
