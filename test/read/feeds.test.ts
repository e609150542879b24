import { describe, expect, it } from 'vitest';
import { type Feed, parseFeed } from '../../src/read/index.ts';

const read = (xml: string): Feed => {
  const feed = parseFeed(xml);
  if ('problem' in feed) throw new Error(feed.problem.message);
  return feed;
};
const rss = (item: string, channel = ''): Feed =>
  read(
    `<rss version="2.0"><channel><title>Gazette</title>${channel}<item><title>Talks</title>${item}</item></channel></rss>`,
  );

describe('feeds as they are', () => {
  it('an author by the older name, of an entry and of the whole channel', () => {
    expect(rss('<dc:author>Mara Quill</dc:author>').entry.author).toBe('Mara Quill');
    const { feed, entry } = rss('<author>Mara Quill</author>', '<author>The Desk</author>');
    expect([feed.author, entry.author]).toEqual(['The Desk', 'Mara Quill']);
  });

  it('a page part and a whole text as content', () => {
    const body = rss('<body xmlns="http://www.w3.org/1999/xhtml"><p>The envoy left.</p></body>');
    expect(body.entry.content).toBe('<p>The envoy left.</p>');
    expect(rss('<xhtml:body><p>The envoy ]]> left.</p></xhtml:body>').entry.content).toContain('left.</p>');
    expect(rss('<fullitem>&lt;p&gt;The envoy left.&lt;/p&gt;</fullitem>').entry.content).toBe('<p>The envoy left.</p>');
  });

  it('a page quoted in a description is no page part', () => {
    const { entry } = rss('<description><![CDATA[<body><p>The envoy left.</p></body>]]></description>');
    expect(entry.summary).toContain('<p>The envoy left.</p>');
  });

  it('a prefix on the feed’s own elements', () => {
    const feed = read(
      '<r:rss version="2.0" xmlns:r="http://feeds.example/rss" xmlns:x="http://other.example/"><r:channel><r:title>Gazette</r:title><r:item><r:title>Talks</r:title><x:description>not this</x:description><r:description>The envoy left.</r:description></r:item></r:channel></r:rss>',
    );
    expect(feed.feed.title).toBe('Gazette');
    expect(feed.entry).toMatchObject({ title: 'Talks', summary: 'The envoy left.' });
  });

  it('a last tag that is cut off', () => {
    expect(read('<rss><channel><title>Gazette &#8217;26</title></channel></rss').feed.title).toBe('Gazette ’26');
  });

  it('the only text of an entry is its summary too', () => {
    const atom =
      '<feed xmlns="http://www.w3.org/2005/Atom"><entry><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The envoy left.</p></div></content></entry></feed>';
    const { entry } = read(atom);
    expect(entry.summary).toContain('The envoy left.');
    expect(entry.summary).toBe(entry.content);
  });

  it('whose report an entry is', () => {
    expect(rss('<source url="https://herald.example/feed">The Herald</source>').entry.source).toBe('The Herald');
  });

  it.each(['<body xmlns="http://www.w3.org/1999/xhtml">', '</rss', '<r:rss', '<rss><channel><author>'])(
    'unclosed to no end (%s) is a feed or a problem',
    (piece) => {
      const got = parseFeed(`<rss><channel><item>${piece.repeat(50_000)}`);
      expect('problem' in got ? got.problem.code : Object.keys(got)).toEqual(
        'problem' in got ? 'not-readable' : ['feed', 'entry', 'entries'],
      );
    },
  );
});
