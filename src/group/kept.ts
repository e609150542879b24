import type { Sample } from './hashes.ts';
import { uint32Rows } from './rows.ts';
import type { Sentences, Sketch } from './sketch.ts';
import { countsOf, type Vector } from './vectors.ts';

/** What of an article is compared by its words: a sketch without its terms, or a kept one. */
export type Told = Omit<Sketch, 'terms'>;

const NONE: readonly never[] = [];
const orNone = <T>(list: readonly T[]): readonly T[] => (list.length === 0 ? NONE : list);

/** Strings that many articles share, each once. */
class Names {
  readonly #names = new Map<string, string>();

  one(name: string): string {
    const known = this.#names.get(name);
    if (known === undefined) this.#names.set(name, name);
    return known ?? name;
  }
}

const BYTES = Uint32Array.BYTES_PER_ELEMENT;
const even = (n: number): number => n + (n % 2);

/**
 * The samples and sentences of kept articles: of each article one row with the hashes of its samples and of its sentences, where these start, then, in
 * fewer bytes, in which sentence each hash of the samples is, and how long the sentences are.
 */
class Texts {
  readonly #rows = uint32Rows();

  /** The row of one more article. */
  add({ prose, speech, sentences }: Told): number {
    const [sampled, count] = [prose.hashes.length + speech.hashes.length, sentences.hashes.length];
    const words = sampled + 2 * count;
    const row = new Uint32Array(words + Math.ceil((even(sampled) + 2 * count) / BYTES));
    row.set(prose.hashes);
    row.set(speech.hashes, prose.hashes.length);
    row.set(sentences.hashes, sampled);
    row.set(sentences.starts, sampled + count);
    const homes = new Uint8Array(row.buffer, BYTES * words);
    homes.set(prose.sentences);
    homes.set(speech.sentences, prose.hashes.length);
    new Uint16Array(row.buffer, BYTES * words + even(sampled)).set(sentences.lengths);
    this.#rows.add(row);
    return this.#rows.size - 1;
  }

  /** The hashes from one place to another with their sentences, in a row with so many hashes of samples and so many sentences. */
  sample(at: Row, size: number, from: number, to: number): Sample {
    const row = this.#rows.at(at.row);
    const homes = row.byteOffset + BYTES * (at.sampled + 2 * at.sentences);
    return { size, hashes: row.subarray(from, to), sentences: new Uint8Array(row.buffer, homes + from, to - from) };
  }

  sentences({ row, sampled, sentences }: Row): Sentences {
    const all = this.#rows.at(row);
    const [starts, homes] = [sampled + sentences, sampled + 2 * sentences];
    return {
      hashes: all.subarray(sampled, starts),
      starts: all.subarray(starts, homes),
      lengths: new Uint16Array(all.buffer, all.byteOffset + BYTES * homes + even(sampled), sentences),
    };
  }
}

/** Which row is an article's, how many hashes its samples have, and how many sentences it has. */
interface Row {
  readonly row: number;
  readonly sampled: number;
  readonly sentences: number;
}

/** A sketch whose hashes stand in tables: they are put together when they are asked for. */
class Kept implements Told {
  readonly id: string;
  readonly published?: string;
  readonly outlet?: string;
  readonly day: number | null;
  readonly back: readonly number[];
  readonly readout: boolean;
  readonly credits: Sketch['credits'];
  readonly cites: Sketch['cites'];
  readonly firsts: Sketch['firsts'];
  readonly #texts: Texts;
  readonly #row: number;
  /** How many hashes the samples have, how many the sets that they are of, and how many sentences there are. */
  readonly #prose: number;
  readonly #speech: number;
  readonly #proseSize: number;
  readonly #speechSize: number;
  readonly #sentences: number;

  constructor(s: Told, texts: Texts, names: Names) {
    this.id = s.id;
    if (s.published !== undefined) this.published = names.one(s.published);
    if (s.outlet !== undefined) this.outlet = names.one(s.outlet);
    this.day = s.day;
    this.back = orNone(s.back);
    this.readout = s.readout;
    this.credits = orNone(s.credits);
    this.cites = orNone(s.cites);
    this.firsts = orNone(s.firsts);
    this.#texts = texts;
    this.#row = texts.add(s);
    [this.#prose, this.#proseSize] = [s.prose.hashes.length, s.prose.size];
    [this.#speech, this.#speechSize] = [s.speech.hashes.length, s.speech.size];
    this.#sentences = s.sentences.hashes.length;
  }

  get prose(): Sample {
    return this.#texts.sample(this.#at(), this.#proseSize, 0, this.#prose);
  }

  get speech(): Sample {
    return this.#texts.sample(this.#at(), this.#speechSize, this.#prose, this.#prose + this.#speech);
  }

  get sentences(): Sentences {
    return this.#texts.sentences(this.#at());
  }

  #at(): Row {
    return { row: this.#row, sampled: this.#prose + this.#speech, sentences: this.#sentences };
  }
}

/** Vectors in rows: of each its terms, then its weights. */
export class VectorRows {
  readonly #rows = uint32Rows();

  get size(): number {
    return this.#rows.size;
  }

  add({ terms, weights }: Vector): void {
    const row = new Uint32Array(2 * terms.length);
    row.set(terms);
    new Float32Array(row.buffer, BYTES * terms.length).set(weights);
    this.#rows.add(row);
  }

  terms(i: number): Uint32Array {
    const row = this.#rows.at(i);
    return row.subarray(0, row.length / 2);
  }

  /** A vector where it stands: what is written into it is kept. */
  at(i: number): Vector {
    const row = this.#rows.at(i);
    const length = row.length / 2;
    const weights = new Float32Array(row.buffer, row.byteOffset + BYTES * length, length);
    return { terms: row.subarray(0, length), weights };
  }

  /** Leaves of a vector its first terms. */
  shorten(i: number, length: number): void {
    const row = this.#rows.at(i);
    row.copyWithin(length, row.length / 2, row.length / 2 + length);
    this.#rows.shorten(i, 2 * length);
  }

  clear(): void {
    this.#rows.clear();
  }
}

/** Sketches of a stream in tables of numbers, some kilobytes each. */
export class Keeper {
  readonly told: Told[] = [];
  /** How often each article has its terms. */
  readonly counts = new VectorRows();
  readonly #texts = new Texts();
  readonly #names = new Names();

  add({ terms, ...s }: Sketch): void {
    this.counts.add(countsOf(terms));
    this.told.push(new Kept(s, this.#texts, this.#names));
  }
}
