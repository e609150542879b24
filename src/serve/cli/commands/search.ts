import { layout } from '../layout.ts';
import { type Call, flag, whole } from '../spec.ts';
import { withStore } from '../store.ts';

export async function run(call: Call): Promise<number> {
  const query = call.args.join(' ').trim();
  const limit = whole(call, 'limit', 1) ?? 20;
  return withStore(call, async (store) => {
    const hits = await store.search(query, { limit });
    if (flag(call, 'json')) {
      await call.io.out(`${JSON.stringify(hits, null, 2)}\n`);
      return 0;
    }
    if (hits.length === 0) call.io.err(`Nothing in the record has all of: ${query}\n`);
    const { bold, dim } = call.style;
    for (const h of hits)
      await call.io.out(
        `${layout([[bold, h.id], ' ', [dim, h.withdrawn ? `${h.kind}, withdrawn` : h.kind], ` ${h.words}`], call.io.width, { rest: '  ' })}\n`,
      );
    return 0;
  });
}
