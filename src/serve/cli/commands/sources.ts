import { type Call, flag, text, Usage } from '../spec.ts';
import { withStore } from '../store.ts';
import { sourcesText } from '../views/sources.ts';

export async function run(call: Call): Promise<number> {
  return withStore(call, async (store) => {
    const drop = text(call, 'drop');
    if (drop !== undefined) {
      if (!(await store.dropWatched(drop))) throw new Usage(`${drop} is not followed`, 'onrecord sources --all');
      return 0;
    }
    const all = await store.watched();
    const shown = flag(call, 'all') ? all : all.filter((w) => w.kind !== 'page' || w.failures > 0);
    if (flag(call, 'json') || text(call, 'format') === 'json') await call.io.out(`${JSON.stringify(all, null, 2)}\n`);
    else if (all.length === 0) call.io.err('Nothing is followed yet: onrecord watch <address>\n');
    else await call.io.out(sourcesText(shown, all.length - shown.length, call.style, call.io.width));
    return 0;
  });
}
