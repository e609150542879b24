import { Kysely, type RawBuilder, type SqliteDatabase, SqliteDialect, type SqliteStatement, sql } from 'kysely';
import type Database from 'libsql';
import type { Schema } from './schema.ts';

export type Db = Kysely<Schema>;

const CONTROL = /^(?:begin|commit|rollback)/u;

/** Milliseconds after a change until what it left in the log goes into the file. */
const LEISURE = 50;

/** Brings the log of a file into the file, not within a change, whoever waits for that, but soon after it. */
class Leisure {
  readonly #db: Database.Database;
  #timer: NodeJS.Timeout | undefined;

  constructor(db: Database.Database) {
    this.#db = db;
  }

  after(sql: string): void {
    if (sql === WRITING) this.#timer ??= setTimeout(() => this.#tidy(), LEISURE).unref();
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #tidy(): void {
    this.#timer = undefined;
    try {
      this.#db.prepare('PRAGMA wal_checkpoint(PASSIVE)').all([]);
    } catch {
      // What can't be done now is done at a later change, which tells of its own faults, or at the end.
    }
  }
}

const WRITING = 'begin immediate';

/**
 * An open file as the dialect takes it: libSQL's database has the shape of better-sqlite3's. A prepared BEGIN that meets a lock is never reset
 * by libSQL, and no later transaction of the connection could commit: such statements are executed instead.
 */
function adapted(db: Database.Database): SqliteDatabase {
  const leisure = new Leisure(db);
  const control = (sql: string): SqliteStatement => ({
    reader: false,
    all: () => [],
    iterate: () => [][Symbol.iterator](),
    run: () => {
      db.exec(sql);
      leisure.after(sql);
      return { changes: 0, lastInsertRowid: 0 };
    },
  });
  return {
    close: () => {
      leisure.stop();
      db.close();
    },
    prepare: (sql) => (CONTROL.test(sql) ? control(sql) : (db.prepare(sql) as unknown as SqliteStatement)),
  };
}

export const queriesOver = (db: Database.Database): Db =>
  new Kysely<Schema>({ dialect: new SqliteDialect({ database: adapted(db) }) });

/**
 * A look at how much was written in a file: another answer after any change, of this connection or another's. It costs some microseconds, and
 * leaves no statement open.
 */
export function writtenIn(db: Database.Database): () => string {
  const [byOthers, own] = [db.prepare('PRAGMA data_version'), db.prepare('SELECT total_changes() AS n')];
  return () => JSON.stringify([byOthers.all([]), own.all([])]);
}

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

/** The ids of a JSON list, as a set to look into: a list of any length in one value. */
export const idsIn = (json: string): RawBuilder<string> => sql<string>`(SELECT value FROM json_each(${json}))`;

/** `items` in runs of at most `size`: a statement has room for some 32,000 values. */
export function* runsOf<T>(items: readonly T[], size: number): Generator<T[]> {
  for (let i = 0; i < items.length; i += size) yield items.slice(i, i + size);
}
