import { type AnnotatedArticle, annotateRead, isRead, sourcesOf } from '../../../app.ts';
import { fetchDeps } from '../fetching.ts';
import { tell } from '../messages.ts';
import { progressOf } from '../progress.ts';
import { type Call, flag, metaOf, Usage } from '../spec.ts';
import { articleText } from '../views/article.ts';

const shown = (call: Call, a: AnnotatedArticle): string =>
  flag(call, 'json') ? `${JSON.stringify(a)}\n` : articleText(a, call.style, call.io.width);

/** Reads the targets one by one and shows each at once. Resolves to whether any could not be read. */
async function readTargets(call: Call): Promise<boolean> {
  const meta = metaOf(call);
  const progress = progressOf(call.io, 0, flag(call, 'quiet') || call.io.resultsSeen);
  let faulty = false;
  for await (const got of sourcesOf(call.args, meta, fetchDeps(call))) {
    progress.clear();
    if ('problems' in got) {
      faulty = tell(call, got.problems) || faulty;
      continue;
    }
    const { origin } = got.snapshot;
    const made = annotateRead(got.read.id ?? origin, got.read);
    if (isRead(made)) await call.io.out(shown(call, made));
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
