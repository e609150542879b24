import { type AnnotatedArticle, groupAll } from '../../../app.ts';
import { type Call, flag, Usage } from '../spec.ts';
import { answersOf } from '../stream.ts';

export async function run(call: Call): Promise<number> {
  if (!flag(call, 'jsonl')) throw new Usage('group works on JSON Lines', 'onrecord group --jsonl < articles.jsonl');
  const lines: ({ readonly article: AnnotatedArticle } | { readonly failed: string })[] = [];
  for await (const { text, ok } of answersOf(call, 'group'))
    lines.push(ok ? { article: JSON.parse(text) as AnnotatedArticle } : { failed: text });
  // Answers come in the order of the articles, so that two with one id keep their own.
  const grouped = groupAll(lines.flatMap((l) => ('article' in l ? [l.article] : []))).values();
  for (const line of lines)
    await call.io.out('failed' in line ? line.failed : `${JSON.stringify(grouped.next().value)}\n`);
  return lines.some((l) => 'failed' in l) ? 1 : 0;
}
