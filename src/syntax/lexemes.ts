import { hashOf } from './hash.ts';
import type { Model, Table } from './model.ts';

const GLYPHS: ReadonlyMap<string, string> = new Map([
  ['“', '"'],
  ['”', '"'],
  ['„', '"'],
  ['«', '"'],
  ['»', '"'],
  ["''", '"'],
  ['``', '"'],
  ['‘', "'"],
  ['’', "'"],
  ['`', "'"],
  ['…', '...'],
  ['—', '--'],
  ['–', '--'],
]);

/** A word with its marks as a plain typewriter has them: the treebanks hold few of the others. */
export const plain = (word: string): string => GLYPHS.get(word) ?? word.replaceAll('’', "'");

/** The outline of a word: letters by case, digits, runs cut to two. */
export const shapeOf = (w: string): string =>
  w
    .slice(0, 40)
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{Ll}/gu, 'x')
    .replace(/\p{N}/gu, 'd')
    .replace(/(?<c>.)\k<c>+/gu, '$<c>$<c>');

/** What is hashed of a word; training/data.py has the same, or the weights mean nothing. */
function partsOf(word: string): string[] {
  const form = word.replace(/\p{N}/gu, '0');
  const low = form.toLowerCase();
  const shape = shapeOf(word);
  return [
    `<${low.slice(0, 3)}`,
    `4${low.slice(-4)}`,
    `2${low.slice(-2)}`,
    `#${shape}`,
    `w${low}`,
    `=${form}`,
    `3${shape.slice(0, 2)}${low.slice(-3)}`,
  ];
}

/** The place of a hash among sorted ones; -1 where it is not. */
function placeOf(sorted: Uint32Array, hash: number): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (sorted[middle]! < hash) from = middle + 1;
    else to = middle;
  }
  return sorted[from] === hash ? from : -1;
}

const VECTOR = 100;
const VECTOR_STEP = 0.02;
const FREQUENT = 64;
const PART = 32;

/** How many numbers stand for a word. */
export const widthOf = ({ tables }: Pick<Model, 'tables'>): number => VECTOR + FREQUENT + PART * tables.length;

function copyRow(out: Float32Array, at: number, { rows, steps }: Table, row: number, size: number): void {
  for (let d = 0; d < size; d++) out[at + d] = rows[row * size + d]! * steps[row]!;
}

/** Whether a word, in small letters, is among those with vectors, and among the treebanks' frequent ones. */
export function familiarity(model: Model, word: string): 0 | 1 | 2 {
  const hash = hashOf(word) >>> 0;
  if (placeOf(model.frequent, hash) >= 0) return 2;
  return placeOf(model.words, hash) >= 0 ? 1 : 0;
}

/** The vector of a word, in small letters; null where it has none. */
export function vectorOf(model: Pick<Model, 'words' | 'vectors'>, word: string): Int8Array | null {
  const row = placeOf(model.words, hashOf(word) >>> 0);
  return row < 0 ? null : model.vectors.subarray(row * VECTOR, (row + 1) * VECTOR);
}

/** The numbers that stand for a word: its vector, its row among the frequent words, the rows of its parts; zeros where there is none. */
function numbersOf(raw: string, model: Model): Float32Array {
  const out = new Float32Array(widthOf(model));
  const word = plain(raw);
  const hash = hashOf(word.toLowerCase()) >>> 0;
  const row = placeOf(model.words, hash);
  if (row >= 0) for (let d = 0; d < VECTOR; d++) out[d] = model.vectors[row * VECTOR + d]! * VECTOR_STEP;
  const frequent = placeOf(model.frequent, hash);
  if (frequent >= 0) copyRow(out, VECTOR, model.frequentRows, frequent, FREQUENT);
  let first = 0;
  for (const [k, part] of partsOf(word).entries()) {
    const rows = model.tables[k]!;
    copyRow(out, VECTOR + FREQUENT + k * PART, model.parts, first + ((hashOf(part) >>> 0) % rows), PART);
    first += rows;
  }
  return out;
}

const MOST = 12_000;

/** Looks up the numbers of words; those that were met are kept, up to a bound. */
export function lookUp(model: Model): (word: string) => Float32Array {
  const known = new Map<string, Float32Array>();
  return (word) => {
    const old = known.get(word);
    if (old) return old;
    const made = numbersOf(word, model);
    if (known.size >= MOST) known.clear();
    if (word.length < 40) known.set(word, made);
    return made;
  };
}
