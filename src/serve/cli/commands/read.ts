import { type AnnotatedArticle, annotateRead, fetchTargets, isRead, readSource } from '../../../app.ts';
import { fetchDeps } from '../fetching.ts';
import { tell } from '../messages.ts';
import { progressOf } from '../progress.ts';
import { type Call, flag, metaOf, Usage } from '../spec.ts';
import { streamEach } from '../stream.ts';
import { articleText } from '../views/article.ts';

const shown = (call: Call, a: AnnotatedArticle): string =>
  flag(call, 'json') ? `${JSON.stringify(a)}\n` : articleText(a, call.style, call.io.width);

/** Reads the targets one by one and shows each at once. Resolves to whether any could not be read. */
async function readTargets(call: Call): Promise<boolean> {
  const meta = metaOf(call);
  const progress = progressOf(call.io, 0, flag(call, 'quiet') || call.io.resultsSeen);
  let faulty = false;
  for await (const got of fetchTargets(call.args, fetchDeps(call))) {
    progress.clear();
    if ('problem' in got) faulty = tell(call, [got.problem]) || faulty;
    else
      for (const read of await readSource(got.snapshot, meta)) {
        const { origin } = got.snapshot;
        const made = annotateRead(read.id ?? origin, read);
        if (isRead(made)) await call.io.out(shown(call, made));
        faulty =
          tell(
            call,
            made.problems.map((p) => ({ where: origin, ...p })),
          ) || faulty;
        progress.step(origin);
      }
  }
  progress.clear();
  return faulty;
}

export async function run(call: Call): Promise<number> {
  if (flag(call, 'jsonl')) return streamEach(call, 'read');
  if (call.args.length === 0)
    throw new Usage('name a file, folder or URL, or use --jsonl', 'onrecord read report.html');
  return (await readTargets(call)) ? 1 : 0;
}
