import { fold } from '../text/index.ts';
import { bare } from './credits.ts';

/** Which house an outlet belongs to; undefined where none is known. */
export type Houses = (outlet: string) => string | undefined;

export const NO_HOUSES: Houses = () => undefined;

const REMARK = /\s*#.*$/u;
const ROW = /^(?<house>[^:]+):(?<outlets>.+)$/u;

const keyOf = (outlet: string): string => bare(fold(outlet.trim()));

/** The outlets of a row, by their keys. */
const outletsOf = (row: string): string[] =>
  row
    .split(',')
    .map(keyOf)
    .filter((o) => o !== '');

/**
 * The houses of a table: a line for each, `House: outlet, outlet`; what stands behind `#` is a remark. Where a line is no such row, or an outlet is of
 * two houses, the number of that line from 1, and why.
 */
export function housesFrom(table: string): Houses | { readonly line: number; readonly why: string } {
  const homes = new Map<string, string>();
  for (const [i, line] of table.split(/\r?\n/u).entries()) {
    const row = line.replace(REMARK, '').trim();
    if (row === '') continue;
    const { house, outlets } = ROW.exec(row)?.groups ?? {};
    if (house === undefined || outlets === undefined)
      return { line: i + 1, why: 'not of the form `House: outlet, outlet`' };
    for (const outlet of outletsOf(outlets)) {
      const other = homes.get(outlet);
      if (other !== undefined && other !== house.trim())
        return { line: i + 1, why: `“${outlet}” is of ${other} already` };
      homes.set(outlet, house.trim());
    }
  }
  return (outlet) => homes.get(keyOf(outlet));
}
