import { createHash } from 'node:crypto';
import { exportable, FORMATS, type Store, warcRecord } from '../../../app/record.ts';
import { type Call, day, text, Usage } from '../spec.ts';
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

/** The address that feeds name as their home; wrong usage where it is none. */
function homeOf(call: Call): string | undefined {
  const home = text(call, 'home');
  if (home !== undefined && !(/^https?:/iu.test(home) && URL.canParse(home)))
    throw new Usage(`--home takes a web address, not “${home}”`);
  return home;
}

export async function run(call: Call): Promise<number> {
  const [at, home] = [day(call, 'at'), homeOf(call)];
  if (text(call, 'format') === 'warc') return exportArchive(call);
  const format = FORMATS.find((f) => f.name === (text(call, 'format') ?? 'jsonl'))!;
  return withStory(call, async ({ story, store }) => {
    const made = await format.write(exportable(story, { at, home }));
    if (call.io.resultsSeen && typeof made !== 'string')
      throw new Usage(
        'this format is no text for a terminal',
        `onrecord export --format ${format.name} > story.${format.ending}`,
      );
    await call.io.out(made);
    const sha256 = createHash('sha256').update(made).digest('hex');
    const articles = story.members.map((m) => m.id);
    // A record that can't be written still gives its export.
    await store.saveExport({ story: story.story.id, format: format.name, sha256, articles }).catch(() => undefined);
    return 0;
  });
}
