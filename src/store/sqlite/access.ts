import { Kysely, type SqliteDatabase, SqliteDialect, sql } from 'kysely';
import type Database from 'libsql';
import type { Schema } from './schema.ts';

export type Db = Kysely<Schema>;

/** Kysely over an open file: libSQL's database has the shape of better-sqlite3's, which the dialect takes. */
export const queriesOver = (db: Database.Database): Db =>
  new Kysely<Schema>({ dialect: new SqliteDialect({ database: db as unknown as SqliteDatabase }) });

/**
 * Runs `change` as one transaction. It takes the write lock at its beginning, and so waits for other writers instead of failing when it
 * comes to write on what another has changed since.
 */
export function change<T>(db: Db, run: (tx: Db) => Promise<T>): Promise<T> {
  return db.connection().execute(async (tx) => {
    await sql`begin immediate`.execute(tx);
    try {
      const result = await run(tx);
      await sql`commit`.execute(tx);
      return result;
    } catch (error) {
      // A full disk has rolled back already: then there is nothing to roll back.
      await sql`rollback`.execute(tx).catch(() => undefined);
      throw error;
    }
  });
}

/** Runs `ask` on one state of the record, whatever other processes write meanwhile. */
export function reading<T>(db: Db, ask: (tx: Db) => Promise<T>): Promise<T> {
  return db.connection().execute(async (tx) => {
    await sql`begin`.execute(tx);
    try {
      return await ask(tx);
    } finally {
      await sql`commit`.execute(tx).catch(() => undefined);
    }
  });
}

/** `items` in runs of at most `size`: a statement has room for some 32,000 values. */
export function* runsOf<T>(items: readonly T[], size: number): Generator<T[]> {
  for (let i = 0; i < items.length; i += size) yield items.slice(i, i + size);
}
