import { readFile } from 'node:fs/promises';
import path from 'node:path';
import {
  type AnnotatedArticle,
  type DraftRead,
  isRead,
  lastDay,
  readDraft,
  recordOf,
  sourcesOf,
  type WeighedSources,
  weighedSources,
} from '../../app.ts';
import { annotateAll, type ToRead } from '../worker/readAll.ts';
import { fetchDeps } from './fetching.ts';
import { tell } from './messages.ts';
import { type Call, list, text, Usage } from './spec.ts';
import { withStory } from './store.ts';

/** A draft's file and what is read of it. */
export interface Draft extends DraftRead {
  readonly file: string;
}

async function fromStdin(call: Call): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of call.io.stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

/** Reads the draft that the first argument names; throws `Usage` where it can't be read. */
export function draftOf(call: Call): Promise<Draft> {
  const file = call.args[0];
  if (file === undefined) throw new Usage('name the draft', 'onrecord check draft.md --against reports/');
  return draftIn(call, file);
}

/** Reads a draft from a file, or from standard input for `-`; throws `Usage` where it can't be read. */
export async function draftIn(call: Call, file: string): Promise<Draft> {
  const bytes =
    file === '-'
      ? await fromStdin(call)
      : await readFile(path.resolve(call.io.cwd, file)).catch((e: NodeJS.ErrnoException) => {
          throw new Usage(`the draft ${file} can’t be read (${e.code ?? e.message})`);
        });
  const read = await readDraft(file, bytes);
  if ('code' in read) throw new Usage(`the draft ${file}: ${read.message}`);
  return { file: file === '-' ? 'stdin' : file, ...read };
}

async function articlesFrom(call: Call, targets: readonly string[]): Promise<AnnotatedArticle[]> {
  const found: (ToRead & { readonly origin: string })[] = [];
  for await (const got of sourcesOf(targets, {}, fetchDeps(call))) {
    if ('problems' in got) tell(call, got.problems);
    else {
      const { origin } = got.snapshot;
      found.push({ id: `${origin}${got.read.id === null ? '' : `#${got.read.id}`}`, read: got.read, origin });
    }
  }
  const made = await annotateAll(found, call.io.helper);
  for (const [i, m] of made.entries())
    if (!isRead(m))
      tell(
        call,
        m.problems.map((p) => ({ where: found[i]!.origin, ...p })),
      );
  const articles = made.filter(isRead);
  if (articles.length === 0) throw new Usage(`no article could be read from ${targets.join(', ')}`);
  return articles;
}

const dayOf = (sources: readonly AnnotatedArticle[]): string | undefined =>
  lastDay(sources.map((annotated) => ({ annotated })));

/** What drafts are held against. */
export interface Sources {
  readonly articles: readonly AnnotatedArticle[];
  /** The last day on which one of them came out. */
  readonly today: string | undefined;
  /** What they tell together; found while something else is done, where a thread is free for it. */
  readonly record: Promise<WeighedSources>;
}

function together(call: Call, articles: readonly AnnotatedArticle[]): Sources {
  const { helper } = call.io;
  const here = (): WeighedSources => weighedSources(articles);
  const record = helper ? helper.weigh(articles).catch(here) : Promise.resolve(here());
  return { articles, today: dayOf(articles), record };
}

/** What a draft is held against: the files of --against, a story of the record (`named`, or the only one), or both. */
export async function withSources(
  call: Call,
  named: readonly string[],
  run: (sources: Sources) => Promise<number>,
): Promise<number> {
  const target = text(call, 'sources');
  const targets = [...list(call, 'against'), ...(target === undefined ? [] : [target])];
  const given = targets.length > 0 ? await articlesFrom(call, targets) : [];
  if (given.length > 0 && named.length === 0) return run(together(call, given));
  return withStory({ ...call, args: named }, ({ story }) => {
    const members = story.members.map((m) => m.annotated);
    if (given.length > 0) return run(together(call, [...members, ...given]));
    // A story of the record is weighed already, as people decided on it.
    return run({ articles: members, today: dayOf(members), record: Promise.resolve(recordOf(story)) });
  });
}
