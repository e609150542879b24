import { fold } from '../text/index.ts';
import { bare } from './credits.ts';

/** Which house an outlet belongs to; undefined where none is known. */
export type Houses = (outlet: string) => string | undefined;

export const NO_HOUSES: Houses = () => undefined;

const REMARK = /\s*#.*$/u;
const ROW = /^(?<house>[^:]+):(?<outlets>.+)$/u;

const keyOf = (outlet: string): string => bare(fold(outlet.trim()));

/** That an outlet is of a house. */
export interface Belonging {
  readonly outlet: string;
  readonly house: string;
}

/** A line of a table that is none, from 1, and why. */
export interface WrongRow {
  readonly line: number;
  readonly why: string;
}

function rowOf(line: string): Belonging[] | undefined {
  const { house, outlets } = ROW.exec(line)?.groups ?? {};
  if (house === undefined || outlets === undefined) return undefined;
  const names = outlets.split(',').map((o) => o.trim());
  return names.filter((o) => keyOf(o) !== '').map((outlet) => ({ outlet, house: house.trim() }));
}

/**
 * The rows of a table: a line for each house, `House: outlet, outlet`; what stands behind `#` is a remark. Where a line is no such row, or an outlet is
 * of two houses, the number of that line, and why.
 */
export function houseRows(table: string): readonly Belonging[] | WrongRow {
  const homes = new Map<string, Belonging>();
  for (const [i, line] of table.split(/\r?\n/u).entries()) {
    const row = line.replace(REMARK, '').trim();
    const found = row === '' ? [] : rowOf(row);
    if (!found) return { line: i + 1, why: 'not of the form `House: outlet, outlet`' };
    for (const b of found) {
      const other = homes.get(keyOf(b.outlet));
      if (other && other.house !== b.house) return { line: i + 1, why: `“${b.outlet}” is of ${other.house} already` };
      homes.set(keyOf(b.outlet), other ?? b);
    }
  }
  return [...homes.values()];
}

/** The houses that rows tell of; of two for one outlet the later holds. */
export function housesOf(rows: readonly Belonging[]): Houses {
  const homes = new Map(rows.map((b) => [keyOf(b.outlet), b.house]));
  return (outlet) => homes.get(keyOf(outlet));
}

/** The houses of a table, or what is wrong with it. */
export function housesFrom(table: string): Houses | WrongRow {
  const rows = houseRows(table);
  return 'line' in rows ? rows : housesOf(rows);
}
