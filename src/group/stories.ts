import { groupBy } from '../text/index.ts';
import type { Copies } from './copies.ts';
import { type Follow, follows, spansOf } from './follow.ts';
import { averageLinkage } from './linkage.ts';
import { likePairs, type PairRules, type Pairs } from './pairs.ts';
import type { Sketch } from './sketch.ts';
import { byKind, type Vector } from './vectors.ts';

// One configuration for streams of many small dated stories and for few large undated ones.
const LEAST_LIKE = 0.2;
export const ONE_STORY: PairRules = {
  within: 5,
  least: 0.08,
  decay: 0.16,
  weights: byKind({ text: 0.35, headline: 0.2, name: 0.25, figure: 0.1, day: 0.1 }),
};
// What tells on an earlier story is known by its names, and by the day of that story, on which it looks back. Here names count more than
// where reports of one day are compared.
const SAME_STORY = 0.32;
const FOLLOWS_WITHIN = 8;
const EVE = 1;
const LONGEST_STORY = 28;
const SAME_LINE = 0.22;
const LINE_WITHIN = 45;
const FOLLOWING: PairRules = {
  within: LINE_WITHIN,
  least: 0.15,
  decay: 0,
  weights: byKind({ text: 0.5, headline: 0.1, name: 0.4, figure: 0, day: 0 }),
};

/** Where an article belongs, by the ids of the earliest article of each. `line` only where more than one story continues another. */
export interface Home {
  readonly story: string;
  readonly line?: string;
}

/** Every article with the original that it was copied from, in either order. */
const copied = (copies: Copies): [number, number][] =>
  copies.of.flatMap((list, i) => {
    const original = list.find((c) => c.kind !== 'quotes-only' && c.with < i);
    return original ? [[original.with, i] as [number, number]] : [];
  });

/** Each place's story (its smallest place) after `joins` are made, the nearest first, as long as no story grows beyond a month. */
function joined(home: readonly number[], joins: readonly Follow[], days: readonly (number | null)[]): number[] {
  const span = spansOf(home, days);
  const target = new Map<number, number>();
  const root = (h: number): number => (target.has(h) ? root(target.get(h)!) : h);
  for (const { earlier, later } of joins) {
    const [a, b] = [root(earlier), root(later)];
    const [x, y] = [span.get(a)!, span.get(b)!];
    const both = { size: x.size + y.size, from: Math.min(x.from, y.from), to: Math.max(x.to, y.to) };
    if (a === b || both.to - both.from > LONGEST_STORY) continue;
    target.set(Math.max(a, b), Math.min(a, b));
    span.set(Math.min(a, b), both);
  }
  return home.map(root);
}

/** Whether most articles of the later group name a day on which the earlier group was told, or its eve. */
function lookingBack(sketches: readonly Sketch[], home: readonly number[]): (f: Follow) => boolean {
  const groups = groupBy(home.keys(), (i) => home[i]!);
  return ({ earlier, later }) => {
    const told = new Set(
      groups
        .get(earlier)!
        .flatMap((i) => sketches[i]!.day ?? [])
        .flatMap((d) => [d - EVE, d]),
    );
    const places = groups.get(later)!;
    return places.filter((i) => sketches[i]!.back.some((d) => told.has(d))).length * 2 > places.length;
  };
}

/**
 * Stories by average linkage of all articles within a window of days, a copy together with its original; then one that begins within days
 * of another, names the same and looks back on its days is one story with it. Weaker following makes a storyline. `sketches` in order of
 * publication, each with its vector.
 */
export function clusterStories(sketches: readonly Sketch[], vectors: readonly Vector[], copies: Copies): Home[] {
  const days = sketches.map((s) => s.day);
  const [near, named] = likePairs(vectors, days, [ONE_STORY, FOLLOWING]) as [Pairs, Pairs];
  const first = averageLinkage(near, LEAST_LIKE, copied(copies));
  const on = follows(first, named, days, FOLLOWS_WITHIN).filter((f) => f.like >= SAME_STORY);
  const story = joined(first, on.filter(lookingBack(sketches, first)), days);
  const line = lines(story, follows(story, named, days, LINE_WITHIN));
  return story.map((s) => {
    const l = line.get(s);
    return { story: sketches[s]!.id, ...(l === undefined ? {} : { line: sketches[l]!.id }) };
  });
}

/** The first story of the line of each story that continues another or is continued. */
function lines(stories: readonly number[], all: readonly Follow[]): Map<number, number> {
  const line = new Map([...new Set(stories)].map((s) => [s, s]));
  const nearest = new Map<number, number>();
  for (const f of all) if (f.like >= SAME_LINE && !nearest.has(f.later)) nearest.set(f.later, f.earlier);
  for (const s of [...line.keys()].sort((a, b) => a - b)) line.set(s, line.get(nearest.get(s) ?? s)!);
  const size = new Map<number, number>();
  for (const l of line.values()) size.set(l, (size.get(l) ?? 0) + 1);
  return new Map([...line].filter(([, l]) => (size.get(l) ?? 0) > 1));
}
