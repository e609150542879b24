import {
  type AnnotatedArticle,
  annotateRead,
  fetchTargets,
  isDay,
  isRead,
  NOTES,
  type Problem,
  readSnapshot,
} from '../../../app.ts';
import { fetchDeps } from '../fetching.ts';
import { tell } from '../messages.ts';
import { JOBS, JSON_OUT, JSONL, QUIET } from '../shared.ts';
import { type Call, type CommandSpec, day, flag, text, Usage } from '../spec.ts';
import { streamRead } from '../stream.ts';
import { articleText } from '../views/article.ts';

/** What was read of the targets, and what could not be. */
async function readTargets(
  call: Call,
): Promise<{ readonly articles: readonly AnnotatedArticle[]; readonly problems: readonly Problem[] }> {
  const articles: AnnotatedArticle[] = [];
  const problems: Problem[] = [];
  const published = day(call, 'published', isDay);
  const [outlet, title, lang] = [text(call, 'outlet'), text(call, 'title'), text(call, 'lang')];
  const meta = {
    ...(published === undefined ? {} : { published }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(title === undefined ? {} : { title }),
    ...(lang === undefined ? {} : { lang }),
  };
  for await (const got of fetchTargets(call.args, fetchDeps(call))) {
    if ('problem' in got) {
      problems.push(got.problem);
      continue;
    }
    for (const read of readSnapshot(got.snapshot, meta)) {
      const made = annotateRead(read.id ?? got.snapshot.origin, read);
      if (isRead(made)) articles.push(made);
      else problems.push(...made.problems.map((p) => ({ ...p, where: p.where ?? got.snapshot.origin })));
    }
  }
  return { articles, problems };
}

async function run(call: Call): Promise<number> {
  if (flag(call, 'jsonl')) {
    if (call.args.length > 0)
      throw new Usage('--jsonl reads standard input and takes no targets', 'onrecord read --jsonl < articles.jsonl');
    return streamRead(call);
  }
  if (call.args.length === 0)
    throw new Usage('name a file, folder or URL, or use --jsonl', 'onrecord read report.html');
  const { articles, problems } = await readTargets(call);
  for (const a of articles) {
    await call.io.out(flag(call, 'json') ? `${JSON.stringify(a)}\n` : articleText(a, call.style, call.io.width));
    tell(call.io, call.style, a.problems, flag(call, 'quiet'), NOTES);
  }
  tell(call.io, call.style, problems, flag(call, 'quiet'), NOTES);
  return problems.some((p) => !NOTES.has(p.code)) ? 1 : 0;
}

export const read: CommandSpec = {
  name: 'read',
  args: '[target...]',
  summary: 'read articles and show what they say',
  about:
    'Reads files, folders, URLs or standard input (-) and shows statements, events, figures, commitments and dates, each with its words. Nothing is stored.',
  options: [
    JSONL,
    JOBS,
    { flags: '--published <date>', about: 'the day of publication, where the article does not say it' },
    { flags: '--outlet <name>', about: 'who published it' },
    { flags: '--title <title>', about: 'its headline' },
    { flags: '--lang <code>', about: 'its language (ISO 639-1)' },
    JSON_OUT,
    QUIET,
  ],
  examples: [
    ['onrecord read report.html', 'what one saved page says'],
    ['onrecord read --published 2026-03-02 note.txt', 'a text without a date of its own'],
    ['onrecord read --jsonl --jobs 2 < in.jsonl > out.jsonl', 'a stream of articles'],
  ],
  run,
};
