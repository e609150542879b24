import {
  type Brief,
  type BriefProfile,
  type BriefWish,
  briefHtml,
  briefMarkdown,
  briefOf,
  lastDay,
  type Member,
  type Store,
} from '../../../app/record.ts';
import { type Call, day, flag, optional, text, whole } from '../spec.ts';
import { withStory } from '../store.ts';
import { briefText } from '../views/brief.ts';

function rendered(call: Call, brief: Brief, members: readonly Member[]): string {
  const format = flag(call, 'json') ? 'json' : text(call, 'format');
  if (format === 'json') return `${JSON.stringify(brief, null, 2)}\n`;
  if (format === 'markdown') return briefMarkdown(brief, members);
  return format === 'html' ? briefHtml(brief, members) : briefText(brief, members, call.style, call.io.width);
}

/** The day after which things are new: as given, or that of the last kept brief that is of an earlier day than this one. */
async function sinceOf(call: Call, store: Store, story: string, at: string | undefined): Promise<string | undefined> {
  if (text(call, 'since') !== 'last') return day(call, 'since');
  const days = (await store.briefs(story)).flatMap((b) => b.at ?? []);
  return days.findLast((d) => at === undefined || d < at);
}

export async function run(call: Call): Promise<number> {
  const at = day(call, 'at');
  const words = optional('words', whole(call, 'words', 1));
  const profile = optional('profile', text(call, 'profile') as BriefProfile | undefined);
  return withStory(call, async ({ story, store }) => {
    const today = at ?? lastDay(story.members);
    const since = optional('since', await sinceOf(call, store, story.story.id, today));
    const wish: BriefWish = { ...optional('at', at), ...words, ...profile, ...since };
    const brief = briefOf(story, wish);
    await call.io.out(rendered(call, brief, story.members));
    // A record that can't be written still gives its brief.
    await store.saveBrief(brief).catch(() => undefined);
    return 0;
  });
}
