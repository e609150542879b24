import {
  type Background,
  Grouping,
  type Houses,
  type Key,
  type Sketch,
  sketchFrom,
  termNumbers,
} from '../group/index.ts';
import type { Decision, Grouped, Placed } from '../record/index.ts';
import type { Store } from '../store/index.ts';
import { groupBy } from '../text/index.ts';
import { proposal } from './decisions.ts';

/** How common the terms of some articles are in the whole record. */
export async function backgroundOf(store: Store, sketches: readonly Sketch[]): Promise<Background> {
  const { articles, met } = await store.termsMet([...new Set(sketches.flatMap((s) => termNumbers(s.terms)))]);
  return { articles, of: (term) => met.get(term) };
}

/** A new article, and the keys by which others are found that are like it. */
export interface Fresh {
  readonly sketch: Sketch;
  readonly keys: readonly Key[];
}

// As far apart as reports of one story, and as stories of one line, may be.
const WITHIN_STORY = 7;
const WITHIN_LINE = 45;
const NEAREST = 40;
const NEAREST_OF_LINE = 8;
const KEYS_OF_LINE = 16;
/** How many articles are held against a new one, and how many stand for a story that has more. */
const MOST = 40;
const MOST_OF_ONE = 16;

const daysAround = (day: number | null, within: number): { readonly from: number; readonly to: number } =>
  day === null
    ? { from: Number.MIN_SAFE_INTEGER, to: Number.MAX_SAFE_INTEGER }
    : { from: day - within, to: day + within };

/** Articles that stand for stories too large to be looked at whole: which story each stands for. */
type Standing = ReadonlyMap<string, string>;

/**
 * The part of a record that new articles may change: the stories nearest to them, as the program would have them without decisions. What is held
 * against each other is bounded, so that one more article costs no more in a large record than in a small one.
 */
export class Neighbourhood {
  readonly #store: Store;
  readonly #groups = new Map<string, Grouped>();
  /** Stories whose groups are here, as they stand and as the program would have them. */
  readonly #opened = new Set<string>();

  readonly #houses: Houses;

  constructor(store: Store, houses: Houses) {
    this.#store = store;
    this.#houses = houses;
  }

  /** Where the program would have every article of the opened stories. */
  proposals(): Grouped[] {
    return [...this.#groups.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  /** The opened stories: what becomes of them stands in their place. */
  stories(): string[] {
    return [...this.#opened];
  }

  /** Opens the stories of these articles, and those that decisions have made of parts of them. */
  async open(ids: readonly string[]): Promise<void> {
    let found: readonly Placed[] = await this.#store.groups(ids.filter((id) => !this.#groups.has(id)));
    for (;;) {
      const homes = found.flatMap((g) => [g.story, g.proposed ?? g.story]).filter((s) => !this.#opened.has(s));
      if (homes.length === 0) return;
      for (const h of homes) this.#opened.add(h);
      found = await this.#store.groupsIn([...new Set(homes)]);
      for (const g of found) if (!this.#groups.has(g.id)) this.#groups.set(g.id, proposal(g));
    }
  }

  /** Opens all that decisions about opened articles are about, until there is no more of it. */
  async closeOver(decisions: readonly Decision[]): Promise<void> {
    for (let before = -1; before < this.#groups.size; ) {
      before = this.#groups.size;
      const about = decisions.map((d) => [...d.of, ...d.on]).filter((ids) => ids.some((id) => this.#groups.has(id)));
      await this.open(about.flat());
    }
  }

  /** Groups a new article, or one of which more is known, with those nearest to it. */
  async place({ sketch, keys }: Fresh): Promise<void> {
    const near = [
      ...(await this.#store.near(keys, daysAround(sketch.day, WITHIN_STORY), NEAREST)),
      ...(await this.#store.near(keys.slice(0, KEYS_OF_LINE), daysAround(sketch.day, WITHIN_LINE), NEAREST_OF_LINE)),
    ];
    await this.open([sketch.id, ...near]);
    const { chosen, standing } = this.#chosen(sketch.id, [...new Set(near)]);
    const all = [sketch];
    for await (const { line } of this.#store.sketches(chosen)) all.push(sketchFrom(line));
    const grouping = new Grouping(await backgroundOf(this.#store, all), this.#houses);
    for (const s of all) grouping.add(s);
    this.#settle([...grouping.answers()], standing);
  }

  /** The articles that a new one is held against: its story where it has one, and the stories of those near to it, the nearest first. */
  #chosen(own: string, near: readonly string[]): { readonly chosen: string[]; readonly standing: Standing } {
    const homes = groupBy(this.#groups.values(), (g) => g.story);
    const order = new Set([own, ...near].flatMap((id) => this.#groups.get(id)?.story ?? []));
    const chosen: string[] = [];
    const standing = new Map<string, string>();
    for (const home of order) {
      const members = homes.get(home)!.flatMap((g) => (g.id === own ? [] : [g.id]));
      const whole = members.length <= MOST_OF_ONE;
      const some = whole ? members : [...near.filter((id) => members.includes(id)), ...members].slice(0, MOST_OF_ONE);
      if (chosen.length + some.length > MOST) continue;
      chosen.push(...some);
      if (!whole) for (const id of some) standing.set(id, home);
    }
    return { chosen: [...new Set(chosen)], standing };
  }

  /** Takes over what grouping says; a story that only some of its articles stand for stays one, and keeps its name. */
  #settle(answers: readonly Grouped[], standing: Standing): void {
    const lines = this.#lines(answers);
    for (const [answered, list] of groupBy(answers, (g) => g.story)) {
      const story = mostOf(list.flatMap((g) => standing.get(g.id) ?? [])) ?? answered;
      const storyline = lines.get(answered);
      for (const { storyline: _, ...g } of list) {
        const first = g.origin.slice('o-'.length);
        const origin = standing.has(first) ? this.#groups.get(first)!.origin : g.origin;
        const own = { ...g, story, origin, ...(storyline === undefined ? {} : { storyline }) };
        if (!standing.has(g.id)) this.#groups.set(g.id, own);
      }
    }
  }

  /** The line of each story that was answered. One that began with a story which is not among these goes on. */
  #lines(answers: readonly Grouped[]): Map<string, string | undefined> {
    const here = new Set(answers.map((g) => `l-${g.id}`));
    const before = (id: string): string | undefined => {
      const line = this.#groups.get(id)?.storyline;
      return line === undefined || here.has(line) ? undefined : line;
    };
    const lineOf = (list: readonly Grouped[]): string | undefined => {
      const line = list[0]!.storyline;
      const known = line === undefined ? list.map((g) => before(g.id)).find(Boolean) : before(line.slice('l-'.length));
      return known ?? line;
    };
    return new Map([...groupBy(answers, (g) => g.story)].map(([story, list]) => [story, lineOf(list)]));
  }
}

/** What stands most often in a list; of equals the first. */
function mostOf(list: readonly string[]): string | undefined {
  const counted = [...groupBy(list, (x) => x)].map(([x, same]) => ({ x, n: same.length }));
  return counted.sort((a, b) => b.n - a.n)[0]?.x;
}
