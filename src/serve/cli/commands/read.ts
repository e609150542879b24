import { type AnnotatedArticle, annotateRead, type FailedLine, isRead, sourcesOf } from '../../../app.ts';
import { fetchDeps } from '../fetching.ts';
import { tell } from '../messages.ts';
import { peopleOf } from '../people.ts';
import { progressOf } from '../progress.ts';
import { type Call, flag, metaOf, Usage } from '../spec.ts';
import { articleText } from '../views/article.ts';
import { traceText } from '../views/trace.ts';

/** An article, and what its page lost where that is asked for; of a page without an article only that. */
function shown(call: Call, made: AnnotatedArticle | FailedLine): string {
  const { removed } = made;
  if (!isRead(made) && !removed) return '';
  if (flag(call, 'json')) return `${JSON.stringify(made)}\n`;
  const trace = removed ? traceText(removed, call.style, call.io.width) : '';
  return (isRead(made) ? articleText(made, call.style, call.io.width) : '') + trace;
}

/** Reads the targets one by one and shows each at once. Resolves to whether any could not be read. */
async function readTargets(call: Call): Promise<boolean> {
  const meta = { ...metaOf(call), ...(flag(call, 'trace') ? { trace: true } : {}) };
  const { people } = await peopleOf(call);
  const progress = progressOf(call.io, 0, flag(call, 'quiet') || call.io.resultsSeen);
  let faulty = false;
  for await (const got of sourcesOf(call.args, meta, fetchDeps(call))) {
    progress.clear();
    if ('problems' in got) {
      faulty = tell(call, got.problems) || faulty;
      continue;
    }
    const { origin } = got.snapshot;
    const made = annotateRead(got.read.id ?? origin, got.read, undefined, people);
    await call.io.out(shown(call, made));
    const problems = made.problems.map((p) => ({ where: origin, ...p }));
    faulty = tell(call, problems) || faulty;
    progress.step(origin);
  }
  progress.clear();
  return faulty;
}

export async function run(call: Call): Promise<number> {
  if (call.args.length === 0)
    throw new Usage('name a file, folder or URL, or use --jsonl', 'onrecord read report.html');
  return (await readTargets(call)) ? 1 : 0;
}
