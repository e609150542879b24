import type { CopyKind } from '../record/index.ts';
import { daysBetween } from './days.ts';
import { Commonness, type Sample, sharedBy } from './hashes.ts';
import type { Sketch } from './sketch.ts';

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
const SHARED_QUOTES = 0.2;
const WINDOW_DAYS = 4;
const SHORTEST = 25;
// One in eight hashes is looked up. A hash that many have tells little: only those next to each other are then compared.
const INDEXED = 0x20000000;
const PLACES = 0x1000000;
const NEIGHBOURS = 12;
const COMMON = 60;
const FEW = 2;
const LONG = 128;

/**
 * How many indexed hashes each place shares with earlier ones within the window. Hash and place in one number, so that sorting brings the same
 * hashes together.
 */
function candidates(sketches: readonly Sketch[], of: (s: Sketch) => Sample): Map<number, number>[] {
  const packed: number[] = [];
  sketches.forEach((s, i) => {
    for (const h of of(s).hashes) if (h < INDEXED) packed.push(h * PLACES + i);
  });
  const sorted = Float64Array.from(packed).sort();
  const out = sketches.map(() => new Map<number, number>());
  for (let from = 0, to = 0; from < sorted.length; from = to) {
    const hash = Math.floor(sorted[from]! / PLACES);
    while (to < sorted.length && Math.floor(sorted[to]! / PLACES) === hash) to++;
    const reach = to - from > COMMON ? FEW : NEIGHBOURS;
    for (let x = from + 1; x < to; x++)
      for (let y = Math.max(from, x - reach); y < x; y++) {
        const [i, j] = [sorted[x]! % PLACES, sorted[y]! % PLACES];
        if (daysBetween(sketches[i]!.day, sketches[j]!.day) <= WINDOW_DAYS) out[i]!.set(j, (out[i]!.get(j) ?? 0) + 1);
      }
  }
  return out;
}

/** The places that are worth a look: of a long text a copy has more than one of the hashes that are indexed. */
const likely = (i: number, shared: ReadonlyMap<number, number>, sketches: readonly Sketch[]): number[] =>
  [...shared].flatMap(([j, n]) =>
    n > 1 || Math.min(sketches[i]!.prose.size, sketches[j]!.prose.size) < LONG ? j : [],
  );

/** Two parties' accounts share the set words of such papers; each is its party's own voice, unless it is one text that both put out. */
const areTwoVoices = (a: Sketch, b: Sketch): boolean => a.readout && b.readout && a.outlet !== b.outlet;

/** What `a` shares with `b`, at place `j`. */
function copyBetween(a: Sketch, b: Sketch, j: number, common: Commonness): Copy | null {
  if (daysBetween(a.day, b.day) > WINDOW_DAYS) return null;
  const shared = Math.min(a.prose.size, b.prose.size) >= SHORTEST ? sharedBy(a.prose, b.prose, common) : 0;
  if (shared >= SHARED) {
    const kind = kindOf(a, b);
    return kind !== 'reprint' && areTwoVoices(a, b) ? null : { with: j, kind, shared };
  }
  const said = Math.min(a.speech.size, b.speech.size) >= SHORTEST ? sharedBy(a.speech, b.speech, common) : 0;
  return said >= SHARED_QUOTES ? { with: j, kind: 'quotes-only', shared } : null;
}

const WHOLE = 0.8;
const MOSTLY = 0.55;

/** Share of `a` that stands in sentences which `b` has word for word. */
export function verbatim(a: Sketch, b: Sketch): number {
  const known = new Set(b.sentences.hashes);
  const { hashes, lengths } = a.sentences;
  const all = lengths.reduce((n, x) => n + x, 0);
  return all === 0 ? 0 : lengths.reduce((n, x, i) => n + (known.has(hashes[i]!) ? x : 0), 0) / all;
}

/** All of the other and little more: a reprint; mostly its sentences, but not all of them: an excerpt; else its words were worked over. */
function kindOf(copy: Sketch, from: Sketch): CopyKind {
  const [kept, taken] = [verbatim(from, copy), verbatim(copy, from)];
  if (kept >= WHOLE && taken >= WHOLE) return 'reprint';
  return taken >= MOSTLY ? 'excerpt' : 'rewrite';
}

/** Copies by shared word triples, quotations set apart: two reports of one press conference are no copies. */
export function findCopies(sketches: readonly Sketch[]): Copies {
  const common = new Commonness(sketches.length);
  for (const s of sketches) {
    common.add(s.prose);
    common.add(s.speech);
  }
  const between = (i: number, j: number): Copy | null => copyBetween(sketches[i]!, sketches[j]!, j, common);
  const prose = candidates(sketches, (s) => s.prose);
  const speech = candidates(sketches, (s) => s.speech);
  const of = sketches.map((_, i) => {
    const found = [...new Set([...likely(i, prose[i]!, sketches), ...speech[i]!.keys()])].flatMap(
      (j) => between(i, j) ?? [],
    );
    return found.sort((x, y) => y.shared - x.shared || x.with - y.with);
  });
  return { of, between };
}
