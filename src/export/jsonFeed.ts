import { freshLine, type NewsItem, newsOf } from './news.ts';
import { json, line, type Told, urn } from './told.ts';

/** The moment of RFC 3339 that the format wants: a day without an hour is midnight UTC. */
const moment = (published: string): string => (published.length === 10 ? `${published}T00:00:00Z` : published);

const itemOf = (n: NewsItem) => ({
  id: urn('article', n.id),
  ...(n.web === undefined ? {} : { url: n.web }),
  title: n.title,
  content_text: n.fresh.map(freshLine).join('\n') || 'Nothing that was not told before.',
  ...(n.published === undefined ? {} : { date_published: moment(n.published) }),
  ...(n.outlet === undefined ? {} : { authors: [{ name: line(n.outlet) }] }),
  ...(n.lang === 'und' ? {} : { language: n.lang }),
  // An extension, as the format allows them: a name that begins with an underscore.
  _onrecord: {
    about: 'Claims with their evidence; offsets are UTF-16 units into the text of the article',
    article: n.id,
    claims: n.fresh.map(({ claim, who, origins }) => ({
      id: claim.id,
      kind: claim.kind,
      ...(who === undefined ? {} : { who }),
      origins,
      evidence: claim.evidence.map(({ start, end, quote }) => ({ start, end, quote })),
    })),
  },
});

/** What is new in a story as JSON Feed 1.1: an item for each article, the latest first. */
export function jsonFeed(told: Told): string {
  const { story } = told.weighed;
  return json({
    version: 'https://jsonfeed.org/version/1.1',
    title: line(story.title),
    ...(told.home === undefined ? {} : { home_page_url: told.home }),
    description: 'What is new in the record of this story. What the sources say; nothing here says what is true.',
    items: newsOf(told).map(itemOf),
  });
}
