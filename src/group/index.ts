/**
 * Which articles tell of one happening, and which trace to one original report.
 * Takes: annotated articles, or sketches of them, in any order. Gives: a `Grouped` for each, in the order given. Never: reads a text again,
 * asks a clock, or lets the order of input change who belongs together.
 */
import type { AnnotatedArticle, Grouped } from '../record/index.ts';
import { Grouping } from './grouping.ts';
import { sketchOf } from './sketch.ts';

export { citedOutlets } from './credits.ts';
export type { Background } from './dictionary.ts';
export { Grouping } from './grouping.ts';
export { type Belonging, type Houses, houseRows, housesFrom, housesOf, type WrongRow } from './houses.ts';
export { type Key, keysOf, termNumbers } from './keys.ts';
export { restsOf } from './rests.ts';
export { type Sketch, sketchFrom, sketchLine, sketchOf } from './sketch.ts';

/** Story, storyline and origin of each article. Ids are those of the earliest article: `s-<article id>`, `o-<article id>`. */
export function groupArticles(articles: readonly AnnotatedArticle[]): Grouped[] {
  const grouping = new Grouping();
  for (const a of articles) grouping.add(sketchOf(a));
  return [...grouping.answers()];
}
