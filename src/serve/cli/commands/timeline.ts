import { timelineOf } from '../../../app/record.ts';
import { type Call, flag } from '../spec.ts';
import { withStory } from '../store.ts';
import { timelineText } from '../views/timeline.ts';

export async function run(call: Call): Promise<number> {
  return withStory(call, async ({ story }) => {
    await call.io.out(
      flag(call, 'json')
        ? `${JSON.stringify(timelineOf(story.weighed), null, 2)}\n`
        : timelineText(story, call.style, call.io.width),
    );
    return 0;
  });
}
