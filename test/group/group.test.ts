import { describe, expect, it } from 'vitest';
import { groupArticles } from '../../src/group/index.ts';
import { demoArticles } from '../demo/story.ts';

/** A fixed shuffle: sorts by a hash of the id and `salt`. */
function shuffled<T extends { readonly id: string }>(list: readonly T[], salt: number): T[] {
  const key = (id: string): number => [...`${salt}${id}`].reduce((h, ch) => (h * 31 + ch.codePointAt(0)!) % 65_521, 7);
  return [...list].sort((a, b) => key(a.id) - key(b.id));
}

describe('groupArticles', () => {
  const articles = demoArticles();
  const answer = (list: typeof articles): string[] =>
    groupArticles(list)
      .map((g) => JSON.stringify(g))
      .sort();

  it.each([1, 2, 3])('says the same of each article whatever the order of the stream (%i)', (salt) => {
    const other = shuffled(articles, salt);
    expect(other.map((a) => a.id)).not.toEqual(articles.map((a) => a.id));
    expect(answer(other)).toEqual(answer(articles));
  });

  it('answers in the order given', () => {
    const other = shuffled(articles, 4);
    expect(groupArticles(other).map((g) => g.id)).toEqual(other.map((a) => a.id));
  });

  it('answers nothing to nothing', () => {
    expect(groupArticles([])).toEqual([]);
  });
});
