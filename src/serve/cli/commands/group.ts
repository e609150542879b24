import { Grouping, type Houses, housesOf, sketchFrom } from '../../../app.ts';
import { houseTable } from '../houses.ts';
import { type Call, flag, text, Usage } from '../spec.ts';
import { answersOf } from '../stream.ts';

async function housesNamed(call: Call): Promise<Houses | undefined> {
  const file = text(call, 'houses');
  return file === undefined ? undefined : housesOf(await houseTable(call, file));
}

export async function run(call: Call): Promise<number> {
  if (!flag(call, 'jsonl')) throw new Usage('group works on JSON Lines', 'onrecord group --jsonl < articles.jsonl');
  const grouping = new Grouping(undefined, await housesNamed(call));
  const failed = new Map<number, string>();
  let n = 0;
  for await (const answer of answersOf(call, 'group')) {
    if (answer.ok) grouping.add(sketchFrom(answer.text));
    else failed.set(n, answer.text);
    n++;
  }
  // Answers come in the order of the articles, so that two with one id keep their own.
  const grouped = grouping.answers();
  for (let i = 0; i < n; i++) await call.io.out(failed.get(i) ?? `${JSON.stringify(grouped.next().value)}\n`);
  return failed.size > 0 ? 1 : 0;
}
