import type { Grouped } from '../record/index.ts';
import { findCopies } from './copies.ts';
import { type Background, Dictionary } from './dictionary.ts';
import { type Houses, NO_HOUSES } from './houses.ts';
import { Keeper, type Told, type VectorRows } from './kept.ts';
import { type Origin, origins } from './origins.ts';
import { likePairs, type Pairs } from './pairs.ts';
import { told } from './shown.ts';
import type { Sketch } from './sketch.ts';
import { clusterStories, FOLLOWING, type Home, ONE_STORY } from './stories.ts';
import { number, type Vector, weigh } from './vectors.ts';

/** Articles on their way into stories: sketches come in one by one, in any order, and `answers` says where each belongs. */
export class Grouping {
  #keeper = new Keeper();
  readonly #background: Background | undefined;
  readonly #houses: Houses;

  /** `background`: how common terms are, where the articles are a part of a record. `houses`: which outlets are of one house. */
  constructor(background?: Background, houses: Houses = NO_HOUSES) {
    this.#houses = houses;
    this.#background = background;
  }

  add(sketch: Sketch): void {
    this.#keeper.add(sketch);
  }

  /**
   * Story, storyline and origin of each, in the order in which they came, worked out when the first is asked for. What was added is given away: of a
   * long stream nothing is held twice.
   */
  *answers(): Generator<Grouped, void> {
    const { told: all, counts } = this.#keeper;
    this.#keeper = new Keeper();
    const places = inOrder(all);
    const ordered = places.map((i) => all[i]!);
    const copies = findCopies(ordered);
    const homes = clusterStories(ordered, pairsOf(counts, places, ordered, this.#background), copies);
    const stories = homes.map((h) => h.story);
    const originOf = origins(ordered, copies, stories, this.#houses);
    const order = new Uint32Array(places.length);
    places.forEach((place, i) => {
      order[place] = i;
    });
    for (const i of order) yield grouped(ordered[i]!, homes[i]!, originOf(i));
  }
}

/** What belongs together by its words: `ordered` stand at `places` among all. `counts` are used up. */
function pairsOf(
  counts: VectorRows,
  places: readonly number[],
  ordered: readonly Told[],
  background: Background | undefined,
): readonly [Pairs, Pairs] {
  const dictionary = new Dictionary(counts, background);
  for (let i = 0; i < counts.size; i++) {
    const vector = counts.at(i);
    weigh(vector, (term) => dictionary.rarity(term));
    counts.shorten(
      i,
      number(vector, (term) => dictionary.place(term)),
    );
  }
  dictionary.clear();
  const vectors = { size: places.length, at: (i: number): Vector => counts.at(places[i]!) };
  const days = ordered.map((s) => s.day);
  const [near, named] = likePairs(vectors, days, [ONE_STORY, FOLLOWING]);
  counts.clear();
  return [near!, named!];
}

/** Places in order of publication, undated ones last; ids, then texts, break ties so that the input's order does not matter. */
function inOrder(all: readonly Told[]): number[] {
  const key = ({ published, id }: Told): string => `${published ?? '9999'}\u0000${id}`;
  const hashes = ({ prose }: Told): string => `\u0000${prose.hashes.join()}`;
  const keys = all.map(key);
  const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return [...all.keys()].sort(
    (a, b) => compare(keys[a]!, keys[b]!) || compare(hashes(all[a]!), hashes(all[b]!)) || a - b,
  );
}

function grouped(s: Told, home: Home, origin: Origin): Grouped {
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
