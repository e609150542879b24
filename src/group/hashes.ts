import { eachWord } from '../text/index.ts';
import { release } from './rows.ts';

/** The smallest hashes of a set, in order, and how many the whole set has: two samples tell how much two sets share. */
export interface Sample {
  readonly size: number;
  readonly hashes: Uint32Array;
  /** For each hash the number of the sentence in which its words begin; `LATE` for all beyond. */
  readonly sentences: Uint8Array;
}

/** Stands for the sentences of a long text whose number is this or more. */
export const LATE = 0xff;

/** Mixes all bits of a 32-bit number into each other (MurmurHash3's finaliser), so that the smallest hashes are a fair sample. */
function mixed(h: number): number {
  let x = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return (x ^ (x >>> 16)) >>> 0;
}

/** FNV-1a over the units of a string. */
export function hashOf(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

const ASCII = 0x80;
const [A, Z] = [0x41, 0x5a];
const SMALL = 0x20;

/** `hashOf` a word of a text in lower case, its apostrophes straight. */
function foldedHash(text: string, start: number, end: number): number {
  let h = 0x811c9dc5;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    // Beyond ASCII a small letter can have other units than its capital.
    if (unit >= ASCII) return hashOf(text.slice(start, end).toLowerCase().replaceAll('’', "'"));
    h = Math.imul(h ^ (unit >= A && unit <= Z ? unit | SMALL : unit), 0x01000193);
  }
  return h >>> 0;
}

/** One hash for the words of a text, whatever stands between them; null where it has none. */
export function wordingOf(text: string): number | null {
  let [hash, any] = [0, false];
  eachWord(text, (start, end) => {
    hash = Math.imul(hash, 31) + foldedHash(text, start, end);
    any = true;
  });
  return any ? mixed(hash) : null;
}

const SENTENCES = LATE + 1;

/** Every run of three words as one number: its hash, then the number of the sentence in which it begins; `starts`: where sentences start. */
function triplesOf(text: string, starts: ArrayLike<number>): Float64Array {
  const [hashes, homes]: [number[], number[]] = [[], []];
  let home = 0;
  eachWord(text, (start, end) => {
    while (home < LATE && home + 1 < starts.length && starts[home + 1]! <= start) home++;
    hashes.push(foldedHash(text, start, end));
    homes.push(home);
  });
  const out = new Float64Array(Math.max(0, hashes.length - 2));
  for (let i = 0; i < out.length; i++) {
    const hash = mixed(Math.imul(Math.imul(hashes[i]!, 31) + hashes[i + 1]!, 0x01000193) + hashes[i + 2]!);
    out[i] = hash * SENTENCES + homes[i]!;
  }
  return out;
}

/** The `most` smallest hashes of a text's word triples, each with the first of the sentences that have it. */
export function sampleOf(text: string, most: number, starts: ArrayLike<number>): Sample {
  const all = triplesOf(text, starts).sort();
  const [hashes, sentences] = [new Uint32Array(Math.min(all.length, most)), new Uint8Array(most)];
  let [size, last] = [0, -1];
  for (const packed of all) {
    const hash = Math.floor(packed / SENTENCES);
    if (hash === last) continue;
    if (size < hashes.length) {
      hashes[size] = hash;
      sentences[size] = packed % SENTENCES;
    }
    last = hash;
    size++;
  }
  const kept = Math.min(size, hashes.length);
  return { size, hashes: hashes.slice(0, kept), sentences: sentences.slice(0, kept) };
}

/** How far a sample can be trusted: beyond its largest hash it says nothing, unless it is the whole set. */
const reach = (s: Sample): number => (s.size > s.hashes.length ? s.hashes.at(-1)! : 0xffffffff);

/** How many sets have each hash, roughly: a counting table, in which two hashes can meet. */
export class Commonness {
  readonly #counts: Uint8Array;
  readonly #last: number;

  constructor(sets: number) {
    const slots = 2 ** Math.ceil(Math.log2(Math.min(MOST_SLOTS, SLOTS_A_SET * (sets + 1))));
    this.#counts = new Uint8Array(slots);
    this.#last = slots - 1;
  }

  add(s: Sample): void {
    for (const h of s.hashes) if (this.#counts[h & this.#last]! < 255) this.#counts[h & this.#last]!++;
  }

  clear(): void {
    release(this.#counts);
  }

  /** Whether more than `MANY` sets have it: words that any report can have, or a box that an outlet puts under all. */
  has(hash: number): boolean {
    return this.#counts[hash & this.#last]! > MANY;
  }
}

const MOST_SLOTS = 1 << 26;
const SLOTS_A_SET = 1024;
const MANY = 40;

/**
 * Share of the smaller set that the larger one has (bottom-k estimate; exact where both samples are whole). What is common to many sets is left
 * out, unless it is most of the smaller one, as in a report that very many reprint. 0 for an empty set.
 */
export function sharedBy(a: Sample, b: Sample, common: Commonness): number {
  const end = Math.min(reach(a), reach(b));
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let [own, rare, both, bothRare, j] = [0, 0, 0, 0, 0];
  for (const h of small.hashes) {
    if (h > end) break;
    while (j < large.hashes.length && large.hashes[j]! < h) j++;
    const has = large.hashes[j] === h ? 1 : 0;
    const isRare = common.has(h) ? 0 : 1;
    own++;
    rare += isRare;
    both += has;
    bothRare += has * isRare;
  }
  if (own === 0) return 0;
  return rare * 2 >= own ? bothRare / rare : both / own;
}

/** Pairs of sentences, one of each text, by their numbers, and how many runs of words of the samples both have. */
export interface SentencePair {
  readonly here: number;
  readonly there: number;
  readonly shared: number;
}

const PAIR = LATE + 1;

/** The pairs of sentences of two texts that share runs of words, the most first; none beyond `LATE`. */
export function sentencePairs(a: Sample, b: Sample): SentencePair[] {
  const counts = new Map<number, number>();
  for (let i = 0, j = 0; i < a.hashes.length && j < b.hashes.length; ) {
    const [x, y] = [a.hashes[i]!, b.hashes[j]!];
    const [s, t] = [a.sentences[i]!, b.sentences[j]!];
    if (x === y && s < LATE && t < LATE) counts.set(s * PAIR + t, (counts.get(s * PAIR + t) ?? 0) + 1);
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return [...counts]
    .sort(([p, m], [q, n]) => n - m || p - q)
    .map(([pair, shared]) => ({ here: Math.floor(pair / PAIR), there: pair % PAIR, shared }));
}

const HALF = 0.5;
// A short sentence can be everybody's: nobody said that he was behind it.
const [FEWEST, ENOUGH] = [5, 9];

/** Whether sentences of one text, a dozen words or more, are for their better half those of the other; of texts whose samples are whole. */
export function sharesSentences(a: Sample, b: Sample): boolean {
  const size = ({ sentences }: Sample, n: number): number => sentences.reduce((sum, s) => sum + (s === n ? 1 : 0), 0);
  const taken = sentencePairs(a, b).filter(
    ({ here, there, shared }) => shared >= FEWEST && shared >= HALF * Math.max(size(a, here), size(b, there)),
  );
  return taken.reduce((sum, p) => sum + p.shared, 0) >= ENOUGH;
}
