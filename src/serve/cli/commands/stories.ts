import { listStories, type Story, storylines } from '../../../app/record.ts';
import { layout } from '../layout.ts';
import { type Call, flag } from '../spec.ts';
import { withStore } from '../store.ts';

function storyText(call: Call, s: Story, indent = ''): string {
  const { bold, dim } = call.style;
  const days = s.from === undefined ? 'undated' : s.from === s.to ? s.from : `${s.from} to ${s.to}`;
  const size = `${s.articles.length} ${s.articles.length === 1 ? 'article' : 'articles'}`;
  return `${layout([[bold, s.id], ` ${s.title} `, [dim, `(${size}, ${days})`]], call.io.width, { first: indent, rest: `${indent}  ` })}\n`;
}

/** A story; of a storyline its stories too, the latest first. */
function lineText(call: Call, line: Story, stories: readonly Story[]): string {
  if (line.id !== line.storyline) return storyText(call, line);
  const own = stories.filter((s) => s.storyline === line.id);
  return [storyText(call, line), ...own.map((s) => storyText(call, s, '  '))].join('');
}

export async function run(call: Call): Promise<number> {
  return withStore(call, async (store) => {
    const stories = await listStories(store);
    if (flag(call, 'json')) await call.io.out(`${JSON.stringify(stories, null, 2)}\n`);
    else for (const line of storylines(stories)) await call.io.out(lineText(call, line, stories));
    if (stories.length === 0) call.io.err('The record has no story yet: add articles with `onrecord add`.\n');
    return 0;
  });
}
