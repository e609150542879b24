import type { Grouped } from '../record/index.ts';
import { findCopies } from './copies.ts';
import { type Background, Dictionary } from './dictionary.ts';
import { type Houses, NO_HOUSES } from './houses.ts';
import { Keeper, type Told } from './kept.ts';
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

  /** Story, storyline and origin of each, in the order in which they came. What was added is given away: of a long stream nothing is held twice. */
  answers(): Grouped[] {
    const keeper = this.#keeper;
    this.#keeper = new Keeper();
    const places = inOrder(keeper.told);
    const ordered = places.map((i) => keeper.told[i]!);
    const copies = findCopies(ordered);
    const homes = clusterStories(ordered, pairsOf(keeper, places, this.#background), copies);
    const stories = homes.map((h) => h.story);
    const traced = origins(ordered, copies, stories, this.#houses);
    const out: Grouped[] = [];
    places.forEach((place, i) => {
      out[place] = grouped(ordered[i]!, homes[i]!, traced[i]!);
    });
    return out;
  }
}

/** What belongs together by its words, the articles at `places` in their order. The terms of the kept articles are used up. */
function pairsOf(
  { told, terms, counts }: Keeper,
  places: readonly number[],
  background: Background | undefined,
): readonly [Pairs, Pairs] {
  const dictionary = new Dictionary(terms, background);
  for (let i = 0; i < terms.size; i++) {
    const vector = { terms: terms.at(i), weights: counts.at(i) };
    weigh(vector, (term) => dictionary.rarity(term));
    const length = number(vector, (term) => dictionary.place(term));
    terms.shorten(i, length);
    counts.shorten(i, length);
  }
  const at = (i: number): Vector => ({ terms: terms.at(places[i]!), weights: counts.at(places[i]!) });
  const days = places.map((i) => told[i]!.day);
  const [near, named] = likePairs({ size: places.length, at }, days, [ONE_STORY, FOLLOWING]);
  terms.clear();
  counts.clear();
  return [near!, named!];
}

/** Places in order of publication, undated ones last; ids, then texts, break ties so that the input's order does not matter. */
function inOrder(told: readonly Told[]): number[] {
  const key = ({ published, id }: Told): string => `${published ?? '9999'}\u0000${id}`;
  const hashes = ({ prose }: Told): string => `\u0000${prose.hashes.join()}`;
  const keys = told.map(key);
  const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return [...told.keys()].sort(
    (a, b) => compare(keys[a]!, keys[b]!) || compare(hashes(told[a]!), hashes(told[b]!)) || a - b,
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
