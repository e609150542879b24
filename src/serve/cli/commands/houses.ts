import { houseOutlets, type KnownBelonging, listHouses } from '../../../app/record.ts';
import { groupBy } from '../../../text/index.ts';
import { houseTable } from '../houses.ts';
import { type Call, flag, text } from '../spec.ts';
import { withStore } from '../store.ts';

/** The table as it is kept, each outlet with the number of its decision. */
const listed = (rows: readonly KnownBelonging[]): string =>
  [...groupBy(rows, (r) => r.house)]
    .map(([house, list]) => `${house}: ${list.map((r) => `${r.outlet} (${r.seq})`).join(', ')}\n`)
    .join('');

export async function run(call: Call): Promise<number> {
  const [file] = call.args;
  const table = file === undefined ? [] : await houseTable(call, file);
  return withStore(call, async (store) => {
    const fresh = await houseOutlets(store, table, text(call, 'why') ?? `the table ${file}`);
    const rows = await listHouses(store);
    if (file !== undefined) call.io.err(`${fresh.length} of ${table.length} rows are new.\n`);
    await call.io.out(flag(call, 'json') ? `${JSON.stringify(rows, null, 2)}\n` : listed(rows));
    return 0;
  });
}
