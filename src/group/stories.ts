import { groupBy } from '../text/index.ts';
import type { Copies } from './copies.ts';
import { type Follow, type Following, follows, spansOf } from './follow.ts';
import type { Told } from './kept.ts';
import { averageLinkage } from './linkage.ts';
import type { PairRules, Pairs } from './pairs.ts';
import { byKind } from './vectors.ts';

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
const SAME_STORY: Following = { like: 0.32, within: 8 };
const EVE = 1;
const LONGEST_STORY = 28;
const LINE_WITHIN = 45;
const SAME_LINE: Following = { like: 0.22, within: LINE_WITHIN };
export const FOLLOWING: PairRules = {
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
function lookingBack(sketches: readonly Told[], home: readonly number[]): (f: Follow) => boolean {
  const groups = groupBy(home.keys(), (i) => home[i]!);
  const days = new Map<number, ReadonlySet<number>>();
  const daysOf = (group: number): ReadonlySet<number> => {
    const told = days.get(group) ?? new Set(groups.get(group)!.flatMap((i) => sketches[i]!.day ?? []));
    days.set(group, told);
    return told;
  };
  return ({ earlier, later }) => {
    const told = daysOf(earlier);
    const places = groups.get(later)!;
    const looksBack = (i: number): boolean => sketches[i]!.back.some((d) => told.has(d) || told.has(d + EVE));
    return places.filter(looksBack).length * 2 > places.length;
  };
}

/**
 * Stories by average linkage of all articles within a window of days, a copy together with its original; then one that begins within days
 * of another, names the same and looks back on its days is one story with it. Weaker following makes a storyline. `sketches` in order of
 * publication, with their pairs by `ONE_STORY` and by `FOLLOWING`, of which the first are used up.
 */
export function clusterStories(
  sketches: readonly Told[],
  [near, named]: readonly [Pairs, Pairs],
  copies: Copies,
): Home[] {
  const days = sketches.map((s) => s.day);
  const first = averageLinkage(near, LEAST_LIKE, copied(copies));
  const on = follows(first, named, days, SAME_STORY).filter(lookingBack(sketches, first));
  const story = joined(first, on, days);
  const line = lines(story, follows(story, named, days, SAME_LINE));
  return story.map((s) => {
    const l = line.get(s);
    return { story: sketches[s]!.id, ...(l === undefined ? {} : { line: sketches[l]!.id }) };
  });
}

/** The first story of the line of each story that continues another or is continued. */
function lines(stories: readonly number[], all: readonly Follow[]): Map<number, number> {
  const line = new Map([...new Set(stories)].map((s) => [s, s]));
  const nearest = new Map<number, number>();
  for (const f of all) if (!nearest.has(f.later)) nearest.set(f.later, f.earlier);
  for (const s of [...line.keys()].sort((a, b) => a - b)) line.set(s, line.get(nearest.get(s) ?? s)!);
  const size = new Map<number, number>();
  for (const l of line.values()) size.set(l, (size.get(l) ?? 0) + 1);
  return new Map([...line].filter(([, l]) => (size.get(l) ?? 0) > 1));
}
