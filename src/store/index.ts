/**
 * The record: snapshots, articles, claims, groups, stories, briefs and a journal, on disk or in memory.
 * Takes: sightings with what was read and claimed of them. Gives: them back, searched and verified; a `StoreError` where the file is at fault.
 * Never: reads a text, groups, decides what is true, or says that something is kept before it is safe.
 */
import type { Store } from './types.ts';

export { plainAddress } from './identity.ts';
export { MemoryStore } from './memory/index.ts';
export { storeProblem } from './problems.ts';
export type * from './types.ts';

export interface OpenOptions {
  /** Make the record where there is none. */
  readonly create: boolean;
  /** The present moment, ISO 8601, for the journal. */
  readonly now: () => string;
}

/** Opens the record at `path`, a file, with the libraries that it takes; rejects where it can't be opened, with an error of which `storeProblem` tells. */
export async function openRecord(path: string, options: OpenOptions): Promise<Store> {
  const { SqliteStore } = await import('./sqlite/index.ts');
  return new SqliteStore(path, options);
}
