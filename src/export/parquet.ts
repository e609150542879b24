import { claimRecords } from './claimsCsv.ts';
import type { Told } from './told.ts';

/** Columns of the table with their types; evidence is JSON, a list of `{start, end, quote}`. */
const COLUMNS = [
  ['id', 'STRING'],
  ['kind', 'STRING'],
  ['article', 'STRING'],
  ['outlet', 'STRING'],
  ['published', 'STRING'],
  ['actor', 'STRING'],
  ['type', 'STRING'],
  ['status', 'STRING'],
  ['value', 'DOUBLE'],
  ['unit', 'STRING'],
  ['time', 'STRING'],
  ['start', 'INT32'],
  ['end', 'INT32'],
  ['words', 'STRING'],
  ['origin', 'STRING'],
  ['secondHand', 'BOOLEAN'],
  ['evidence', 'JSON'],
] as const;

/** The claims of a story as a Parquet file: the columns of the CSV with types, and `evidence` with every piece of it. */
export async function parquet({ weighed, members }: Told): Promise<Uint8Array> {
  const { parquetWriteBuffer } = await import('hyparquet-writer');
  const rows = claimRecords(members, weighed.actors);
  const columnData = COLUMNS.map(([name, type]) => ({
    name,
    type,
    nullable: true,
    data: rows.map((r) => r[name] ?? null),
  }));
  const { id, title } = weighed.story;
  return new Uint8Array(
    parquetWriteBuffer({
      columnData,
      kvMetadata: [
        { key: 'onrecord:story', value: id },
        { key: 'onrecord:title', value: title },
        { key: 'onrecord:offsets', value: 'UTF-16 units into the text of the article' },
      ],
    }),
  );
}
