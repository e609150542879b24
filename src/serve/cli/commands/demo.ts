import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { addTargets, dueItems, NOTES, openRecord, openStory, regroup, type Store, writeBrief } from '../../../app.ts';
import { fetchDeps } from '../fetching.ts';
import { tell } from '../messages.ts';
import { progressOf } from '../progress.ts';
import { QUIET } from '../shared.ts';
import { type Call, type CommandSpec, flag, text } from '../spec.ts';
import { briefText } from '../views/brief.ts';
import { comparisonText, dueText } from '../views/ledger.ts';
import { timelineText } from '../views/timeline.ts';

/** The bundled story lies beside src/ and dist/. */
const STORY = fileURLToPath(new URL('../../../../demo/story', import.meta.url));
const AT = '2026-03-20';

async function tellStory(call: Call, store: Store): Promise<number> {
  const stories = await store.stories();
  const largest = [...stories].sort((a, b) => b.articles.length - a.articles.length)[0];
  const open = await openStory(store, largest?.id);
  if ('problem' in open) throw new Error(open.problem.message);
  const { style, io } = call;
  const brief = writeBrief(open.weighed, open.members, { at: AT });
  const title = (t: string): string =>
    `\n${style.bold(style.yellow(`── ${t} ${'─'.repeat(Math.max(0, Math.min(io.width, 100) - t.length - 4))}`))}\n\n`;
  await io.out(title('The brief') + briefText(brief, open.members, style, io.width));
  await io.out(title('The timeline') + timelineText(open, style, io.width));
  await io.out(title('The two sides compared') + comparisonText(open, style, io.width));
  await io.out(title('What is due') + dueText(dueItems(open.weighed, open.members, AT), AT, style, io.width));
  return 0;
}

async function run(call: Call): Promise<number> {
  const kept = text(call, 'db');
  const folder = kept === undefined ? await mkdtemp(path.join(tmpdir(), 'onrecord-demo-')) : undefined;
  const store = await openRecord(kept === undefined ? path.join(folder!, 'demo.db') : path.resolve(call.io.cwd, kept), {
    create: true,
    now: call.io.now,
  });
  try {
    const progress = progressOf(call.io, 13, flag(call, 'quiet'));
    for await (const added of addTargets(store, [STORY], {}, fetchDeps(call))) {
      progress.step('title' in added ? added.title : '');
      tell(
        call.io,
        call.style,
        added.problems.filter((p) => !NOTES.has(p.code)),
        false,
        NOTES,
      );
    }
    progress.done();
    await regroup(store);
    return await tellStory(call, store);
  } finally {
    await store.close();
    if (folder !== undefined) await rm(folder, { recursive: true, force: true });
  }
}

export const demo: CommandSpec = {
  name: 'demo',
  args: '',
  summary: 'show the whole of it on a bundled, invented story',
  about:
    'Reads thirteen invented reports of one call between two invented leaders and what followed, and shows brief, timeline, comparison and ledger.',
  options: [{ flags: '--db <file>', about: 'keep the record in this file (default: a temporary one)' }, QUIET],
  examples: [
    ['onrecord demo', 'brief, timeline, comparison, what is due'],
    ['onrecord demo --db demo.db', 'and keep the record, to try the other commands on it'],
  ],
  run,
};
