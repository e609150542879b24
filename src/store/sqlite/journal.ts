import { createHash } from 'node:crypto';
import type { JournalEntry } from '../types.ts';
import type { Db } from './access.ts';
import type { JournalRow } from './schema.ts';

/** The chain value of an entry: one that is altered, removed or put in breaks it from there on. */
export const chainOf = (before: string, e: Omit<JournalRow, 'chain'>): string =>
  createHash('sha256')
    .update(JSON.stringify([before, e.seq, e.at, e.what, e.subject, e.detail]))
    .digest('hex');

/** Writes an entry at the end; within the transaction of what it tells of. */
export async function write(tx: Db, entry: Omit<JournalEntry, 'seq'>): Promise<void> {
  const last = await tx
    .selectFrom('journal')
    .select(['seq', 'chain'])
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  const row = { ...entry, seq: (last?.seq ?? 0) + 1, detail: JSON.stringify(entry.detail) };
  await tx
    .insertInto('journal')
    .values({ ...row, chain: chainOf(last?.chain ?? '', row) })
    .execute();
}

const PAGE = 500;

/** Rows after the entry `from` in order, a page at a time: no cursor stays open between two of them. */
export async function* journalRows(db: Db, from = 0): AsyncGenerator<JournalRow> {
  for (let after = from; ; ) {
    const page = await db
      .selectFrom('journal')
      .selectAll()
      .where('seq', '>', after)
      .orderBy('seq')
      .limit(PAGE)
      .execute();
    yield* page;
    if (page.length < PAGE) return;
    after = page.at(-1)!.seq;
  }
}

export const entryOf = ({ seq, at, what, subject, detail }: JournalRow): JournalEntry => ({
  seq,
  at,
  what,
  subject,
  detail: JSON.parse(detail) as JournalEntry['detail'],
});
