import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import Database from 'libsql';
import { StoreError } from '../problems.ts';
import { readable, writable } from './faults.ts';
import { APPLICATION, MIGRATIONS } from './migrations.ts';

/** Milliseconds that a write waits for the writes of other processes. */
const PATIENCE = 15_000;
/** KiB of the file that are kept at hand: the inner pages of a large record's indexes, and the counts of its terms. */
const AT_HAND = 32_768;
/** So many pages may stand in the log before a change itself brings them into the file: as a rule that is done between two changes. */
const LOGGED = 4000;

export interface Opened {
  readonly db: Database.Database;
  readonly readOnly: boolean;
}

/** What the file is before it is opened; throws where it can't be a record. */
function look(file: string, create: boolean): 'new' | 'read-only' | 'writable' {
  const there = existsSync(file);
  if (there && statSync(file).isDirectory())
    throw new StoreError('store-broken', `${file} is a folder, and a record is a file`);
  if (!there || statSync(file).size === 0) {
    if (!create) throw new StoreError('not-found', `no record at ${file}: add articles first with \`onrecord add\``);
    const folder = path.dirname(file);
    if (!existsSync(folder)) throw new StoreError('not-found', `no folder ${folder}: make it first`);
    if (!writable(there ? file : folder))
      throw new StoreError('store-read-only', `nothing can be written in ${folder}`);
    return 'new';
  }
  if (!readable(file)) throw new StoreError('store-read-only', `no permission to read ${file}`);
  if (writable(file)) return 'writable';
  if (create) throw new StoreError('store-read-only', `no permission to write ${file} and its folder`);
  return 'read-only';
}

/**
 * The address that reads a file which can't be written. A log that still holds changes is read too; without one the file can't change under
 * us, and SQLite needs no files beside it.
 */
function addressOf(file: string): string {
  const log = `${file}-wal`;
  const pending = existsSync(log) && statSync(log).size > 0;
  return `${pathToFileURL(file).href}?${pending ? 'mode=ro' : 'immutable=1'}`;
}

const pragma = (db: Database.Database, name: string): number =>
  Number(Object.values(db.prepare(`PRAGMA ${name}`).all([])[0] as Record<string, unknown>)[0]);

/** Opens a record's file, brought to its latest form. Throws a `StoreError`, or SQLite's own error where the file is at fault. */
export function openFile(file: string, create: boolean): Opened {
  const state = look(file, create);
  const readOnly = state === 'read-only';
  const db = connect(readOnly ? addressOf(file) : file, file);
  try {
    db.exec(`PRAGMA busy_timeout = ${PATIENCE}; PRAGMA foreign_keys = ON; PRAGMA cache_size = -${AT_HAND};`);
    recognise(db, file);
    if (!readOnly) {
      patiently(() => db.exec('PRAGMA journal_mode = WAL'));
      // What was reported as added outlives the death of the process with any setting; FULL also flushes the log at each commit, so that it
      // outlives a loss of power, as far as the disk keeps its word. An article costs more to read than a flush.
      db.exec(`PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = ${LOGGED};`);
    }
    migrate(db, file, readOnly);
    return { db, readOnly };
  } catch (error) {
    db.close();
    const { code } = error as { readonly code?: string };
    if (code === 'SQLITE_NOTADB') throw new StoreError('store-broken', `${file} is no record, or is damaged`);
    throw error;
  }
}

function connect(address: string, file: string): Database.Database {
  try {
    return new Database(address);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new StoreError('store-read-only', `${file} can’t be opened: ${why}`);
  }
}

/** Throws where the file is a database of another program, or of a newer one of ours. */
function recognise(db: Database.Database, file: string): void {
  const [form, application, tables] = [
    pragma(db, 'user_version'),
    pragma(db, 'application_id'),
    Number((db.prepare('SELECT count(*) AS n FROM sqlite_master').all([])[0] as { n: number }).n),
  ];
  if (application !== APPLICATION && tables > 0)
    throw new StoreError('store-broken', `${file} is a database of another program, not a record`);
  if (form > MIGRATIONS.length)
    throw new StoreError(
      'store-newer',
      `${file} has the form ${form}, and this program knows the forms up to ${MIGRATIONS.length}`,
    );
}

function migrate(db: Database.Database, file: string, readOnly: boolean): void {
  if (pragma(db, 'user_version') === MIGRATIONS.length) return;
  if (readOnly)
    throw new StoreError('store-read-only', `${file} has an older form and must be written once to be read`);
  db.exec('BEGIN IMMEDIATE');
  try {
    // Another process may have done it while this one waited.
    for (const step of MIGRATIONS.slice(pragma(db, 'user_version'))) db.exec(step);
    db.exec(`PRAGMA user_version = ${MIGRATIONS.length}; PRAGMA application_id = ${APPLICATION}; COMMIT;`);
  } catch (error) {
    if (db.inTransaction) db.exec('ROLLBACK');
    throw error;
  }
}

/** Changing the journal mode of a file that another process is making fails at once instead of waiting. */
function patiently(run: () => void): void {
  for (let left = 50; ; left--) {
    try {
      run();
      return;
    } catch (error) {
      if (left === 0 || (error as { code?: string }).code !== 'SQLITE_BUSY') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
    }
  }
}
