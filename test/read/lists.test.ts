import { describe, expect, it } from 'vitest';
import { feedsNamedBy, listOf, readSnapshot } from '../../src/read/index.ts';
import type { Snapshot } from '../../src/record/index.ts';

const snapshot = (text: string, origin = 'https://gazette.example/list'): Snapshot => ({
  id: 'x',
  sha256: 'x',
  bytes: Buffer.from(text),
  origin,
  seen: '2026-03-01T12:00:00Z',
});

describe('lists', () => {
  it('OPML gives its feeds, those within folders too; what is no web address is none', () => {
    const xml = `<?xml version="1.0"?><opml version="2.0"><head><title>Desk</title></head><body>
      <outline text="Orland"><outline text="Gazette" type="rss" xmlUrl="https://gazette.example/feed"/></outline>
      <outline title="Herald" xmlUrl="https://herald.example/rss"/><outline text="Local" xmlUrl="file:///etc/feed"/></body></opml>`;
    expect(listOf(snapshot(xml, 'feeds.opml'))).toEqual({
      kind: 'feeds',
      items: [
        { address: 'https://gazette.example/feed', title: 'Gazette' },
        { address: 'https://herald.example/rss', title: 'Herald' },
      ],
      problems: [],
    });
  });

  it('a news sitemap gives its pages, the latest first, with what it says of them', () => {
    const url = (n: number, day: string): string =>
      `<url><loc>https://gazette.example/${n}?a=1&amp;b=2</loc><news:news><news:publication><news:name>Gazette</news:name><news:language>en</news:language></news:publication><news:publication_date>${day}</news:publication_date><news:title><![CDATA[Talks & tea]]></news:title></news:news></url>`;
    const xml = `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">${url(1, '2026-03-01')}${url(2, '2026-03-02T08:00:00+01:00')}</urlset>`;
    const list = listOf(snapshot(xml));
    expect(list?.kind).toBe('sitemap');
    expect(list?.items.map((i) => i.address)).toEqual([2, 1].map((n) => `https://gazette.example/${n}?a=1&b=2`));
    expect(list?.items[0]).toMatchObject({
      title: 'Talks & tea',
      published: '2026-03-02T08:00:00+01:00',
      outlet: 'Gazette',
    });
  });

  it('an index of sitemaps leads to these', () => {
    const xml =
      '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>https://gazette.example/news.xml</loc></sitemap></sitemapindex>';
    expect(listOf(snapshot(xml))).toMatchObject({
      kind: 'sitemaps',
      items: [{ address: 'https://gazette.example/news.xml' }],
    });
  });

  const feed =
    '<rss version="2.0"><channel><title>Morning list</title><item><title>A</title><link>/a</link><description>The talks went on.</description><source url="https://herald.example/rss">Herald</source></item></channel></rss>';

  it('a feed gives its entries with whole addresses, and whose report each is', () => {
    expect(listOf(snapshot(feed))).toMatchObject({
      kind: 'feed',
      title: 'Morning list',
      items: [{ address: 'https://gazette.example/a', title: 'A', outlet: 'Herald' }],
    });
    expect(readSnapshot(snapshot(feed))[0]?.article?.outlet).toBe('Herald');
  });

  it.each(['<p>An essay on &lt;opml&gt;.</p>', 'A text about <urlset> and <opml>.', '{"id": "a", "text": "b"}', ''])(
    '%j is none',
    (text) => {
      expect(listOf(snapshot(text))).toBeNull();
    },
  );

  it.each(['<opml><body><outline', '<urlset><url><loc>', `<opml>${'<outline text="a">'.repeat(50_000)}`])(
    'a broken one leads nowhere and throws nothing',
    (xml) => {
      expect(listOf(snapshot(xml))?.items).toEqual([]);
    },
  );
});

describe('the feeds that a page names', () => {
  it('are whole addresses; feeds of comments and pages in other forms are none', () => {
    const page = `<!doctype html><html><head>
      <link rel="alternate" type="application/rss+xml" title="Comments" href="/comments/feed">
      <link rel="alternate" hreflang="de" href="/de">
      <link rel="alternate" type="application/atom+xml" title="News" href="/news.atom"></head><body></body></html>`;
    expect(feedsNamedBy(snapshot(page))).toEqual([{ address: 'https://gazette.example/news.atom', title: 'News' }]);
    expect(feedsNamedBy(snapshot('The talks went on.'))).toEqual([]);
  });
});
