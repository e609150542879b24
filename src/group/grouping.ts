import type { Grouped } from '../record/index.ts';
import { findCopies } from './copies.ts';
import { type Houses, NO_HOUSES } from './houses.ts';
import { type Origin, origins } from './origins.ts';
import { told } from './shown.ts';
import type { Sketch } from './sketch.ts';
import { clusterStories, type Home } from './stories.ts';
import { type Background, Dictionary, type Vector, vectorOf } from './vectors.ts';

type Kept = Omit<Sketch, 'terms'> & { readonly counts: Vector };

/** Articles on their way into stories: sketches come in one by one, in any order, and `answers` says where each belongs. */
export class Grouping {
  readonly #kept: Kept[] = [];
  readonly #dictionary: Dictionary;

  readonly #houses: Houses;

  /** `background`: how common terms are, where the articles are a part of a record. `houses`: which outlets are of one house. */
  constructor(background?: Background, houses: Houses = NO_HOUSES) {
    this.#houses = houses;
    this.#dictionary = new Dictionary(background);
  }

  add(sketch: Sketch): void {
    const { terms, ...rest } = sketch;
    this.#kept.push({ ...rest, counts: this.#dictionary.add(terms) });
  }

  /** Story, storyline and origin of each, in the order in which they came. What was added is given away: of a long stream nothing is held twice. */
  answers(): Grouped[] {
    const kept = this.#kept.splice(0);
    const places = inOrder(kept);
    const vectors = places.map((i) => vectorOf(kept[i]!.counts, this.#dictionary));
    const ordered = places.map((i) => withoutCounts(kept[i]!));
    kept.length = 0;
    const copies = findCopies(ordered);
    const homes = clusterStories(ordered, vectors, copies);
    const stories = homes.map((h) => h.story);
    const traced = origins(ordered, copies, stories, this.#houses);
    const out: Grouped[] = [];
    places.forEach((place, i) => {
      out[place] = grouped(ordered[i]!, homes[i]!, traced[i]!);
    });
    return out;
  }
}

const withoutCounts = ({ counts: _, ...rest }: Kept): Sketch => ({ ...rest, terms: [] });

/** Places in order of publication, undated ones last; ids, then texts, break ties so that the input's order does not matter. */
function inOrder(kept: readonly Kept[]): number[] {
  const key = (s: Kept): string => `${s.published ?? '9999'}\u0000${s.id}\u0000${s.prose.hashes.join()}`;
  const keys = kept.map(key);
  return [...kept.keys()].sort((a, b) => (keys[a]! < keys[b]! ? -1 : keys[a]! > keys[b]! ? 1 : a - b));
}

function grouped(s: Omit<Sketch, 'terms'>, home: Home, origin: Origin): Grouped {
  return {
    id: s.id,
    story: `s-${home.story}`,
    ...(home.line === undefined ? {} : { storyline: `l-${home.line}` }),
    origin: `o-${origin.of}`,
    ...(origin.copy ? { copyOf: origin.copy.of, copyKind: origin.copy.kind } : {}),
    ...(s.cites.length > 0 ? { citesOutlets: s.cites } : {}),
    ...told(origin.reasons),
  };
}
