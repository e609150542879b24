import { timelineOf } from '../../../app.ts';
import { DB, JSON_OUT, QUIET } from '../shared.ts';
import { type Call, type CommandSpec, flag } from '../spec.ts';
import { withStory } from '../store.ts';
import { timelineText } from '../views/timeline.ts';

async function run(call: Call): Promise<number> {
  return withStory(call, async ({ story }) => {
    await call.io.out(
      flag(call, 'json')
        ? `${JSON.stringify(timelineOf(story.weighed), null, 2)}\n`
        : timelineText(story, call.style, call.io.width),
    );
    return 0;
  });
}

export const timeline: CommandSpec = {
  name: 'timeline',
  args: '[story]',
  summary: 'what happened, in the order in which it happened',
  about: 'Each event at the precision its source gives, undated ones last, with its reports and origins.',
  options: [DB, JSON_OUT, QUIET],
  examples: [['onrecord timeline', 'the only story of the record']],
  run,
};
