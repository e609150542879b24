import { createRequire } from 'node:module';
import { type Problem, problem } from '../record/index.ts';
import { stampOf } from './days/stamps.ts';
import { repairedFeed } from './feedMarkup.ts';

const load = createRequire(import.meta.url);
/** The parser of feeds, loaded with the first one. */
export const feedLibrary = () => load('feedsmith') as typeof import('feedsmith');

/** What a feed, or an entry of one, says of itself. Texts may hold markup; moments are ISO 8601 with the feed's own offset. */
export interface FeedFacts {
  readonly title?: string;
  readonly link?: string;
  readonly id?: string;
  /** The only text that an entry gives stands for this one too. */
  readonly summary?: string;
  readonly author?: string;
  readonly published?: string;
  /** The only date a feed gives stands for this one too. */
  readonly updated?: string;
  readonly content?: string;
  /** Whose report an entry is, where the feed passes on another's. */
  readonly source?: string;
}

export interface Feed {
  readonly feed: FeedFacts;
  /** The first of the entries. */
  readonly entry: FeedFacts;
  readonly entries: readonly FeedFacts[];
}

/** One step into an object or the first of a list; undefined where there is none. */
function step(value: unknown, key: string): unknown {
  const one = Array.isArray(value) ? value[0] : value;
  return typeof one === 'object' && one !== null ? (one as Readonly<Record<string, unknown>>)[key] : undefined;
}

/** The text at a path: a string, `{value}`, or the first of a list of these. */
function textAt(value: unknown, path: string): string | undefined {
  const at = path.split('.').reduce<unknown>(step, value);
  const one = Array.isArray(at) ? at[0] : at;
  const text = typeof one === 'object' && one !== null ? step(one, 'value') : one;
  if (typeof text === 'number') return String(text);
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : undefined;
}

const firstText = (value: unknown, paths: readonly string[]): string | undefined => {
  for (const p of paths) {
    const found = textAt(value, p);
    if (found !== undefined) return found;
  }
  return undefined;
};

const PATHS = {
  title: ['title', 'dc.titles', 'dc.title', 'dcterms.titles', 'dcterms.title', 'media.title.value', 'itunes.title'],
  id: ['id', 'guid.value', 'guid', 'rdf.about', 'dc.identifiers', 'dcterms.identifiers'],
  summary: [
    'summary',
    'subtitle',
    'tagline',
    'description',
    'dc.descriptions',
    'dcterms.abstracts',
    'dcterms.descriptions',
    'itunes.summary',
    'itunes.subtitle',
  ],
  content: ['content.encoded', 'content', 'content_html', 'contentHtml'],
  published: [
    'published',
    'pubDate',
    'issued',
    'dcterms.issued',
    'dcterms.created',
    'date_published',
    'dc.dates',
    'dcterms.dates',
  ],
  updated: ['updated', 'lastBuildDate', 'modified', 'dcterms.modified', 'atom.updated', 'date_modified'],
} as const;

function linkOf(value: unknown): string | undefined {
  const links = step(value, 'links') ?? step(step(value, 'atom'), 'links');
  if (Array.isArray(links)) {
    const wanted =
      links.find((l) => ['alternate', undefined].includes(step(l, 'rel') as string | undefined)) ?? links[0];
    const href = typeof wanted === 'string' ? wanted : textAt(wanted, 'href');
    if (href !== undefined) return textAt(value, 'link') ?? href;
  }
  const guid = step(value, 'guid');
  const address = textAt(value, 'guid');
  const permalink = step(guid, 'isPermaLink') !== false && /^https?:/iu.test(address ?? '') ? address : undefined;
  return firstText(value, ['link', 'url', 'feedburner.origLink']) ?? permalink;
}

const AUTHORS = [
  'authors',
  'author',
  'managingEditor',
  'dc.creators',
  'dc.creator',
  'itunes.author',
  'contributors',
  'dc.publishers',
  'webMaster',
];

/** `Name (address)`, or whichever of the two there is. */
function authorOf(value: unknown): string | undefined {
  for (const path of AUTHORS) {
    const at = path.split('.').reduce<unknown>(step, value);
    const [name, email] = [textAt(at, 'name'), textAt(at, 'email')];
    const whole = name && email ? `${name} (${email})` : (name ?? email ?? textAt(value, path));
    if (whole !== undefined) return whole;
  }
  return undefined;
}

function factsOf(value: unknown): FeedFacts {
  const moment = (paths: readonly string[]): string | undefined => {
    const raw = firstText(value, paths);
    return raw === undefined ? undefined : (stampOf(raw, 'mdy') ?? undefined);
  };
  const published = moment(PATHS.published);
  const updated = moment(PATHS.updated) ?? published;
  const content = firstText(value, PATHS.content);
  const facts = {
    title: firstText(value, PATHS.title),
    link: linkOf(value),
    id: firstText(value, PATHS.id),
    summary: firstText(value, PATHS.summary) ?? content,
    author: authorOf(value),
    published: published ?? updated,
    updated,
    content,
    source: firstText(value, ['source.title', 'source']),
  };
  return Object.fromEntries(Object.entries(facts).filter(([, v]) => v !== undefined));
}

// Names of HTML that XML does not know are left for the reader of the text; a bare ampersand would stop the parser.
const BARE = /&(?!(?:[a-zA-Z][\w]{1,31}|#\d{1,7}|#x[\da-fA-F]{1,6});)/gu;
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/gu;

function tryParse(xml: string): unknown {
  try {
    return feedLibrary().parseFeed(xml).feed;
  } catch {
    return undefined;
  }
}

/** Feed facts of RSS, Atom, RDF or JSON Feed text; a problem where it is none. Never throws. */
export function parseFeed(xml: string): Feed | { readonly problem: Problem } {
  const given = xml.replace(/^\ufeff/u, '').trimStart();
  const text = given.startsWith('<') ? repairedFeed(given) : given;
  const feed = tryParse(text) ?? tryParse(text.replace(CONTROL, '').replace(BARE, '&amp;'));
  if (feed === undefined) return { problem: problem('not-readable', 'this is no feed that can be read') };
  const items = step(feed, 'items') ?? step(feed, 'entries');
  const entries = Array.isArray(items) ? items.map(factsOf) : [];
  return { feed: factsOf(feed), entry: entries[0] ?? {}, entries };
}
