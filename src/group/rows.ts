type Numbers = Uint32Array | Float64Array;

/**
 * Gives the memory of a table back with the next small collection of garbage, before which it is read no more. A table that is only let go keeps it until
 * a full collection, and what lies outside of the heap hardly brings one about.
 */
export function release({ buffer }: Numbers | Uint8Array | Int32Array | Float32Array): void {
  structuredClone(buffer, { transfer: [buffer as ArrayBuffer] });
}

const LEAST_BLOCK = 1 << 12;
const LARGEST_BLOCK = 1 << 18;

/** Rows of numbers, one behind the other in large blocks: of a stream of articles, an array for each row would be mostly its head. */
export class Rows<T extends Numbers> {
  readonly #make: (length: number) => T;
  readonly #blocks: T[] = [];
  /** Of each row where it begins, blocks counted as if each were of the largest size, and its length. */
  readonly #starts: number[] = [];
  readonly #lengths: number[] = [];
  /** The length of the last block, and how much of it is taken. */
  #last = -1;
  #used = 0;

  constructor(make: (length: number) => T) {
    this.#make = make;
  }

  get size(): number {
    return this.#starts.length;
  }

  /** How many numbers all rows have. */
  get total(): number {
    return this.#lengths.reduce((n, length) => n + length, 0);
  }

  add(row: ArrayLike<number>): void {
    if (this.#used + row.length > this.#last) this.#begin(row.length);
    this.#blocks.at(-1)!.set(row, this.#used);
    this.#starts.push((this.#blocks.length - 1) * LARGEST_BLOCK + this.#used);
    this.#lengths.push(row.length);
    this.#used += row.length;
  }

  /** A row where it stands: what is written into it is kept. */
  at(row: number): T {
    const start = this.#starts[row]!;
    const from = start % LARGEST_BLOCK;
    return this.#blocks[Math.floor(start / LARGEST_BLOCK)]!.subarray(from, from + this.#lengths[row]!) as T;
  }

  /** Leaves of a row its first numbers. */
  shorten(row: number, length: number): void {
    this.#lengths[row] = length;
  }

  /** Gives all memory back. */
  clear(): void {
    for (const block of this.#blocks) release(block);
    for (const list of [this.#blocks, this.#starts, this.#lengths]) list.length = 0;
    [this.#last, this.#used] = [-1, 0];
  }

  /** A new block, each twice as large as the one before, up to a bound that only a longer row passes. */
  #begin(atLeast: number): void {
    this.#last = Math.max(atLeast, Math.min(LARGEST_BLOCK, LEAST_BLOCK * 2 ** this.#blocks.length));
    this.#blocks.push(this.#make(this.#last));
    this.#used = 0;
  }
}

export type Uint32Rows = Rows<Uint32Array>;
export const uint32Rows = (): Uint32Rows => new Rows((length) => new Uint32Array(length));
export const float64Rows = (): Rows<Float64Array> => new Rows((length) => new Float64Array(length));
