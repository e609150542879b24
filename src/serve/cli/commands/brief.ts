import { type Brief, briefHtml, briefMarkdown, briefOf, type Member } from '../../../app/record.ts';
import { type Call, day, flag, optional, text, whole } from '../spec.ts';
import { withStory } from '../store.ts';
import { briefText } from '../views/brief.ts';

function rendered(call: Call, brief: Brief, members: readonly Member[]): string {
  const format = flag(call, 'json') ? 'json' : text(call, 'format');
  if (format === 'json') return `${JSON.stringify(brief, null, 2)}\n`;
  if (format === 'markdown') return briefMarkdown(brief, members);
  return format === 'html' ? briefHtml(brief, members) : briefText(brief, members, call.style, call.io.width);
}

export async function run(call: Call): Promise<number> {
  const at = day(call, 'at');
  const words = optional('words', whole(call, 'words', 1));
  return withStory(call, async ({ story, store }) => {
    const brief = briefOf(story, { ...optional('at', at), ...words });
    await call.io.out(rendered(call, brief, story.members));
    // A record that can't be written still gives its brief.
    await store.saveBrief(brief).catch(() => undefined);
    return 0;
  });
}
