import { claimsCsv, type OpenStory, restingOnChange, revisionsOf, type Store } from '../../../app/record.ts';
import { originView } from '../../model/origin.ts';
import { sceneOf } from '../../model/scene.ts';
import { layout } from '../layout.ts';
import { type Call, flag, text, Usage } from '../spec.ts';
import { withStory } from '../store.ts';
import { articleText } from '../views/article.ts';
import { recallText } from '../views/recall.ts';
import { revisionText } from '../views/revision.ts';

function asJson({ story, actors, weighed, withdrawn }: OpenStory, members: OpenStory['members']): string {
  const articles = members.map((m) => m.annotated);
  const claims = members.flatMap((m) => m.claims);
  const sources = members.map((m) => ({ id: m.id, group: m.group, ...(m.grade ? { grade: m.grade } : {}) }));
  return `${JSON.stringify({ story, actors, weighed, sources, articles, claims, withdrawn }, null, 2)}\n`;
}

/** What changed from each version of an article to the next, and what rests on the words that are gone. */
async function showChanges(call: Call, store: Store, ids: readonly string[]): Promise<number> {
  let n = 0;
  for await (const r of revisionsOf(store, ids)) {
    n++;
    const { from, to, changes, orphans } = r;
    const report = orphans.length === 0 ? undefined : await restingOnChange(store, r, call.io.now());
    const resting = report && !('code' in report) ? report : undefined;
    const text = [
      revisionText(r, call.style, call.io.width),
      ...(resting ? [recallText(resting, call.style, call.io.width), '\n'] : []),
    ];
    const json = `${JSON.stringify({ from, to, changes, orphans, ...(resting ? { resting } : {}) })}\n`;
    await call.io.out(flag(call, 'json') ? json : text.join(''));
  }
  if (n === 0) call.io.err('No article of this story has a further version.\n');
  return 0;
}

export async function run(call: Call): Promise<number> {
  return withStory(call, async ({ story, store }) => {
    const only = text(call, 'article');
    const members = story.members.filter((m) => only === undefined || m.id.startsWith(only));
    const withdrawn = story.withdrawn.filter((w) => only === undefined || w.recall.article.startsWith(only));
    if (members.length + withdrawn.length === 0)
      throw new Usage(`no article of this story has the id ${only}`, `onrecord show ${story.story.id}`);
    if (flag(call, 'diff'))
      return showChanges(
        call,
        store,
        members.map((m) => m.id),
      );
    if (flag(call, 'json')) await call.io.out(asJson(story, members));
    else if (flag(call, 'csv')) await call.io.out(claimsCsv(members, story.actors));
    else {
      const scene = sceneOf(story);
      for (const m of members) {
        const a = { ...m.annotated, id: m.id };
        await call.io.out(articleText(a, call.style, call.io.width, originView(scene, m)));
      }
      for (const { recall, annotated } of withdrawn) {
        const note = `WITHDRAWN on ${recall.at.slice(0, 10)}, and counted nowhere: ${recall.why}`;
        await call.io.out(
          `${layout([call.style.red, note], call.io.width)}\n${articleText(annotated, call.style, call.io.width)}`,
        );
      }
    }
    return 0;
  });
}
