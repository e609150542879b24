import { readFile } from 'node:fs/promises';
import path from 'node:path';
import {
  type AnnotatedArticle,
  annotateRead,
  type Checked,
  checkAgainst,
  isRead,
  lastDay,
  type ProfileName,
  RULES,
  sarif,
  sourcesOf,
} from '../../../app.ts';
import { fetchDeps } from '../fetching.ts';
import { tell } from '../messages.ts';
import { type Call, day, flag, optional, text, Usage } from '../spec.ts';
import { withStory } from '../store.ts';
import { streamEach } from '../stream.ts';
import { VERSION } from '../version.ts';
import { findingsText } from '../views/findings.ts';

interface Draft {
  readonly file: string;
  readonly draft: string;
}

async function fromStdin(call: Call): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of call.io.stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

async function draftOf(call: Call): Promise<Draft> {
  const file = call.args[0];
  if (file === undefined) throw new Usage('name the draft', 'onrecord check draft.md --sources folder');
  const bytes =
    file === '-'
      ? await fromStdin(call)
      : await readFile(path.resolve(call.io.cwd, file)).catch((e: NodeJS.ErrnoException) => {
          throw new Usage(`the draft ${file} can’t be read (${e.code ?? e.message})`);
        });
  return { file: file === '-' ? 'stdin' : file, draft: bytes.toString('utf8').replace(/^\ufeff/u, '') };
}

async function sourcesFrom(call: Call, target: string): Promise<AnnotatedArticle[]> {
  const articles: AnnotatedArticle[] = [];
  for await (const got of sourcesOf([target], {}, fetchDeps(call))) {
    if ('problems' in got) {
      tell(call, got.problems);
      continue;
    }
    const { origin } = got.snapshot;
    const made = annotateRead(`${origin}${got.read.id === null ? '' : `#${got.read.id}`}`, got.read);
    if (isRead(made)) articles.push(made);
    else
      tell(
        call,
        made.problems.map((p) => ({ where: origin, ...p })),
      );
  }
  if (articles.length === 0) throw new Usage(`no article could be read from ${target}`);
  return articles;
}

async function report(
  call: Call,
  draft: Draft,
  checked: Checked,
  sources: readonly AnnotatedArticle[],
): Promise<number> {
  const format = flag(call, 'json') ? 'json' : text(call, 'format');
  if (format === 'json') await call.io.out(`${JSON.stringify(checked, null, 2)}\n`);
  else if (format === 'sarif') await call.io.out(sarif(draft.draft, draft.file, checked.findings, RULES, VERSION));
  else await call.io.out(findingsText(draft, checked, sources, call.style, call.io.width));
  return checked.findings.some((f) => f.level !== 'note') ? 1 : 0;
}

const lastOf = (sources: readonly AnnotatedArticle[]): string | undefined =>
  sources
    .map((s) => s.article.published?.slice(0, 10))
    .filter((d) => d !== undefined)
    .sort()
    .at(-1);

export async function run(call: Call): Promise<number> {
  const at = day(call, 'at');
  const named = text(call, 'profile') as ProfileName | undefined;
  if (flag(call, 'jsonl')) return streamEach(call, 'check', { ...optional('at', at), profile: named ?? 'fidelity' });
  const profile = named ?? 'wire';
  const draft = await draftOf(call);
  const against = (sources: readonly AnnotatedArticle[], today: string | undefined): Promise<number> =>
    report(call, draft, checkAgainst(draft.file, draft.draft, sources, { profile, ...optional('at', today) }), sources);
  const target = text(call, 'sources');
  if (target !== undefined) {
    const sources = await sourcesFrom(call, target);
    return against(sources, at ?? lastOf(sources));
  }
  return withStory({ ...call, args: call.args.slice(1) }, ({ story }) =>
    against(
      story.members.map((m) => m.annotated),
      at ?? lastDay(story.members),
    ),
  );
}
