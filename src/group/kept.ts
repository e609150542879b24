import type { Sample } from './hashes.ts';
import { float32Rows, uint8Rows, uint16Rows, uint32Rows } from './rows.ts';
import type { Sentences, Sketch } from './sketch.ts';
import { countsOf } from './vectors.ts';

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

/** One row for what stands in several lists. */
function joined<T extends Uint32Array | Uint8Array>(row: T, lists: readonly T[]): T {
  let at = 0;
  for (const list of lists) {
    row.set(list, at);
    at += list.length;
  }
  return row;
}

/** The samples and sentences of kept articles, in flat tables: of each article one row in each. */
class Texts {
  readonly #hashes = uint32Rows();
  readonly #homes = uint8Rows();
  readonly #lengths = uint16Rows();

  /** The row of one more article. */
  add({ prose, speech, sentences }: Told): number {
    const sampled = prose.hashes.length + speech.hashes.length;
    const hashes = new Uint32Array(sampled + 2 * sentences.hashes.length);
    this.#hashes.add(joined(hashes, [prose.hashes, speech.hashes, sentences.hashes, sentences.starts]));
    this.#homes.add(joined(new Uint8Array(sampled), [prose.sentences, speech.sentences]));
    this.#lengths.add(sentences.lengths);
    return this.#hashes.size - 1;
  }

  sample(row: number, size: number, from: number, to: number): Sample {
    return {
      size,
      hashes: this.#hashes.at(row).subarray(from, to),
      sentences: this.#homes.at(row).subarray(from, to),
    };
  }

  /** The sentences of a row that has `sampled` hashes of samples. */
  sentences(row: number, sampled: number): Sentences {
    const [all, lengths] = [this.#hashes.at(row), this.#lengths.at(row)];
    const starts = sampled + lengths.length;
    return { hashes: all.subarray(sampled, starts), starts: all.subarray(starts), lengths };
  }
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
  /** How many hashes the samples have, and how many the sets that they are of. */
  readonly #prose: number;
  readonly #speech: number;
  readonly #proseSize: number;
  readonly #speechSize: number;

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
  }

  get prose(): Sample {
    return this.#texts.sample(this.#row, this.#proseSize, 0, this.#prose);
  }

  get speech(): Sample {
    return this.#texts.sample(this.#row, this.#speechSize, this.#prose, this.#prose + this.#speech);
  }

  get sentences(): Sentences {
    return this.#texts.sentences(this.#row, this.#prose + this.#speech);
  }
}

/** Sketches of a stream in tables of numbers, some kilobytes each. */
export class Keeper {
  readonly told: Told[] = [];
  /** Of each article its terms, ascending, and how often it has each. */
  readonly terms = uint32Rows();
  readonly counts = float32Rows();
  readonly #texts = new Texts();
  readonly #names = new Names();

  add({ terms, ...s }: Sketch): void {
    const counts = countsOf(terms);
    this.terms.add(counts.terms);
    this.counts.add(counts.weights);
    this.told.push(new Kept(s, this.#texts, this.#names));
  }
}
