import type { Problem } from './problem.ts';
import type { Span } from './span.ts';

/** Immutable bytes as received. `id` is `sha256`, so the same bytes are the same snapshot. */
export interface Snapshot {
  readonly id: string;
  readonly sha256: string;
  readonly bytes: Uint8Array;
  /** File path, URL, or `stdin`. */
  readonly origin: string;
  /** When we received it, ISO 8601 with zone. */
  readonly seen: string;
  readonly mediaType?: string;
  readonly charset?: string;
  /** Where the request ended after redirects. */
  readonly finalUrl?: string;
}

/** Where a report was written. The span is that of the place. */
export interface Dateline extends Span {
  readonly place: string;
  readonly date?: string;
  /** Where the story goes on, behind the date, the agency and the dash. */
  readonly after?: number;
}

/** An agency named by a byline, a tag or the closing line. */
export interface Credit {
  readonly agency: string;
  readonly start?: number;
  readonly end?: number;
}

/** A report that a synthesis names in its list of sources: what stands on it is second-hand. */
export interface CitedReport extends Span {
  readonly outlet: string;
  readonly headline?: string;
}

export interface EditorialNote extends Span {
  readonly kind: 'correction' | 'update';
}

export type ArticleLabel = 'news' | 'opinion' | 'readout' | 'transcript' | 'live' | 'stub';

/** The text and metadata read from a snapshot. All offsets are into `text`. */
export interface Article {
  readonly text: string;
  readonly title?: string;
  readonly byline?: readonly string[];
  /** ISO 8601 day or date-time, with the page's own offset. */
  readonly published?: string;
  readonly modified?: string;
  readonly dateline?: Dateline;
  readonly outlet?: string;
  readonly url?: string;
  readonly canonical?: string;
  readonly section?: string;
  /** ISO 639-1, `und` where it can't be said. */
  readonly lang: string;
  /** Of `text` in UTF-8, hex. */
  readonly sha256: string;
  readonly credits?: readonly Credit[];
  readonly label?: ArticleLabel;
  readonly headings?: readonly Span[];
  /** Lines of `text` that are no sentences of the story: its own title line, byline, moment of publication, closing credits. */
  readonly furniture?: readonly Span[];
  readonly notes?: readonly EditorialNote[];
  readonly citedReports?: readonly CitedReport[];
}

/** A part of a page that is no part of its story: which step took it out, and why. */
export interface Removal {
  readonly step: 'markup' | 'page' | 'container' | 'story' | 'block';
  readonly reason: string;
  /** How it begins. */
  readonly text: string;
}

/** What reading one snapshot or input line gives. `article` is absent when nothing could be read. */
export interface ReadResult {
  readonly id: string | null;
  readonly article?: Article;
  readonly problems: readonly Problem[];
  /** In the order in which they were taken out; only where a trace is asked for. */
  readonly removed?: readonly Removal[];
}
