import { claimsCsv, jsonLines } from '../../../app/record.ts';
import { type Call, text } from '../spec.ts';
import { withStory } from '../store.ts';

export async function run(call: Call): Promise<number> {
  return withStory(call, async ({ story }) => {
    if (text(call, 'format') === 'csv') await call.io.out(claimsCsv(story.members, story.actors));
    else for (const line of jsonLines([story.story], story.members, story.actors)) await call.io.out(line);
    return 0;
  });
}
