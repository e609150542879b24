import { type Added, addTargets, isDay, NOTES, regroup } from '../../../app.ts';
import { fetchDeps } from '../fetching.ts';
import { tell } from '../messages.ts';
import { progressOf } from '../progress.ts';
import { DB, JSON_OUT, QUIET } from '../shared.ts';
import { type Call, type CommandSpec, day, flag, text, Usage } from '../spec.ts';
import { withStore } from '../store.ts';

function addedText(call: Call, a: Extract<Added, { id: string }>): string {
  const { statements, events, figures, commitments } = a.counts;
  const mark = a.outcome === 'unchanged' ? call.style.dim('unchanged') : call.style.green(a.outcome);
  return `${mark} ${a.id} ${a.title}: ${statements} statements, ${events} events, ${figures} figures, ${commitments} commitments\n`;
}

async function run(call: Call): Promise<number> {
  if (call.args.length === 0)
    throw new Usage('name files, folders or URLs, or - for standard input', 'onrecord add reports/');
  const published = day(call, 'published', isDay);
  const [outlet, title, lang, url] = ['outlet', 'title', 'lang', 'url'].map((name) => text(call, name));
  const meta = {
    ...(published === undefined ? {} : { published }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(title === undefined ? {} : { title }),
    ...(lang === undefined ? {} : { lang }),
    ...(url === undefined ? {} : { url }),
  };
  return withStore(
    call,
    async (store) => {
      const progress = progressOf(call.io, 0, flag(call, 'quiet'));
      const seen: Added[] = [];
      for await (const added of addTargets(store, call.args, meta, fetchDeps(call))) {
        seen.push(added);
        progress.step('title' in added ? added.title : '');
        if ('id' in added && !flag(call, 'quiet'))
          await call.io.out(flag(call, 'json') ? `${JSON.stringify(added)}\n` : addedText(call, added));
        tell(call.io, call.style, added.problems, flag(call, 'quiet'), NOTES);
      }
      if (seen.some((a) => 'id' in a && a.outcome !== 'unchanged')) await regroup(store);
      progress.done();
      return seen.some((a) => a.problems.some((p) => !NOTES.has(p.code))) ? 1 : 0;
    },
    { create: true },
  );
}

export const add: CommandSpec = {
  name: 'add',
  args: '<target...>',
  summary: 'add articles to the record',
  about:
    'Takes files, folders, JSON Lines files, URLs and standard input (-). Adding the same thing twice changes nothing; what is reported as added is safe, whatever happens next.',
  options: [
    { flags: '--published <date>', about: 'the day of publication, where the article does not say it' },
    { flags: '--outlet <name>', about: 'who published it' },
    { flags: '--title <title>', about: 'its headline' },
    { flags: '--url <url>', about: 'where it stands' },
    { flags: '--lang <code>', about: 'its language (ISO 639-1)' },
    DB,
    JSON_OUT,
    QUIET,
  ],
  examples: [
    ['onrecord add reports/', 'a folder of saved pages and texts'],
    ['onrecord add --published 2026-03-02 note.txt', 'a text without a date of its own'],
    ['pbpaste | onrecord add - --outlet "Harbour Post"', 'a pasted text'],
  ],
  run,
};
