import { gzipSync } from 'node:zlib';
import { sql } from 'kysely';
import type { Brief, Recall } from '../../record/index.ts';
import { exportsFrom, ON_STANDING, recallsFrom, withoutWordsOf } from '../recalls.ts';
import type { Exported, JournalEntry } from '../types.ts';
import { change, type Db } from './access.ts';
import { entryOf, write } from './journal.ts';
import { unzip, zip } from './rows.ts';
import { forgetSketch } from './sketches.ts';

/** Entries of the journal of some kinds, in order. */
export async function entries(db: Db, what: readonly JournalEntry['what'][]): Promise<JournalEntry[]> {
  const rows = await db.selectFrom('journal').selectAll().where('what', 'in', what).orderBy('seq').execute();
  return rows.map(entryOf);
}

export const recalls = async (db: Db): Promise<Recall[]> => recallsFrom(await entries(db, ON_STANDING));

export const exportsOf = async (db: Db, story: string): Promise<(Exported & { readonly at: string })[]> =>
  exportsFrom(await entries(db, ['exported']), story);

/** Whether a version was purged: its id is nobody else's afterwards. */
export const isGone = async (db: Db, id: string): Promise<boolean> =>
  (await db
    .selectFrom('journal')
    .select('seq')
    .where('what', '=', 'purged')
    .where('subject', '=', id)
    .executeTakeFirst()) !== undefined;

export function recall(
  db: Db,
  now: () => string,
  id: string,
  what: 'withdrawn' | 'reinstated',
  why: string,
): Promise<void> {
  return change(db, async (tx) => {
    const row = await tx.selectFrom('articles').select(['snapshot', 'sha256']).where('id', '=', id).executeTakeFirst();
    if (!row) throw new RangeError(`no article ${id}`);
    const off = (await recalls(tx)).some((r) => r.article === id);
    if (off === (what === 'withdrawn')) return;
    await write(tx, { at: now(), what, subject: id, detail: { why, snapshot: row.snapshot, text: row.sha256 } });
  });
}

async function forgetBriefs(tx: Db, gone: ReadonlySet<string>): Promise<void> {
  for (const row of await tx.selectFrom('briefs').select(['seq', 'brief']).execute()) {
    const less = withoutWordsOf(unzip(row.brief) as Brief, gone);
    if (less)
      await tx
        .updateTable('briefs')
        .set({ brief: zip(less) })
        .where('seq', '=', row.seq)
        .execute();
  }
}

/** Stories and groups of the articles that go: the rest of them is grouped anew. */
async function forgetGroups(tx: Db, gone: readonly string[]): Promise<void> {
  const held = await tx.selectFrom('groups').select('story').where('article', 'in', gone).execute();
  const stories = [...new Set(held.map((g) => g.story))];
  await tx.deleteFrom('groups').where('article', 'in', gone).execute();
  if (stories.length > 0) await tx.deleteFrom('stories').where('id', 'in', stories).execute();
}

/** The search index keeps words of deleted rows until its parts are merged. */
async function forgetSearched(tx: Db): Promise<void> {
  for (const table of ['articles_words', 'claims_words']) {
    const name = sql.raw(table);
    await sql`INSERT INTO ${name} (${name}) VALUES ('optimize')`.execute(tx);
  }
}

/** Removes every version of a work in one transaction; what is deleted is overwritten with zeros, in the file too. */
export async function purge(db: Db, now: () => string, id: string, why: string): Promise<readonly string[]> {
  await sql`PRAGMA secure_delete = ON`.execute(db);
  const gone = await change(db, async (tx) => {
    const rows = await tx
      .selectFrom('articles')
      .select(['seq', 'id', 'snapshot', 'sha256'])
      .where('work', '=', (is) => is.selectFrom('articles as named').select('named.work').where('named.id', '=', id))
      .orderBy('n')
      .execute();
    if (rows.length === 0) return [];
    for (const r of rows)
      await write(tx, {
        at: now(),
        what: 'purged',
        subject: r.id,
        detail: { why, snapshot: r.snapshot, text: r.sha256 },
      });
    const [ids, seqs] = [rows.map((r) => r.id), rows.map((r) => r.seq)];
    await forgetGroups(tx, ids);
    for (const seq of seqs) await forgetSketch(tx, seq);
    await tx.deleteFrom('notes').where('article', 'in', ids).execute();
    await tx.deleteFrom('claims').where('article', 'in', seqs).execute();
    await tx.deleteFrom('actors').where('article', 'in', seqs).execute();
    await tx.deleteFrom('articles').where('seq', 'in', seqs).execute();
    // The row stays: other articles of the same bytes point at it. The guard lets it change because the journal has its tombstone.
    await tx
      .updateTable('snapshots')
      .set({ bytes: gzipSync(''), size: 0, origin: '', final_url: null })
      .where(
        'sha256',
        'in',
        rows.map((r) => r.snapshot),
      )
      .execute();
    await forgetBriefs(tx, new Set(ids));
    await forgetSearched(tx);
    return ids;
  });
  // Pages freed before this run may hold old words; where another process reads, they go with its next purge.
  if (gone.length > 0) await sql`VACUUM`.execute(db).catch(() => undefined);
  return gone;
}
