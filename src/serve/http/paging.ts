import { fault } from './faults.ts';

/** A page of a list and the cursor of the next. */
export interface Paged<T> {
  readonly items: readonly T[];
  readonly next?: string;
}

const encode = (after: string): string => Buffer.from(after, 'utf8').toString('base64url');

/**
 * The page of `list` after the item that a cursor names. The cursor holds the item's key, not its place, so that a list that grows at its
 * head neither repeats nor skips; one whose item is gone is a fault.
 */
export function pageOf<T>(
  list: readonly T[],
  keyOf: (item: T) => string,
  { cursor, limit }: { readonly cursor?: string | undefined; readonly limit: number },
): Paged<T> {
  let from = 0;
  if (cursor !== undefined) {
    const after = Buffer.from(cursor, 'base64url').toString('utf8');
    from = list.findIndex((item) => keyOf(item) === after) + 1;
    if (from === 0) throw fault('bad-request', 'The cursor is of no page of this list: begin again without it.');
  }
  const items = list.slice(from, from + limit);
  const last = items.at(-1);
  return last !== undefined && from + limit < list.length ? { items, next: encode(keyOf(last)) } : { items };
}
