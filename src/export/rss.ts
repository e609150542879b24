import { generateRssFeed } from 'feedsmith';
import { freshHtml, newsOf } from './news.ts';
import { line, type Told, urn } from './told.ts';

/**
 * What is new in a story as RSS 2.0: an item for each article, the latest first, with the claims that it was the first to make. A day without
 * an hour is given as midnight UTC, for the format has no days.
 */
export function rss(told: Told): string {
  const { story } = told.weighed;
  const items = newsOf(told).map((n) => ({
    title: n.title,
    ...(n.web === undefined ? {} : { link: n.web }),
    guid: { value: urn('article', n.id), isPermaLink: false },
    ...(n.published === undefined ? {} : { pubDate: new Date(n.published) }),
    description: freshHtml(n.fresh),
  }));
  const feed = generateRssFeed({
    title: line(story.title),
    link: told.home ?? urn('story', story.id),
    description: 'What is new in the record of this story. What the sources say; nothing here says what is true.',
    items,
  });
  // The library sets what it quotes on lines of its own; some readers keep the space around it.
  return feed.replace(/>\s+<!\[CDATA\[/gu, '><![CDATA[').replace(/\]\]>\s+<\//gu, ']]></');
}
