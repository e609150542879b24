import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { type Problem, type ProblemCode, problem } from '../../record/index.ts';

const TOLD: readonly (readonly [RegExp, ProblemCode, string])[] = [
  [/^SQLITE_(?:BUSY|LOCKED)/u, 'store-locked', 'another program has been writing to the record for too long'],
  [/^SQLITE_(?:READONLY|PERM|AUTH)/u, 'store-read-only', 'the record can’t be written'],
  [/^SQLITE_(?:FULL|IOERR_WRITE|IOERR_SHMSIZE)/u, 'store-full', 'there is no space left for the record'],
  [/^SQLITE_CANTOPEN/u, 'store-read-only', 'the record, or a file beside it, can’t be opened'],
  [/^SQLITE_(?:CORRUPT|NOTADB)/u, 'store-broken', 'the record’s file is damaged, or is no record'],
  [/^SQLITE_IOERR/u, 'store-broken', 'the disk failed while the record was read or written'],
];

/** The problem that an error of SQLite tells of; undefined for one that is a fault of ours. */
export function sqliteProblem(error: unknown): Problem | undefined {
  const code = (error as { readonly code?: unknown } | undefined)?.code;
  if (!(error instanceof Error) || typeof code !== 'string') return undefined;
  const told = TOLD.find(([pattern]) => pattern.test(code));
  return told && problem(told[1], `${told[2]} (${error.message})`);
}

const may = (file: string, mode: number): boolean => {
  try {
    accessSync(file, mode);
    return true;
  } catch {
    return false;
  }
};

/** Whether the file can be written, and its folder: SQLite puts its log beside the file. */
export const writable = (file: string): boolean =>
  may(file, constants.R_OK | constants.W_OK) && may(path.dirname(file), constants.W_OK);

export const readable = (file: string): boolean => may(file, constants.R_OK);
