import { release } from './rows.ts';
import { kindOf } from './vectors.ts';

/** What a term's rarity in the language counts beside its rarity among the articles at hand: as if so many others had been read. */
const OTHERS = 8000;
// In so many of these a term of each kind would be: in one in a hundred an ordinary word, in three in a thousand a name. Without
// them a record of one story takes its own names, which every article has, for empty words.
const OTHERS_WITH = Float64Array.from([80, 16, 80, 24, 24, 24]);

/** How many articles a record has, and how many of them a term: where only a part of the record is at hand. */
export interface Background {
  readonly articles: number;
  readonly of: (term: number) => number | undefined;
}

/** How rare a term is that so many of the articles have: its inverse document frequency. */
export const rarity = (term: number, met: number, articles: number): number =>
  Math.log(1 + (articles + OTHERS) / (met + OTHERS_WITH[kindOf(term)]!));

// Terms are counted part by part of their range, so that only a part of them is sorted at once.
const PARTS = 16;
const PART_BITS = 28;
const HASH_BITS = 32;

/** Articles by their terms. */
interface Articles {
  readonly size: number;
  terms(i: number): Uint32Array;
}

/** How many terms each part has. */
function sizesOf(articles: Articles): Uint32Array {
  const sizes = new Uint32Array(PARTS);
  for (let i = 0; i < articles.size; i++) for (const term of articles.terms(i)) sizes[term >>> PART_BITS]!++;
  return sizes;
}

/** The terms of each part in turn, ascending, each as often as articles have it; a part is gone when the next one comes. */
function* partsOf(articles: Articles): Generator<Uint32Array> {
  const sizes = sizesOf(articles);
  const room = new Uint32Array(Math.max(...sizes));
  for (let part = 0; part < PARTS; part++) {
    let n = 0;
    for (let i = 0; i < articles.size; i++)
      for (const term of articles.terms(i)) if (term >>> PART_BITS === part) room[n++] = term;
    yield room.subarray(0, n).sort();
  }
  release(room);
}

/** A growing list of numbers in one table. */
class Growing {
  #list = new Uint32Array(1024);
  #size = 0;

  push(x: number): void {
    if (this.#size === this.#list.length) {
      const longer = new Uint32Array(2 * this.#size);
      longer.set(this.#list);
      release(this.#list);
      this.#list = longer;
    }
    this.#list[this.#size++] = x;
  }

  /** The numbers; nothing can be added any more. */
  done(): Uint32Array {
    const out = this.#list.slice(0, this.#size);
    release(this.#list);
    return out;
  }
}

/** In how many articles each term was met that more than one has: of those at hand, or of the whole record that they are a part of. */
export class Dictionary {
  readonly #terms: Uint32Array;
  readonly #met: Uint32Array;
  /** For each value of the highest bits of a term where such terms begin. */
  readonly #begins: Uint32Array;
  readonly #shift: number;
  readonly #articles: number;
  readonly #background: Background | undefined;

  constructor(articles: Articles, background?: Background) {
    this.#background = background;
    this.#articles = background?.articles ?? articles.size;
    const [terms, met] = [new Growing(), new Growing()];
    for (const part of partsOf(articles))
      for (let from = 0, to = 0; from < part.length; from = to) {
        while (to < part.length && part[to] === part[from]) to++;
        const known = background?.of(part[from]!) ?? to - from;
        if (known < 2) continue;
        terms.push(part[from]!);
        met.push(known);
      }
    [this.#terms, this.#met] = [terms.done(), met.done()];
    this.#shift = HASH_BITS - Math.min(MOST_BITS, Math.ceil(Math.log2(this.#terms.length + 1)));
    this.#begins = beginsOf(this.#terms, this.#shift);
  }

  /** The place of a term among those that more than one article has; -1 for another. */
  place(term: number): number {
    const bits = this.#shift === HASH_BITS ? 0 : term >>> this.#shift;
    let [low, high] = [this.#begins[bits]!, this.#begins[bits + 1]!];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#terms[middle]! < term) low = middle + 1;
      else high = middle;
    }
    return this.#terms[low] === term ? low : -1;
  }

  clear(): void {
    for (const table of [this.#terms, this.#met, this.#begins]) release(table);
  }

  rarity(term: number): number {
    const place = this.place(term);
    const met = place < 0 ? (this.#background?.of(term) ?? 1) : this.#met[place]!;
    return rarity(term, met, this.#articles);
  }
}

const MOST_BITS = 20;

function beginsOf(terms: Uint32Array, shift: number): Uint32Array {
  const begins = new Uint32Array(2 ** (HASH_BITS - shift) + 1);
  let n = 0;
  for (let bits = 0; bits < begins.length; bits++) {
    while (n < terms.length && (shift === HASH_BITS ? 0 : terms[n]! >>> shift) < bits) n++;
    begins[bits] = n;
  }
  return begins;
}
