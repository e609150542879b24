import type { Article, Claim, DueItem, Member, Point, Weighed } from '../record/index.ts';

/** What an export of a story is made of. Withdrawn articles are not among `members`. */
export interface Told {
  readonly weighed: Weighed;
  readonly members: readonly Member[];
  /** The ledger at the day `at`. */
  readonly due: readonly DueItem[];
  /** The day that stands for today; absent where no article has a date. */
  readonly at?: string;
  /** Where the story can be read, for formats that name their own place. */
  readonly home?: string;
}

const part = (id: string): string => encodeURIComponent(id).replaceAll("'", '%27');

/** A name for a thing of the record, for formats that want a URI. The namespace is not registered: it tells apart, and leads nowhere. */
export const urn = (kind: 'story' | 'article' | 'claim' | 'actor' | 'point' | 'due', id: string): string =>
  `urn:onrecord:${kind}:${part(id)}`;

/** Where an article stands on the web. */
export const webOf = (a: Article): string | undefined =>
  [a.canonical, a.url].find((u) => u !== undefined && /^https?:/iu.test(u) && URL.canParse(u));

/** Where an article stands, or its name in the record. */
export const uriOf = (m: Member): string => webOf(m.annotated.article) ?? urn('article', m.id);

/** What an article is called: its title, else its id. */
export const titleOf = (m: Member): string => m.annotated.article.title ?? m.id;

/** The words that show a claim, as one line. */
export const shown = (c: Claim): string => c.evidence.map((e) => e.quote.replace(/\s+/gu, ' ').trim()).join(' … ');

/** The places of a claim's words, as others write them: `120-180 200-210`. */
export const places = (c: Claim): string => c.evidence.map((e) => `${e.start}-${e.end}`).join(' ');

/** Each point beside the article that told of it first. */
export const firstTold = (points: readonly Point[], article: string): Point[] =>
  points.filter((p) => p.reports[0].article === article);

/** JSON as it is written to a file: indented, with a line end. */
export const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** One line of text without control characters. */
export const line = (text: string): string => text.replace(/[\p{Cc}\p{Cs}\s]+/gu, ' ').trim();
