import { listStories, type Story } from '../../../app/record.ts';
import { layout } from '../layout.ts';
import { type Call, flag } from '../spec.ts';
import { withStore } from '../store.ts';

function storyText(call: Call, s: Story): string {
  const { bold, dim } = call.style;
  const days = s.from === undefined ? 'undated' : s.from === s.to ? s.from : `${s.from} to ${s.to}`;
  const size = `${s.articles.length} ${s.articles.length === 1 ? 'article' : 'articles'}`;
  return `${layout([[bold, s.id], ` ${s.title} `, [dim, `(${size}, ${days})`]], call.io.width, { rest: '  ' })}\n`;
}

export async function run(call: Call): Promise<number> {
  return withStore(call, async (store) => {
    const stories = await listStories(store);
    if (flag(call, 'json')) await call.io.out(`${JSON.stringify(stories, null, 2)}\n`);
    else for (const s of stories) await call.io.out(storyText(call, s));
    if (stories.length === 0) call.io.err('The record has no story yet: add articles with `onrecord add`.\n');
    return 0;
  });
}
