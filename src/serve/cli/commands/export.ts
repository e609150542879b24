import { claimsCsv, jsonLines } from '../../../app.ts';
import { DB, QUIET } from '../shared.ts';
import { type Call, type CommandSpec, text, Usage } from '../spec.ts';
import { withStory } from '../store.ts';

async function run(call: Call): Promise<number> {
  const format = text(call, 'format') ?? 'jsonl';
  if (format !== 'jsonl' && format !== 'csv') throw new Usage(`--format takes jsonl or csv, not “${format}”`);
  return withStory(call, async ({ story }) => {
    if (format === 'csv') await call.io.out(claimsCsv(story.members, story.actors));
    else for (const line of jsonLines([story.story], story.members, story.actors)) await call.io.out(line);
    return 0;
  });
}

export const exportCommand: CommandSpec = {
  name: 'export',
  args: '[story]',
  summary: 'write a story’s record for other programs',
  about:
    'JSON Lines (story, actors, articles, claims with their evidence) or CSV (one row a claim, safe to open in a spreadsheet).',
  options: [{ flags: '--format <name>', about: 'jsonl (default) or csv' }, DB, QUIET],
  examples: [
    ['onrecord export > story.jsonl', 'everything of the only story'],
    ['onrecord export s-4f2a --format csv > claims.csv', 'for a spreadsheet'],
  ],
  run,
};
