import { parseJsonFeed } from 'feedsmith';
import { parseHTML } from 'linkedom';
import Parser from 'rss-parser';
import { describe, expect, it } from 'vitest';
import { PASSAGES, TOLD, textOf, written } from './story.ts';

describe('RSS 2.0 of what is new', () => {
  it('is read by a feed reader: an item for each article, the latest first', async () => {
    const feed = await new Parser().parseString(await written('rss'));
    expect(feed.title).toBe(TOLD.weighed.story.title);
    expect(feed.link).toBe(TOLD.home);
    expect(feed.items.map((i) => i.guid)).toEqual(['c', 'b', 'a'].map((id) => `urn:onrecord:article:${id}`));
    expect(feed.items.map((i) => i.isoDate)).toEqual([
      '2026-05-07T00:00:00.000Z',
      '2026-05-06T07:30:00.000Z',
      '2026-05-04T00:00:00.000Z',
    ]);
    expect(feed.items[2]!.link).toBe(PASSAGES[0]!.url);
    expect(feed.items[2]!.title).toContain('<script>');
  });

  it('tells each claim where it was told first, and its words stay words', async () => {
    const feed = await new Parser().parseString(await written('rss'));
    const pages = feed.items.map((i) => parseHTML(`<div>${i.content}</div>`).document);
    const lines = pages.map((d) => [...d.querySelectorAll('li')].map((l) => l.textContent ?? ''));
    expect(lines.flat()).toHaveLength(TOLD.weighed.points.length);
    const told = (words: string): boolean[] => lines.map((list) => list.some((l) => l.includes(words)));
    expect(told('40 percent of the piers')).toEqual([false, false, true]);
    expect(told('There was no threat')).toEqual([false, true, false]);
    for (const d of pages) expect(d.querySelectorAll('script, img, a').length).toBe(0);
  });
});

describe('JSON Feed 1.1 of what is new', () => {
  it('has what the format demands, and is read by a kept parser', async () => {
    const text = await written('jsonfeed');
    const feed = JSON.parse(text) as { version: string; title: string; items: Record<string, unknown>[] };
    expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
    for (const item of feed.items) {
      expect(item).toMatchObject({ id: expect.any(String), content_text: expect.any(String) });
      expect(item.date_published).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/u);
      // Further names begin with an underscore, and say what they are.
      const known = ['id', 'url', 'title', 'content_text', 'date_published', 'authors', 'language'];
      expect(Object.keys(item).filter((k) => !known.includes(k))).toEqual(['_onrecord']);
    }
    const read = parseJsonFeed(text);
    expect(read.items?.map((i) => i.id)).toEqual(feed.items.map((i) => i.id));
  });

  it('carries the evidence of every point', async () => {
    interface Item {
      readonly _onrecord: {
        readonly article: string;
        readonly claims: readonly {
          readonly evidence: readonly { readonly start: number; readonly end: number; readonly quote: string }[];
        }[];
      };
    }
    const { items } = JSON.parse(await written('jsonfeed')) as { items: Item[] };
    const claims = items.flatMap((i) => i._onrecord.claims.map((c) => ({ article: i._onrecord.article, ...c })));
    expect(claims).toHaveLength(TOLD.weighed.points.length);
  });

  it('shows words that stand in the article that the claim is of', async () => {
    const { items } = JSON.parse(await written('jsonfeed')) as {
      items: { _onrecord: { claims: { id: string; evidence: { start: number; end: number; quote: string }[] }[] } }[];
    };
    for (const c of items.flatMap((i) => i._onrecord.claims))
      for (const e of c.evidence) expect(textOf(c.id.split('#')[0]!).slice(e.start, e.end)).toBe(e.quote);
  });
});
