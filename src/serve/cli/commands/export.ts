import { createHash } from 'node:crypto';
import { claimsCsv, jsonLines, type Store, warcRecord } from '../../../app/record.ts';
import { type Call, text, Usage } from '../spec.ts';
import { withStore, withStory } from '../store.ts';

/** Snapshots one by one: memory holds one of them. */
async function writeArchive(call: Call, store: Store, hashes: Iterable<string>): Promise<number> {
  if (call.io.resultsSeen)
    throw new Usage('an archive is no text for a terminal', 'onrecord export --format warc > record.warc.gz');
  for (const hash of hashes) {
    const snapshot = await store.snapshot(hash);
    if (snapshot) await call.io.out(await warcRecord(snapshot));
  }
  return 0;
}

/** The snapshots of a story, all versions of its articles among them; of the whole record where no story is named. */
function exportArchive(call: Call): Promise<number> {
  if (call.args.length === 0)
    return withStore(call, async (store) => writeArchive(call, store, await store.snapshots()));
  return withStory(call, async ({ story, store }) => {
    const hashes = new Set<string>();
    for (const m of story.members) for (const v of await store.versions(m.id)) hashes.add(v.snapshot);
    return writeArchive(call, store, hashes);
  });
}

export async function run(call: Call): Promise<number> {
  if (text(call, 'format') === 'warc') return exportArchive(call);
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
