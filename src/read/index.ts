/**
 * Snapshots and input lines to articles: decoding, pages, feeds, Markdown, plain text, documents, mails.
 * Takes: a `Snapshot` or a line of `read --jsonl`. Gives: `ReadResult`s; every offset is into `article.text`, a fault is a problem beside it.
 * Never: fetches anything, changes a given text, guesses a day of publication, throws on odd input.
 */
export type { Meta } from './article.ts';
export { readSource } from './documents/index.ts';
export { type DraftRead, readDraft } from './draft.ts';
export { type Feed, type FeedFacts, parseFeed } from './feeds.ts';
export { type InputLine, readInput } from './input.ts';
export { feedsNamedBy, type List, type Listed, listOf } from './lists.ts';
export { bareHeadings } from './markdown.ts';
export { readSnapshot } from './snapshot.ts';
