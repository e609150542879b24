import { DB, JSON_OUT, QUIET } from '../shared.ts';
import { type Call, type CommandSpec, flag } from '../spec.ts';
import { withStore } from '../store.ts';
import { printable, wrap } from '../style.ts';

async function run(call: Call): Promise<number> {
  return withStore(call, async (store) => {
    const stories = await store.stories();
    if (flag(call, 'json')) await call.io.out(`${JSON.stringify(stories, null, 2)}\n`);
    else if (stories.length === 0)
      await call.io.out('The record has no story yet: add articles with `onrecord add`.\n');
    for (const s of flag(call, 'json') ? [] : stories) {
      const days = s.from === undefined ? 'undated' : s.from === s.to ? s.from : `${s.from} to ${s.to}`;
      await call.io.out(
        `${wrap(`${call.style.bold(s.id)} ${printable(s.title)} ${call.style.dim(`(${s.articles.length} ${s.articles.length === 1 ? 'article' : 'articles'}, ${days})`)}`, call.io.width + 16, '  ')}\n`,
      );
    }
    return 0;
  });
}

export const stories: CommandSpec = {
  name: 'stories',
  args: '',
  summary: 'list the stories of the record',
  about: 'Each story with its id, title, number of articles and days.',
  options: [DB, JSON_OUT, QUIET],
  examples: [
    ['onrecord stories', 'all stories'],
    ['onrecord stories --json', 'for another program'],
  ],
  run,
};
