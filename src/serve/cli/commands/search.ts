import { DB, JSON_OUT, QUIET } from '../shared.ts';
import { type Call, type CommandSpec, flag, Usage, whole } from '../spec.ts';
import { withStore } from '../store.ts';
import { printable, wrap } from '../style.ts';

async function run(call: Call): Promise<number> {
  const query = call.args.join(' ').trim();
  if (query === '') throw new Usage('give words to search for', 'onrecord search border talks');
  const limit = whole(call, 'limit', 1) ?? 20;
  return withStore(call, async (store) => {
    const hits = await store.search(query, { limit });
    if (flag(call, 'json')) await call.io.out(`${JSON.stringify(hits, null, 2)}\n`);
    else if (hits.length === 0) await call.io.out(`Nothing in the record has: ${printable(query)}\n`);
    for (const h of flag(call, 'json') ? [] : hits)
      await call.io.out(
        `${wrap(`${call.style.bold(h.id)} ${call.style.dim(h.kind)} ${h.words}`, call.io.width + 12, '  ')}\n`,
      );
    return 0;
  });
}

export const search: CommandSpec = {
  name: 'search',
  args: '<words...>',
  summary: 'search articles and claims by their words',
  about: 'Full-text search; every word must be there. Words are taken as they are: no query language.',
  options: [{ flags: '--limit <n>', about: 'at most this many (default 20)' }, DB, JSON_OUT, QUIET],
  examples: [['onrecord search border talks', 'articles and claims with both words']],
  run,
};
