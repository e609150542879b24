import { Grouping, sketchFrom } from '../../../app.ts';
import { type Call, flag, Usage } from '../spec.ts';
import { answersOf } from '../stream.ts';

export async function run(call: Call): Promise<number> {
  if (!flag(call, 'jsonl')) throw new Usage('group works on JSON Lines', 'onrecord group --jsonl < articles.jsonl');
  const grouping = new Grouping();
  const failed = new Map<number, string>();
  let n = 0;
  for await (const { text, ok } of answersOf(call, 'group')) {
    if (ok) grouping.add(sketchFrom(text));
    else failed.set(n, text);
    n++;
  }
  // Answers come in the order of the articles, so that two with one id keep their own.
  const grouped = grouping.answers().values();
  for (let i = 0; i < n; i++) await call.io.out(failed.get(i) ?? `${JSON.stringify(grouped.next().value)}\n`);
  return failed.size > 0 ? 1 : 0;
}
