import { describe, expect, it } from 'vitest';
import { storyOf } from '../../src/app/story.ts';
import { groupArticles } from '../../src/group/index.ts';
import { demoArticles, demoGold } from '../demo/story.ts';

const articles = demoArticles();
const groups = groupArticles(articles);
const of = (file: string) => groups.find((g) => g.id === file)!;
const family = (file: string): string[] => groups.filter((g) => g.origin === of(file).origin).map((g) => g.id);

describe('the demo grouped', () => {
  it('is the one story of a call and what followed', () => {
    expect(groups).toHaveLength(13);
    expect(new Set(groups.map((g) => g.story)).size).toBe(demoGold.stories.count);
  });

  it('is called by a news headline', () => {
    expect(storyOf('demo', articles).title).toBe('Halvenia, Tolmeria leaders agree to Geneva talks on Sarn dam');
  });

  it.each(demoGold.origins)('has the origin of $files', ({ files }) => {
    for (const f of files) expect(family(f).sort()).toEqual([...files].sort());
  });

  it.each(demoGold.origins.flatMap((o) => o.copies))('knows $file for a copy of $copyOf', (c) => {
    expect([c.copyOf, ...(c.acceptCopyOf ?? [])]).toContain(of(c.file).copyOf);
    expect([c.copyKind, ...(c.acceptCopyKinds ?? [])]).toContain(of(c.file).copyKind);
  });

  it('knows no other copies', () => {
    const copies = groups.filter((g) => g.copyOf !== undefined).map((g) => g.id);
    expect(copies.sort()).toEqual(demoGold.origins.flatMap((o) => o.copies.map((c) => c.file)).sort());
  });

  it.each(demoGold.citesOutlets)('sees that $file credits $outlet', ({ file, words, outlet }) => {
    const { text } = articles.find((a) => a.id === file)!.article;
    const at = text.indexOf(words);
    const cited = of(file).citesOutlets?.filter((c) => c.start >= at && c.end <= at + words.length);
    expect(cited?.map((c) => [c.outlet, text.slice(c.start, c.end)])).toEqual([[outlet, outlet]]);
  });

  it('credits no outlet for its own reporting', () => {
    for (const a of articles)
      for (const c of of(a.id).citesOutlets ?? []) expect(a.article.outlet).not.toContain(c.outlet);
  });
});
