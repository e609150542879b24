import { createHash } from 'node:crypto';
import { claimsCsv, jsonLines } from '../../../app/record.ts';
import { type Call, text } from '../spec.ts';
import { withStory } from '../store.ts';

export async function run(call: Call): Promise<number> {
  return withStory(call, async ({ story, store }) => {
    const { members, actors, withdrawn } = story;
    const format = text(call, 'format') ?? 'jsonl';
    const hash = createHash('sha256');
    const parts =
      format === 'csv' ? [claimsCsv(members, actors)] : jsonLines([story.story], members, actors, withdrawn);
    for (const part of parts) {
      hash.update(part);
      await call.io.out(part);
    }
    // A record that can't be written still gives its export.
    await store
      .saveExport({ story: story.story.id, format, sha256: hash.digest('hex'), articles: members.map((m) => m.id) })
      .catch(() => undefined);
    return 0;
  });
}
