import { type Problem, problem, type Snapshot } from '../record/index.ts';
import { stampOf } from './days/stamps.ts';
import { decode } from './decode.ts';
import { type FeedFacts, feedLibrary, parseFeed } from './feeds.ts';
import { type Element, lineOf, parsePage, parseXml } from './html/dom.ts';
import { guard } from './html/guard.ts';
import { kindOf } from './kinds.ts';

/** What a list leads to, and what it says of it. */
export interface Listed {
  readonly address: string;
  readonly title?: string;
  readonly published?: string;
  readonly updated?: string;
  readonly outlet?: string;
}

/** A file or page that leads to others: to lists (`feeds`, `sitemaps`), or to articles (`feed`, `sitemap`). */
export interface List {
  readonly kind: 'feeds' | 'sitemaps' | 'feed' | 'sitemap';
  readonly title?: string;
  readonly items: readonly Listed[];
  readonly problems: readonly Problem[];
}

/** A web address that a list gives, whole; undefined where it is none. */
function address(value: string | null | undefined, base: string | undefined): string | undefined {
  const text = (value ?? '').trim();
  if (text === '' || !URL.canParse(text, base)) return undefined;
  const url = new URL(text, base);
  return /^https?:$/u.test(url.protocol) ? url.href : undefined;
}

interface Outline {
  readonly xmlUrl?: unknown;
  readonly text?: unknown;
  readonly title?: unknown;
  readonly outlines?: readonly Outline[];
}

const DEEPEST = 20;

/** The feeds of an OPML outline, those within others too. */
function feedsIn(outlines: readonly Outline[], depth = 0): Listed[] {
  if (depth > DEEPEST) return [];
  return outlines.flatMap((o) => {
    const at = typeof o.xmlUrl === 'string' ? address(o.xmlUrl, undefined) : undefined;
    const title = [o.title, o.text].find((t) => typeof t === 'string' && t.trim() !== '') as string | undefined;
    const own = at === undefined ? [] : [{ address: at, ...(title === undefined ? {} : { title: title.trim() }) }];
    return [...own, ...feedsIn(o.outlines ?? [], depth + 1)];
  });
}

function opmlOf(xml: string): List {
  try {
    const made = feedLibrary().parseOpml(xml) as { body?: { outlines?: readonly Outline[] } };
    return { kind: 'feeds', items: feedsIn(made.body?.outlines ?? []), problems: [] };
  } catch {
    return { kind: 'feeds', items: [], problems: [problem('not-readable', 'this is no OPML that can be read')] };
  }
}

const named = (el: Element, name: string): string | undefined => {
  const found = [...el.children].find((c) => c.localName === name);
  return lineOf(found) || undefined;
};

/** One entry of a sitemap; the names with a colon are those of the news extension. */
function listedIn(el: Element): Listed[] {
  const at = address(named(el, 'loc'), undefined);
  if (at === undefined) return [];
  const news = [...el.children].find((c) => c.localName === 'news:news');
  const house = news && [...news.children].find((c) => c.localName === 'news:publication');
  const fields = {
    title: news && named(news, 'news:title'),
    published: news && (stampOf(named(news, 'news:publication_date') ?? '') ?? undefined),
    updated: stampOf(named(el, 'lastmod') ?? '') ?? undefined,
    outlet: house && named(house, 'news:name'),
  };
  return [{ address: at, ...Object.fromEntries(Object.entries(fields).filter(([, v]) => v !== undefined)) }];
}

/** A sitemap or an index of sitemaps (sitemaps.org, with the news extension); the latest first. */
function sitemapOf(xml: string): List {
  const safe = guard(xml);
  const page = parseXml(safe.html);
  const index = page.querySelector('sitemapindex') !== null;
  const when = (l: Listed): string => l.updated ?? l.published ?? '';
  const items = [...page.querySelectorAll(index ? 'sitemap' : 'url')]
    .flatMap(listedIn)
    .sort((a, b) => (when(a) < when(b) ? 1 : when(a) > when(b) ? -1 : 0));
  return { kind: index ? 'sitemaps' : 'sitemap', items, problems: safe.problems };
}

function listedOf(e: FeedFacts, base: string | undefined): Listed[] {
  const at = address(e.link, base);
  if (at === undefined) return [];
  const { title, published, updated, source } = e;
  const fields = { title, published, updated, outlet: source };
  return [{ address: at, ...Object.fromEntries(Object.entries(fields).filter(([, v]) => v !== undefined)) }];
}

const feedOf = (xml: string, base: string | undefined): List => {
  const made = parseFeed(xml);
  if ('problem' in made) return { kind: 'feed', items: [], problems: [made.problem] };
  const { title } = made.feed;
  const items = made.entries.flatMap((e) => listedOf(e, base));
  return { kind: 'feed', ...(title === undefined ? {} : { title }), items, problems: [] };
};

/** The feeds that a page names in its head, its main one first. */
function feedsOfPage(html: string, base: string | undefined): Listed[] {
  const page = parsePage(guard(html).html);
  const found = [...page.querySelectorAll('link[rel~="alternate"]')].flatMap((el) => {
    const type = el.getAttribute('type') ?? '';
    const at =
      /^application\/(?:rss|atom|rdf|feed)\+(?:xml|json)/iu.test(type) && address(el.getAttribute('href'), base);
    const title = el.getAttribute('title')?.trim();
    return at ? [{ address: at, ...(title ? { title } : {}) }] : [];
  });
  // Feeds of comments are of no use, and every site with a comment has one.
  return found.filter((f) => !/comment|kommentar/iu.test(`${f.address} ${f.title ?? ''}`));
}

const webAddress = ({ finalUrl, origin }: Snapshot): string | undefined =>
  [finalUrl, origin].find((x) => x !== undefined && /^https?:/iu.test(x));

/** What a snapshot leads to where it is OPML, a sitemap or a feed; null for all else. */
export function listOf(snapshot: Snapshot): List | null {
  const { text } = decode(snapshot.bytes, snapshot.charset);
  const opening = text.slice(0, 4000).trimStart();
  const xml = /^<(?:\?xml|!--|opml|urlset|sitemapindex)/iu.test(opening);
  if (xml && /<opml[\s>]/iu.test(opening)) return opmlOf(text);
  if (xml && /<(?:urlset|sitemapindex)[\s>]/iu.test(opening)) return sitemapOf(text);
  return kindOf(snapshot, text) === 'feed' ? feedOf(text, webAddress(snapshot)) : null;
}

/** The feeds that a page of the web names; none where the snapshot is no page. */
export function feedsNamedBy(snapshot: Snapshot): readonly Listed[] {
  const { text } = decode(snapshot.bytes, snapshot.charset);
  return kindOf(snapshot, text) === 'html' ? feedsOfPage(text, webAddress(snapshot)) : [];
}
