import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Belonging, houseRows } from '../../app.ts';
import { type Call, Usage } from './spec.ts';

/** The rows of a user's table of houses; told of with its place where it can't be read or a line is none. */
export async function houseTable(call: Call, file: string): Promise<readonly Belonging[]> {
  const table = await readFile(path.resolve(call.io.cwd, file), 'utf8').catch((e: NodeJS.ErrnoException) => {
    throw new Usage(`the table of houses ${file} can’t be read (${e.code ?? e.message})`);
  });
  const rows = houseRows(table);
  if (!('line' in rows)) return rows;
  throw new Usage(`${file}, line ${rows.line}: ${rows.why}`, 'Halden Media: Tarn Daily, Mirrow Herald');
}
