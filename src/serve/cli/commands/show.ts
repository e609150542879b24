import { claimsCsv } from '../../../app.ts';
import { DB, JSON_OUT, QUIET } from '../shared.ts';
import { type Call, type CommandSpec, flag, text } from '../spec.ts';
import { withStory } from '../store.ts';
import { articleText } from '../views/article.ts';

async function run(call: Call): Promise<number> {
  return withStory(call, async ({ story }) => {
    const only = text(call, 'article');
    const members = story.members.filter((m) => only === undefined || m.id.startsWith(only));
    if (flag(call, 'json'))
      await call.io.out(
        `${JSON.stringify({ story: story.story, actors: story.actors, weighed: story.weighed, articles: members.map((m) => m.annotated), claims: members.flatMap((m) => m.claims) }, null, 2)}\n`,
      );
    else if (flag(call, 'csv')) await call.io.out(claimsCsv(members, story.actors));
    else
      for (const m of members) await call.io.out(articleText({ ...m.annotated, id: m.id }, call.style, call.io.width));
    return 0;
  });
}

export const show: CommandSpec = {
  name: 'show',
  args: '[story]',
  summary: 'show the record of a story, article by article',
  about: 'Every statement, event, figure, commitment and date with its words.',
  options: [
    { flags: '--article <id>', about: 'only this article' },
    { flags: '--csv', about: 'one row a claim' },
    DB,
    JSON_OUT,
    QUIET,
  ],
  examples: [
    ['onrecord show', 'the only story of the record'],
    ['onrecord show s-4f2a --json', 'everything, for another program'],
  ],
  run,
};
