import { readFile } from 'node:fs/promises';
import path from 'node:path';
import {
  type AnnotatedArticle,
  annotateRead,
  type Checked,
  checkAgainst,
  checkLine,
  fetchTargets,
  isDay,
  isRead,
  lastDay,
  PROFILES,
  type ProfileName,
  RULES,
  readSnapshot,
  sarif,
} from '../../../app.ts';
import { checkRequest, withoutNulls } from '../../lines.ts';
import { fetchDeps } from '../fetching.ts';
import { AT, DB, JSON_OUT, JSONL, QUIET } from '../shared.ts';
import { type Call, type CommandSpec, day, flag, text, Usage } from '../spec.ts';
import { withStory } from '../store.ts';
import { streamEach } from '../stream.ts';
import { VERSION } from '../version.ts';
import { findingsText } from '../views/findings.ts';

function profileOf(call: Call, fallback: ProfileName): ProfileName {
  const name = text(call, 'profile') ?? fallback;
  if (!(name in PROFILES)) throw new Usage(`--profile takes ${Object.keys(PROFILES).join(', ')}, not “${name}”`);
  return name as ProfileName;
}

async function draftOf(call: Call): Promise<{ readonly file: string; readonly draft: string }> {
  const file = call.args[0];
  if (file === undefined) throw new Usage('name the draft', 'onrecord check draft.md --sources folder');
  const bytes = await readFile(path.resolve(call.io.cwd, file)).catch((e: NodeJS.ErrnoException) => {
    throw new Usage(`the draft ${file} can’t be read (${e.code ?? e.message})`);
  });
  return { file, draft: bytes.toString('utf8') };
}

async function sourcesFrom(call: Call, target: string): Promise<AnnotatedArticle[]> {
  const articles: AnnotatedArticle[] = [];
  for await (const got of fetchTargets([target], fetchDeps(call)))
    if ('snapshot' in got)
      for (const r of readSnapshot(got.snapshot, {})) {
        const made = annotateRead(`${got.snapshot.origin}${r.id === null ? '' : `#${r.id}`}`, r);
        if (isRead(made)) articles.push(made);
      }
  if (articles.length === 0) throw new Usage(`no article could be read from ${target}`);
  return articles;
}

async function report(
  call: Call,
  file: string,
  draft: string,
  checked: Checked,
  sources: readonly AnnotatedArticle[],
): Promise<number> {
  const format = flag(call, 'json') ? 'json' : (text(call, 'format') ?? 'text');
  if (!['text', 'json', 'sarif'].includes(format))
    throw new Usage(`--format takes text, json or sarif, not “${format}”`);
  if (format === 'json') await call.io.out(`${JSON.stringify(checked, null, 2)}\n`);
  else if (format === 'sarif') await call.io.out(sarif(draft, file, checked.findings, RULES, VERSION));
  else await call.io.out(findingsText(file, draft, checked, sources, call.style, call.io.width));
  return checked.findings.some((f) => f.level !== 'note') ? 1 : 0;
}

async function run(call: Call): Promise<number> {
  const at = day(call, 'at', isDay);
  if (flag(call, 'jsonl')) {
    const profile = profileOf(call, 'fidelity');
    return streamEach(call, checkRequest, (line) => {
      const request = withoutNulls(line);
      const on = request.at ?? at;
      return checkLine(
        { id: request.id, draft: request.draft, sources: request.sources, ...(on === undefined ? {} : { at: on }) },
        profile,
      );
    });
  }
  const profile = profileOf(call, 'wire');
  const { file, draft } = await draftOf(call);
  const folder = text(call, 'sources');
  if (folder !== undefined) {
    const sources = await sourcesFrom(call, folder);
    const on =
      at ??
      sources
        .map((s) => s.article.published?.slice(0, 10))
        .filter((d) => d !== undefined)
        .sort()
        .at(-1);
    return report(
      call,
      file,
      draft,
      checkAgainst(file, draft, sources, { profile, ...(on === undefined ? {} : { at: on }) }),
      sources,
    );
  }
  return withStory({ ...call, args: call.args.slice(1) }, async ({ story }) => {
    const sources = story.members.map((m) => m.annotated);
    return report(
      call,
      file,
      draft,
      checkAgainst(file, draft, sources, { profile, at: at ?? lastDay(story.members) }),
      sources,
    );
  });
}

export const check: CommandSpec = {
  name: 'check',
  args: '[draft] [story]',
  summary: 'check a draft against its sources by newsroom rules',
  about:
    'Quotations, speakers, figures, dates, one-sided accounts and sentences that no source backs. Exit status 0 clean, 1 findings, 2 wrong usage. A comment <!-- onrecord-disable T1 --> in the draft silences a rule.',
  options: [
    { flags: '--sources <target>', about: 'a file or folder with the sources, instead of a story of the record' },
    { flags: '--profile <name>', about: 'wire, brief, assessment or fidelity' },
    { flags: '--format <name>', about: 'text, json or sarif' },
    AT,
    JSONL,
    DB,
    JSON_OUT,
    QUIET,
  ],
  examples: [
    ['onrecord check draft.md', 'against the only story of the record'],
    [
      'onrecord check draft.md --sources reports/ --format sarif > findings.sarif',
      'against a folder, for an editor or CI',
    ],
    ['onrecord check --jsonl < drafts.jsonl', 'a stream of {id, draft, sources}'],
  ],
  run,
};
