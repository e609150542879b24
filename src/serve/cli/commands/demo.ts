import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { addTargets, briefOf, dueItems, NOTES, openRecord, openStory, regroup, type Store } from '../../../app.ts';
import { fetchDeps } from '../fetching.ts';
import { layout } from '../layout.ts';
import { tell } from '../messages.ts';
import { progressOf } from '../progress.ts';
import { serving } from '../serving.ts';
import { type Call, flag, text, whole } from '../spec.ts';
import { briefText } from '../views/brief.ts';
import { comparisonText } from '../views/comparison.ts';
import { dueText } from '../views/due.ts';
import { timelineText } from '../views/timeline.ts';

/** The bundled story lies beside src/ and dist/. */
const STORY = fileURLToPath(new URL('../../../../demo/story', import.meta.url));
const ARTICLES = 13;
const AT = '2026-03-20';
/** The brief is cut, so that all four parts can be looked through. */
const WORDS = 900;
const NEXT: readonly (readonly [string, string])[] = [
  ['onrecord demo --db demo.db', 'keeps this record in a file, for the commands below'],
  ['onrecord brief --db demo.db', 'the whole brief; --format html writes it as a page'],
  ['onrecord demo --serve', 'all of it in the browser'],
  ['onrecord show --db demo.db', 'all that each report says, article by article'],
  ['onrecord add my-articles/', 'a record of your own: files, folders, addresses'],
];

async function tellStory(call: Call, store: Store): Promise<number> {
  const stories = await store.stories();
  const largest = [...stories].sort((a, b) => b.articles.length - a.articles.length)[0];
  const open = await openStory(store, largest?.id);
  if ('problem' in open) throw new Error(open.problem.message);
  const { style, io } = call;
  const brief = briefOf(open, { at: AT, words: WORDS });
  const title = (t: string): string =>
    `\n${style.bold(style.yellow(`── ${t} ${'─'.repeat(Math.max(0, io.width - t.length - 4))}`))}\n\n`;
  await io.out(title(`The brief, in about ${WORDS} words`) + briefText(brief, open.members, style, io.width));
  await io.out(title('The timeline') + timelineText(open, style, io.width));
  await io.out(title('The two sides compared') + comparisonText(open, style, io.width));
  await io.out(title('What is due') + dueText(dueItems(open.weighed, open.members, AT), AT, style, io.width));
  const next = NEXT.map(
    ([line, what]) => `${style.bold(line)}\n${layout(what, io.width, { first: '    ', rest: '    ' })}\n`,
  );
  await io.out(title('Go on') + next.join(''));
  return 0;
}

async function readStory(call: Call, store: Store): Promise<void> {
  const progress = progressOf(call.io, ARTICLES, flag(call, 'quiet'));
  for await (const added of addTargets(store, [STORY], {}, fetchDeps(call))) {
    progress.step('title' in added ? added.title : '');
    const faults = added.problems.filter((p) => !NOTES.has(p.code));
    if (faults.length > 0) progress.clear();
    tell(call, faults);
  }
  progress.clear();
  await regroup(store);
}

export async function run(call: Call): Promise<number> {
  const kept = text(call, 'db');
  const folder = kept === undefined ? await mkdtemp(path.join(tmpdir(), 'onrecord-demo-')) : undefined;
  try {
    const store = await openRecord(folder ? path.join(folder, 'demo.db') : path.resolve(call.io.cwd, kept!), {
      create: true,
      now: call.io.now,
    });
    try {
      await readStory(call, store);
      if (flag(call, 'serve'))
        return await serving(call, store, { host: '127.0.0.1', port: whole(call, 'port', 0) ?? 0 });
      return await tellStory(call, store);
    } finally {
      await store.close();
    }
  } finally {
    if (folder !== undefined) await rm(folder, { recursive: true, force: true });
  }
}
