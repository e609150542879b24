import { dueItems, isDay, lastDay } from '../../../app.ts';
import { AT, DB, JSON_OUT, QUIET } from '../shared.ts';
import { type Call, type CommandSpec, day, flag } from '../spec.ts';
import { withStory } from '../store.ts';
import { dueText } from '../views/ledger.ts';

async function run(call: Call): Promise<number> {
  const given = day(call, 'at', isDay);
  return withStory(call, async ({ story }) => {
    const at = given ?? lastDay(story.members);
    const items = dueItems(story.weighed, story.members, at);
    await call.io.out(
      flag(call, 'json') ? `${JSON.stringify(items, null, 2)}\n` : dueText(items, at, call.style, call.io.width),
    );
    return 0;
  });
}

export const due: CommandSpec = {
  name: 'due',
  args: '[story]',
  summary: 'what each side owes next, and by when',
  about:
    'The ledger of commitments: owner, action, window, strength, on whose word, and whether it is open, done or overdue.',
  options: [AT, DB, JSON_OUT, QUIET],
  examples: [
    ['onrecord due', 'as of the last article'],
    ['onrecord due --at 2026-03-20', 'as of a day'],
  ],
  run,
};
