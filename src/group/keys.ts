import { type Background, rarity } from './dictionary.ts';
import { ONE_STORY } from './stories.ts';
import type { Term } from './terms.ts';
import { countsOf, hashOfTerm, kindOf, weigh } from './vectors.ts';

/** A term by which an article is found, with how much it tells. */
export type Key = readonly [term: number, weight: number];

/** The terms of an article as they are counted in a record. */
export const termNumbers = (terms: readonly Term[]): number[] => terms.map(hashOfTerm);

/**
 * The `most` terms of an article that tell most, the heaviest first: those that it alone has as well, since the next report will share them. The sum
 * of the products of the weights of two articles is how alike they are, as far as they share keys.
 */
export function keysOf(terms: readonly Term[], background: Background, most: number): Key[] {
  const { terms: numbers, weights } = countsOf(terms);
  weigh({ terms: numbers, weights }, (term) => rarity(term, background.of(term) ?? 1, background.articles));
  const keys = Array.from(numbers, (n, i): Key => [n, weights[i]! * Math.sqrt(ONE_STORY.weights[kindOf(n)]!)]);
  return keys.sort(([a, x], [b, y]) => y - x || a - b).slice(0, most);
}
