type Numbers = Uint8Array | Uint16Array | Uint32Array | Float32Array | Float64Array;

const LEAST_BLOCK = 1 << 12;
const LARGEST_BLOCK = 1 << 18;

/** Rows of numbers, one behind the other in large blocks: of a stream of articles, an array for each row would be mostly its head. */
export class Rows<T extends Numbers> {
  readonly #make: (length: number) => T;
  readonly #blocks: T[] = [];
  /** Of each row its block, and where it begins and ends there. */
  readonly #block: number[] = [];
  readonly #start: number[] = [];
  readonly #end: number[] = [];
  /** The length of the last block, and how much of it is taken. */
  #last = -1;
  #used = 0;

  constructor(make: (length: number) => T) {
    this.#make = make;
  }

  get size(): number {
    return this.#block.length;
  }

  /** How many numbers all rows have. */
  get total(): number {
    return this.#start.reduce((n, start, row) => n + this.#end[row]! - start, 0);
  }

  add(row: ArrayLike<number>): void {
    if (this.#used + row.length > this.#last) this.#begin(row.length);
    this.#blocks.at(-1)!.set(row, this.#used);
    this.#block.push(this.#blocks.length - 1);
    this.#start.push(this.#used);
    this.#used += row.length;
    this.#end.push(this.#used);
  }

  /** A row where it stands: what is written into it is kept. */
  at(row: number): T {
    return this.#blocks[this.#block[row]!]!.subarray(this.#start[row]!, this.#end[row]!) as T;
  }

  /** Leaves of a row its first numbers. */
  shorten(row: number, length: number): void {
    this.#end[row] = this.#start[row]! + length;
  }

  /** Gives all memory back. */
  clear(): void {
    for (const list of [this.#blocks, this.#block, this.#start, this.#end]) list.length = 0;
    [this.#last, this.#used] = [-1, 0];
  }

  /** A new block, each twice as large as the one before, up to a bound. */
  #begin(atLeast: number): void {
    this.#last = Math.max(atLeast, Math.min(LARGEST_BLOCK, LEAST_BLOCK * 2 ** this.#blocks.length));
    this.#blocks.push(this.#make(this.#last));
    this.#used = 0;
  }
}

export type Uint32Rows = Rows<Uint32Array>;
export const uint32Rows = (): Uint32Rows => new Rows((length) => new Uint32Array(length));
export const uint8Rows = (): Rows<Uint8Array> => new Rows((length) => new Uint8Array(length));
export const uint16Rows = (): Rows<Uint16Array> => new Rows((length) => new Uint16Array(length));
export const float32Rows = (): Rows<Float32Array> => new Rows((length) => new Float32Array(length));
export const float64Rows = (): Rows<Float64Array> => new Rows((length) => new Float64Array(length));
