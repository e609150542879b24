import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Grouping, type Houses, housesFrom, sketchFrom } from '../../../app.ts';
import { type Call, flag, text, Usage } from '../spec.ts';
import { answersOf } from '../stream.ts';

/** The table of houses that `--houses` names. */
async function housesOf(call: Call): Promise<Houses | undefined> {
  const file = text(call, 'houses');
  if (file === undefined) return undefined;
  const table = await readFile(path.resolve(call.io.cwd, file), 'utf8').catch((e: NodeJS.ErrnoException) => {
    throw new Usage(`the table of houses ${file} can’t be read (${e.code ?? e.message})`);
  });
  const houses = housesFrom(table);
  if (typeof houses === 'function') return houses;
  throw new Usage(`${file}, line ${houses.line}: ${houses.why}`, 'Halden Media: Tarn Daily, Mirrow Herald');
}

export async function run(call: Call): Promise<number> {
  if (!flag(call, 'jsonl')) throw new Usage('group works on JSON Lines', 'onrecord group --jsonl < articles.jsonl');
  const grouping = new Grouping(undefined, await housesOf(call));
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
