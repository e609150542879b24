import { dueItems, lastDay } from '../../../app/record.ts';
import { type Call, day, flag } from '../spec.ts';
import { withStory } from '../store.ts';
import { dueText } from '../views/due.ts';

export async function run(call: Call): Promise<number> {
  const given = day(call, 'at');
  return withStory(call, async ({ story }) => {
    const at = given ?? lastDay(story.members);
    const items = dueItems(story.weighed, story.members, at);
    await call.io.out(
      flag(call, 'json') ? `${JSON.stringify(items, null, 2)}\n` : dueText(items, at, call.style, call.io.width),
    );
    return 0;
  });
}
