import type { LinkedActor, Withdrawn } from '../record/index.ts';
import { claimsCsv } from './claimsCsv.ts';
import { icalendar } from './icalendar.ts';
import { jsonLines } from './jsonLines.ts';
import type { Told } from './told.ts';

/** A story with what was withdrawn from it. */
export interface Exportable extends Told {
  readonly withdrawn: readonly Withdrawn[];
}

/** A format in which a story can be handed on. */
export interface Format {
  /** As `--format` names it. */
  readonly name: string;
  readonly about: string;
  readonly mediaType: string;
  /** Of files of it, without the dot. */
  readonly ending: string;
  readonly write: (told: Exportable) => string | Promise<string | Uint8Array>;
}

const actorsOf = (told: Told): readonly LinkedActor[] => told.weighed.actors;

const UTF8 = '; charset=utf-8';

/**
 * Every format of a story, in the order of the reference. A new one is a row here and a file beside it, loaded when it is wanted: commands that
 * write none start at once.
 */
export const FORMATS: readonly Format[] = [
  {
    name: 'jsonl',
    about: 'JSON Lines: story, actors, articles, claims with their evidence',
    mediaType: 'application/jsonl',
    ending: 'jsonl',
    write: (t) => [...jsonLines([t.weighed.story], t.members, actorsOf(t), t.withdrawn)].join(''),
  },
  {
    name: 'csv',
    about: 'one row a claim, safe to open in a spreadsheet',
    mediaType: `text/csv${UTF8}; header=present`,
    ending: 'csv',
    write: (t) => claimsCsv(t.members, actorsOf(t)),
  },
  {
    name: 'parquet',
    about: 'the same rows with types, and every piece of evidence',
    mediaType: 'application/vnd.apache.parquet',
    ending: 'parquet',
    write: async (t) => (await import('./parquet.ts')).parquet(t),
  },
  {
    name: 'rss',
    about: 'RSS 2.0 of what is new',
    mediaType: `application/rss+xml${UTF8}`,
    ending: 'rss',
    write: async (t) => (await import('./rss.ts')).rss(t),
  },
  {
    name: 'jsonfeed',
    about: 'JSON Feed 1.1 of what is new, with evidence',
    mediaType: 'application/feed+json',
    ending: 'feed.json',
    write: async (t) => (await import('./jsonFeed.ts')).jsonFeed(t),
  },
  {
    name: 'ics',
    about: 'iCalendar of what is due',
    mediaType: `text/calendar${UTF8}`,
    ending: 'ics',
    write: (t) => icalendar(t.weighed.story, t.due, t.members, t.at ?? '1970-01-01'),
  },
  {
    name: 'csl',
    about: 'the articles as references, CSL-JSON',
    mediaType: 'application/vnd.citationstyles.csl+json',
    ending: 'csl.json',
    write: async (t) => (await import('./bibliography.ts')).cslJson(t),
  },
  {
    name: 'bibtex',
    about: 'the articles, BibTeX',
    mediaType: `application/x-bibtex${UTF8}`,
    ending: 'bib',
    write: async (t) => (await import('./bibliography.ts')).bibtex(t),
  },
  {
    name: 'ris',
    about: 'the articles, RIS',
    mediaType: `application/x-research-info-systems${UTF8}`,
    ending: 'ris',
    write: async (t) => (await import('./bibliography.ts')).ris(t),
  },
  {
    name: 'jsonld',
    about: 'JSON-LD with the terms of schema.org: NewsArticle, Quotation, Claim, Event',
    mediaType: 'application/ld+json',
    ending: 'jsonld',
    write: async (t) => (await import('./jsonLd.ts')).jsonLd(t),
  },
  {
    name: 'ninjs',
    about: 'IPTC ninjs 3.3: news, events, planning; with the articles’ texts',
    mediaType: 'application/json',
    ending: 'ninjs.json',
    write: async (t) => (await import('./ninjs.ts')).ninjs(t),
  },
  {
    name: 'plover',
    about: 'events as a PLOVER table, CSV',
    mediaType: `text/csv${UTF8}; header=present`,
    ending: 'plover.csv',
    write: async (t) => (await import('./eventTables.ts')).ploverTable(t),
  },
  {
    name: 'cameo',
    about: 'events that are told as done as a CAMEO table, CSV',
    mediaType: `text/csv${UTF8}; header=present`,
    ending: 'cameo.csv',
    write: async (t) => (await import('./eventTables.ts')).cameoTable(t),
  },
  {
    name: 'ftm',
    about: 'FollowTheMoney: actors, articles, events, notes, one a line',
    mediaType: 'application/jsonl',
    ending: 'ftm.json',
    write: async (t) => (await import('./followTheMoney.ts')).followTheMoney(t),
  },
  {
    name: 'timelinejs',
    about: 'what happened, for TimelineJS 3',
    mediaType: 'application/json',
    ending: 'timeline.json',
    write: async (t) => (await import('./timelineJs.ts')).timelineJs(t),
  },
  {
    name: 'annotations',
    about: 'claims as W3C Web Annotations',
    mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
    ending: 'annotations.jsonld',
    write: async (t) => (await import('./webAnnotation.ts')).webAnnotation(t),
  },
];
