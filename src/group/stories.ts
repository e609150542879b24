import type { AnnotatedArticle } from '../record/index.ts';
import { groupBy } from '../text/index.ts';
import type { Copies } from './copies.ts';
import { dayOf, daysBetween, daysLookedBackOn } from './days.ts';
import { type Follow, follows } from './follow.ts';
import { averageLinkage } from './linkage.ts';
import { likePairs, type Pairs } from './pairs.ts';
import { type Terms, vectors } from './terms.ts';

// One configuration for streams of many small dated stories and for few large undated ones.
const LEAST_LIKE = 0.2;
const WINDOW_DAYS = 7;
const DECAY_PER_DAY = 0.07;
// What tells on an earlier story is known by its names, and by the day of that story, on which it looks back. Here names count more than
// where reports of one day are compared.
const NAME_WEIGHT = 1.6;
const SAME_STORY = 0.32;
const FOLLOWS_WITHIN = 8;
const EVE = 1;
const LONGEST_STORY = 28;
const SAME_LINE = 0.22;
const LINE_WITHIN = 45;

/** Where an article belongs, by the ids of the earliest article of each. `line` only where more than one story continues another. */
export interface Home {
  readonly story: string;
  readonly line?: string;
}

function decayed(pairs: Pairs, days: readonly (number | null)[]): Pairs {
  return pairs.map(
    (m, i) =>
      new Map([...m].map(([j, x]): [number, number] => [j, x * (1 - DECAY_PER_DAY * daysBetween(days[i]!, days[j]!))])),
  );
}

/** Every article with the original that it was copied from, in either order. */
const copied = (copies: Copies): [number, number][] =>
  copies.flatMap((list, i) => {
    const original = list.find((c) => c.kind !== 'quotes-only' && c.with < i);
    return original ? [[original.with, i] as [number, number]] : [];
  });

/** Each place's story (its smallest place) after `joins` are made, the nearest first, as long as no story grows beyond a month. */
function joined(home: readonly number[], joins: readonly Follow[], days: readonly (number | null)[]): number[] {
  const span = new Map<number, { from: number; to: number }>();
  home.forEach((h, i) => {
    const d = days[i];
    if (d === null || d === undefined) return;
    const s = span.get(h) ?? { from: d, to: d };
    span.set(h, { from: Math.min(s.from, d), to: Math.max(s.to, d) });
  });
  const target = new Map<number, number>();
  const root = (h: number): number => (target.has(h) ? root(target.get(h)!) : h);
  for (const { earlier, later } of joins) {
    const [a, b] = [root(earlier), root(later)];
    const [x, y] = [span.get(a), span.get(b)];
    if (a === b || !x || !y || Math.max(x.to, y.to) - Math.min(x.from, y.from) > LONGEST_STORY) continue;
    target.set(Math.max(a, b), Math.min(a, b));
    span.set(Math.min(a, b), { from: Math.min(x.from, y.from), to: Math.max(x.to, y.to) });
  }
  return home.map(root);
}

/** Whether most articles of the later group name a day on which the earlier group was told, or its eve. */
function lookingBack(
  articles: readonly AnnotatedArticle[],
  home: readonly number[],
  days: readonly (number | null)[],
): (f: Follow) => boolean {
  const groups = groupBy(home.keys(), (i) => home[i]!);
  return ({ earlier, later }) => {
    const told = new Set(
      groups
        .get(earlier)!
        .flatMap((i) => days[i] ?? [])
        .flatMap((d) => [d - EVE, d]),
    );
    const places = groups.get(later)!;
    const back = places.filter((i) => [...daysLookedBackOn(articles[i]!)].some((d) => told.has(d)));
    return back.length * 2 > places.length;
  };
}

/**
 * Stories by average linkage of all articles within a window of days, a copy together with its original; then one that begins within days
 * of another, names the same and looks back on its days is one story with it. Weaker following makes a storyline. `articles` in order of publication.
 */
export function clusterStories(articles: readonly AnnotatedArticle[], terms: readonly Terms[], copies: Copies): Home[] {
  const days = articles.map(dayOf);
  const pairs = decayed(likePairs(vectors(terms), days, WINDOW_DAYS), days);
  const first = averageLinkage(pairs, LEAST_LIKE, copied(copies));
  const named = vectors(terms, NAME_WEIGHT);
  const on = follows(first, named, days, FOLLOWS_WITHIN).filter((f) => f.like >= SAME_STORY);
  const back = lookingBack(articles, first, days);
  const story = joined(first, on.filter(back), days);
  const line = lines(story, follows(story, named, days, LINE_WITHIN));
  return story.map((s) => {
    const l = line.get(s);
    return { story: articles[s]!.id, ...(l === undefined ? {} : { line: articles[l]!.id }) };
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
