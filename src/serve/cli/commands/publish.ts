import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { sceneOf } from '../../model/scene.ts';
import { siteOf } from '../../web/site.ts';
import { type Call, day, flag, Usage } from '../spec.ts';
import { withStory } from '../store.ts';

export async function run(call: Call): Promise<number> {
  const folder = path.resolve(call.io.cwd, call.args.at(-1)!);
  return withStory({ ...call, args: call.args.slice(0, -1) }, async ({ story, store }) => {
    let n = 0;
    for await (const file of siteOf(store, sceneOf(story, day(call, 'at')), flag(call, 'full'))) {
      const at = path.join(folder, file.path);
      await mkdir(path.dirname(at), { recursive: true }).catch((e: NodeJS.ErrnoException) => {
        throw new Usage(`${folder} can’t be made (${e.code ?? e.message})`);
      });
      await writeFile(at, file.text);
      n++;
    }
    await call.io.out(`${path.join(folder, 'index.html')}\n`);
    if (!flag(call, 'quiet')) call.io.err(`${n} files\n`);
    return 0;
  });
}
