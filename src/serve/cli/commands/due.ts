import { dueItems, hasDays, icalendar, lastDay, type OpenStory, type Store } from '../../../app/record.ts';
import { type Call, day, flag, text } from '../spec.ts';
import { withStory } from '../store.ts';
import { dueText } from '../views/due.ts';

/** The last day on which an article of the story came into the record. */
async function lastSeen(store: Store, story: OpenStory): Promise<string> {
  const seen = await Promise.all(story.members.map((m) => store.versions(m.id)));
  return (
    seen
      .flat()
      .map((v) => v.seen.slice(0, 10))
      .sort()
      .at(-1) ?? '1970-01-01'
  );
}

export async function run(call: Call): Promise<number> {
  const given = day(call, 'at');
  const format = flag(call, 'json') ? 'json' : (text(call, 'format') ?? 'text');
  return withStory(call, async ({ story, store }) => {
    const at = given ?? lastDay(story.members);
    const items = dueItems(story.weighed, story.members, at);
    const out = {
      text: () => dueText(items, at, call.style, call.io.width),
      json: () => `${JSON.stringify(items, null, 2)}\n`,
      ics: async () => icalendar(story.story, items, story.members, at ?? (await lastSeen(store, story))),
    }[format as 'text' | 'json' | 'ics'];
    await call.io.out(await out());
    const left = items.filter((i) => !hasDays(i)).length;
    if (format === 'ics' && left > 0 && !flag(call, 'quiet'))
      call.io.err(`${left} of ${items.length} commitments have no day, and so none in the calendar.\n`);
    return 0;
  });
}
