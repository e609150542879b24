import { articleOfClaim, type Note } from '../../record/index.ts';
import { noteDetail } from '../notes.ts';
import { change, type Db, runsOf } from './access.ts';
import { write } from './journal.ts';
import type { NoteRow } from './schema.ts';

const noteOf = ({ id, claim, text, mark, at }: Omit<NoteRow, 'seq' | 'article'>): Note => ({
  id,
  claim,
  text,
  mark,
  at,
});

const COLUMNS = ['id', 'claim', 'text', 'mark', 'at'] as const;
const MOST = 500;

export async function notes(db: Db, articles?: readonly string[]): Promise<Note[]> {
  const all = db.selectFrom('notes').select([...COLUMNS, 'seq']);
  if (articles === undefined) return (await all.orderBy('seq').execute()).map(noteOf);
  const rows = [];
  for (const run of runsOf(articles, MOST)) rows.push(...(await all.where('article', 'in', run).execute()));
  return rows.sort((a, b) => a.seq - b.seq).map(noteOf);
}

export function saveNote(db: Db, now: () => string, note: Note): Promise<void> {
  return change(db, async (tx) => {
    const article = articleOfClaim(note.claim);
    const row = { ...noteOf(note), article };
    await tx
      .insertInto('notes')
      .values(row)
      .onConflict((on) => on.column('id').doUpdateSet(row))
      .execute();
    await write(tx, { at: now(), what: 'noted', subject: article, detail: noteDetail(note, 'kept') });
  });
}

export function dropNote(db: Db, now: () => string, id: string): Promise<boolean> {
  return change(db, async (tx) => {
    const row = await tx
      .selectFrom('notes')
      .select([...COLUMNS])
      .where('id', '=', id)
      .executeTakeFirst();
    if (!row) return false;
    await tx.deleteFrom('notes').where('id', '=', id).execute();
    const detail = noteDetail(noteOf(row), 'removed');
    await write(tx, { at: now(), what: 'noted', subject: articleOfClaim(row.claim), detail });
    return true;
  });
}
