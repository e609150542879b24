import type { Watched } from '../types.ts';
import { change, type Db } from './access.ts';

export async function watched(db: Db, address?: string): Promise<Watched[]> {
  const all = db.selectFrom('watched').select('json').orderBy('address');
  const rows = await (address === undefined ? all : all.where('address', '=', address)).execute();
  return rows.map((r) => JSON.parse(r.json) as Watched);
}

export function saveWatched(db: Db, w: Watched): Promise<void> {
  return change(db, async (tx) => {
    const row = { address: w.address, due: w.due ?? null, json: JSON.stringify(w) };
    await tx.replaceInto('watched').values(row).execute();
  });
}

export function dropWatched(db: Db, address: string): Promise<boolean> {
  return change(db, async (tx) => {
    const { numDeletedRows } = await tx.deleteFrom('watched').where('address', '=', address).executeTakeFirst();
    return numDeletedRows === 1n;
  });
}
