import { DB, JSON_OUT, QUIET } from '../shared.ts';
import { type Call, type CommandSpec, flag } from '../spec.ts';
import { withStory } from '../store.ts';
import { comparisonText } from '../views/ledger.ts';

async function run(call: Call): Promise<number> {
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

export const compare: CommandSpec = {
  name: 'compare',
  args: '[story]',
  summary: 'hold two sides’ accounts against each other, point by point',
  about: 'Where they differ, what both say, what only one says while the other is silent.',
  options: [
    { flags: '--sides <a,b>', about: 'the two sides, by country code or name (default: the two most heard)' },
    DB,
    JSON_OUT,
    QUIET,
  ],
  examples: [
    ['onrecord compare', 'the two most heard sides'],
    ['onrecord compare s-4f2a --sides MEX,USA', 'these two'],
  ],
  run,
};
