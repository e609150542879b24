import { readFileSync } from 'node:fs';
import { modelFile } from './files.ts';
import { hashOf } from './hash.ts';

/** One signed byte for each hashed feature; a sum over 0 says that a sentence begins. Their number is a power of two. */
export type Splits = Int8Array;

/** The row of a feature: FNV-1a, folded. */
export function rowOf(feature: string, rows: number): number {
  const h = hashOf(feature);
  return (h ^ (h >>> 15)) & (rows - 1);
}

/** Whether these features speak for a sentence that begins. */
export function begins(features: readonly string[], splits: Splits): boolean {
  let sum = 0;
  for (const f of features) sum += splits[rowOf(f, splits.length)]!;
  return sum > 0;
}

const loaded = new Map<string, Splits>();

/** The weights that part sentences in a language, read once. Throws where the file is absent: the package is not whole then. */
export function splitsOf(code: string): Splits {
  const known = loaded.get(code);
  if (known) return known;
  const bytes = readFileSync(modelFile(`${code}.splits.bin`));
  const splits = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
  loaded.set(code, splits);
  return splits;
}
