import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** One signed byte for each hashed feature; a sum over 0 says that a sentence begins. Their number is a power of two. */
export type Splits = Int8Array;

/** The row of a feature: FNV-1a, folded. */
export function rowOf(feature: string, rows: number): number {
  let h = 0x811c9dc5 | 0;
  for (let i = 0; i < feature.length; i++) h = Math.imul(h ^ feature.charCodeAt(i), 0x01000193);
  return (h ^ (h >>> 15)) & (rows - 1);
}

/** Whether these features speak for a sentence that begins. */
export function begins(features: readonly string[], splits: Splits): boolean {
  let sum = 0;
  for (const f of features) sum += splits[rowOf(f, splits.length)]!;
  return sum > 0;
}

const loaded = new Map<string, Splits>();

/** The file in the nearest folder above that has one: the package's root, whether this runs from src/ or from dist/. */
function pathOf(code: string): string {
  for (let at = path.dirname(fileURLToPath(import.meta.url)); ; at = path.dirname(at)) {
    const file = path.join(at, 'models', `${code}.splits.bin`);
    if (existsSync(file)) return file;
    if (at === path.dirname(at)) throw new Error(`models/${code}.splits.bin is missing: build it with npm run train`);
  }
}

/** The weights that part sentences in a language, read once. Throws where the file is absent: the package is not whole then. */
export function splitsOf(code: string): Splits {
  const known = loaded.get(code);
  if (known) return known;
  const bytes = readFileSync(pathOf(code));
  const splits = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
  loaded.set(code, splits);
  return splits;
}
