import { openStory, type Store } from '../../../app/record.ts';
import { sceneOf } from '../../model/scene.ts';
import { type Narrowing, ONLY, type Shelf, searchRows } from '../../model/search.ts';
import { layout } from '../layout.ts';
import { type Call, day, flag, text, Usage, whole } from '../spec.ts';
import { withStore } from '../store.ts';

const KINDS = ['article', 'statement', 'event', 'figure', 'commitment'] as const;

/** One of a list of words, or wrong usage. */
function oneOf<T extends string>(call: Call, name: string, list: readonly T[]): T | undefined {
  const given = text(call, name);
  const found = list.find((x) => x === given);
  if (given !== undefined && !found) throw new Usage(`--${name} takes one of ${list.join(', ')}, not ${given}`);
  return found;
}

const narrowingOf = (call: Call): Narrowing => ({
  kind: oneOf(call, 'kind', KINDS),
  only: oneOf(call, 'only', ONLY),
  outlet: text(call, 'outlet'),
  from: day(call, 'from'),
  to: day(call, 'to'),
});

const shelfOf = (store: Store): Shelf => ({
  store,
  scene: async (id) => {
    const open = await openStory(store, id);
    if ('problem' in open) throw new Error(open.problem.message);
    return sceneOf(open);
  },
});

export async function run(call: Call): Promise<number> {
  const query = call.args.join(' ').trim();
  const limit = whole(call, 'limit', 1) ?? 20;
  const narrowing = narrowingOf(call);
  const narrow = Object.values(narrowing).some((n) => n !== undefined);
  if (query === '' && !narrow)
    throw new Usage('search takes words, or what claims are to be', 'onrecord search --only disputed');
  return withStore(call, async (store) => {
    const hits = (await searchRows(shelfOf(store), query, narrowing, limit)).slice(0, limit);
    if (flag(call, 'json')) {
      await call.io.out(`${JSON.stringify(hits, null, 2)}\n`);
      return 0;
    }
    if (hits.length === 0)
      call.io.err(
        query === '' ? 'No claim of the latest stories is so\n' : `Nothing in the record has all of: ${query}\n`,
      );
    const { bold, dim } = call.style;
    for (const h of hits)
      await call.io.out(
        `${layout([[bold, h.id], ' ', [dim, h.withdrawn ? `${h.kind}, withdrawn` : h.kind], ` ${h.words}`], call.io.width, { rest: '  ' })}\n`,
      );
    return 0;
  });
}
