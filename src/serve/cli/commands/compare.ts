import { type Call, flag } from '../spec.ts';
import { withStory } from '../store.ts';
import { comparisonText } from '../views/comparison.ts';

export async function run(call: Call): Promise<number> {
  return withStory(call, async ({ story }) => {
    const { sides, compared, conflicts, oneSided } = story.weighed;
    await call.io.out(
      flag(call, 'json')
        ? `${JSON.stringify({ sides, compared, conflicts, oneSided }, null, 2)}\n`
        : comparisonText(story, call.style, call.io.width),
    );
    return 0;
  });
}
