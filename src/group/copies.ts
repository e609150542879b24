import type { CopyKind } from '../record/index.ts';
import { daysBetween } from './days.ts';
import { Commonness, type Sample, sharedBy, sharesSentences } from './hashes.ts';
import type { Told } from './kept.ts';
import { release } from './rows.ts';

/** That an article shares its text with another of the list (its place there). */
export interface Copy {
  readonly with: number;
  readonly kind: CopyKind;
  /** Share of the smaller one's word triples, quotations left out, that the other has. */
  readonly shared: number;
}

/** What the articles of a list share with each other. */
export interface Copies {
  /** For each article the ones it shares text with, the strongest first. */
  readonly of: readonly (readonly Copy[])[];
  /** What the article at one place shares with the one at another, if enough to call it a copy. */
  readonly between: (i: number, j: number) => Copy | null;
}

const SHARED = 0.25;
// More than two reports of one fact come to by themselves, however short.
const SURELY = 0.6;
const SHARED_QUOTES = 0.2;
const WINDOW_DAYS = 4;
const SHORTEST = 25;
// One in eight hashes is looked up, those below a bound. A hash that many have tells little: only those next to each other are then compared.
const INDEXED = 0x20000000;
const PLACES = 0x1000000;
const NEIGHBOURS = 12;
const COMMON = 60;
const FEW = 2;
const LONG = 128;
const NONE: readonly Copy[] = [];

/** The hashes of a sample that are looked up; they stand in order. */
function indexedOf({ hashes }: Sample): Uint32Array {
  const end = hashes.findIndex((h) => h >= INDEXED);
  return end < 0 ? hashes : hashes.subarray(0, end);
}

/** Which places have an indexed hash: hash and place in one number, so that sorting brings the same hashes together. */
class Index {
  readonly #sketches: readonly Told[];
  readonly #of: (s: Told) => Sample;
  readonly #sorted: Float64Array;

  constructor(sketches: readonly Told[], of: (s: Told) => Sample) {
    this.#sketches = sketches;
    this.#of = of;
    const packed = new Float64Array(sketches.reduce((n, s) => n + indexedOf(of(s)).length, 0));
    let n = 0;
    sketches.forEach((s, i) => {
      for (const h of indexedOf(of(s))) packed[n++] = h * PLACES + i;
    });
    this.#sorted = packed.sort();
  }

  /** How many indexed hashes a place shares with earlier ones within the window. */
  shared(i: number): Map<number, number> {
    const out = new Map<number, number>();
    const { day } = this.#sketches[i]!;
    for (const h of indexedOf(this.#of(this.#sketches[i]!)))
      for (const j of this.#before(h, i))
        if (daysBetween(day, this.#sketches[j]!.day) <= WINDOW_DAYS) out.set(j, (out.get(j) ?? 0) + 1);
    return out;
  }

  clear(): void {
    release(this.#sorted);
  }

  /** The latest places before `i` that have a hash. */
  #before(hash: number, i: number): number[] {
    const from = this.#find(hash * PLACES);
    const at = this.#find(hash * PLACES + i);
    const isCommon = this.#sorted[from + COMMON]! < (hash + 1) * PLACES;
    const first = Math.max(from, at - (isCommon ? FEW : NEIGHBOURS));
    return Array.from(this.#sorted.subarray(first, at), (x) => x - hash * PLACES);
  }

  /** Where the first number stands that is not below `x`. */
  #find(x: number): number {
    let [low, high] = [0, this.#sorted.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#sorted[middle]! < x) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** The places that are worth a look: of a long text a copy has more than one of the hashes that are indexed. */
const likely = (i: number, shared: ReadonlyMap<number, number>, sketches: readonly Told[]): number[] =>
  [...shared].flatMap(([j, n]) =>
    n > 1 || Math.min(sketches[i]!.prose.size, sketches[j]!.prose.size) < LONG ? j : [],
  );

/** Two parties' accounts share the set words of such papers; each is its party's own voice, unless it is one text that both put out. */
const areTwoVoices = (a: Told, b: Told): boolean => a.readout && b.readout && a.outlet !== b.outlet;

const isWhole = ({ size, hashes }: Sample): boolean => size === hashes.length;

/**
 * Two short reports of one fact share its names, its figures and the words for it, be each written by itself; where one was made from the other, so were some of its
 * sentences.
 */
const areOwnShorts = ({ prose: a }: Told, { prose: b }: Told): boolean =>
  Math.min(a.size, b.size) < LONG && isWhole(a) && isWhole(b) && !sharesSentences(a, b);

/** What `a` shares with `b`, at place `j`. */
function copyBetween(a: Told, b: Told, j: number, common: Commonness): Copy | null {
  if (daysBetween(a.day, b.day) > WINDOW_DAYS) return null;
  const shared = Math.min(a.prose.size, b.prose.size) >= SHORTEST ? sharedBy(a.prose, b.prose, common) : 0;
  if (shared >= SURELY || (shared >= SHARED && !areOwnShorts(a, b))) {
    const kind = kindOf(a, b);
    return kind !== 'reprint' && areTwoVoices(a, b) ? null : { with: j, kind, shared };
  }
  const said = Math.min(a.speech.size, b.speech.size) >= SHORTEST ? sharedBy(a.speech, b.speech, common) : 0;
  return said >= SHARED_QUOTES ? { with: j, kind: 'quotes-only', shared } : null;
}

const WHOLE = 0.8;
const MOSTLY = 0.55;

/** Share of `a` that stands in sentences which `b` has word for word. */
export function verbatim(a: Told, b: Told): number {
  const known = new Set(b.sentences.hashes);
  const { hashes, lengths } = a.sentences;
  const all = lengths.reduce((n, x) => n + x, 0);
  return all === 0 ? 0 : lengths.reduce((n, x, i) => n + (known.has(hashes[i]!) ? x : 0), 0) / all;
}

/** All of the other and little more: a reprint; mostly its sentences, but not all of them: an excerpt; else its words were worked over. */
function kindOf(copy: Told, from: Told): CopyKind {
  const [kept, taken] = [verbatim(from, copy), verbatim(copy, from)];
  if (kept >= WHOLE && taken >= WHOLE) return 'reprint';
  return taken >= MOSTLY ? 'excerpt' : 'rewrite';
}

function commonnessOf(sketches: readonly Told[]): Commonness {
  const common = new Commonness(sketches.length);
  for (const s of sketches) {
    common.add(s.prose);
    common.add(s.speech);
  }
  return common;
}

/** Copies by shared word triples, quotations set apart: two reports of one press conference are no copies. */
export function findCopies(sketches: readonly Told[]): Copies {
  // Counted once more where it is asked again: what lies between takes its memory.
  let common: Commonness | undefined;
  const between = (i: number, j: number): Copy | null => {
    common ??= commonnessOf(sketches);
    return copyBetween(sketches[i]!, sketches[j]!, j, common);
  };
  const [prose, speech] = [new Index(sketches, (s) => s.prose), new Index(sketches, (s) => s.speech)];
  const of = sketches.map((_, i) => {
    const near = new Set([...likely(i, prose.shared(i), sketches), ...speech.shared(i).keys()]);
    const found = [...near].flatMap((j) => between(i, j) ?? []);
    return found.length === 0 ? NONE : found.sort((x, y) => y.shared - x.shared || x.with - y.with);
  });
  common?.clear();
  common = undefined;
  prose.clear();
  speech.clear();
  return { of, between };
}
