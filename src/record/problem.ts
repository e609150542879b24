import type { Span } from './span.ts';

/** Everything that can be wrong with the world's input. A bug throws; this is returned, stored and shown. */
export type ProblemCode =
  | 'empty'
  | 'binary'
  | 'too-large'
  | 'skipped'
  | 'no-article'
  | 'no-articles'
  | 'not-found'
  | 'not-readable'
  | 'bad-json'
  | 'bad-input'
  | 'encoding'
  | 'too-deep'
  | 'unclosed-quote'
  | 'no-published'
  | 'unknown-language'
  | 'long-line'
  | 'stub'
  | 'second-hand'
  | 'no-base'
  | 'one-sided'
  | 'http-status'
  | 'timeout'
  | 'redirects'
  | 'refused-address'
  | 'robots'
  | 'network'
  | 'unsupported'
  | 'unknown-story'
  | 'unknown-article'
  | 'unknown-claim'
  | 'unknown-note'
  | 'unknown-outlet'
  | 'unknown-decision'
  | 'nothing-to-decide'
  | 'purged'
  | 'store-locked'
  | 'store-read-only'
  | 'store-newer'
  | 'store-full'
  | 'store-broken'
  | 'internal';

/** A fault in the input, with its place: `where` is a file, URL or line; the span points into `article.text`. */
export interface Problem {
  readonly code: ProblemCode;
  readonly message: string;
  readonly where?: string;
  readonly start?: number;
  readonly end?: number;
}

/** A problem, built so that absent fields stay absent. */
export function problem(
  code: ProblemCode,
  message: string,
  at: { readonly where?: string; readonly span?: Span } = {},
): Problem {
  return { code, message, ...(at.where === undefined ? {} : { where: at.where }), ...(at.span ?? {}) };
}

/** Problems that a reader should know of, but that leave the article usable. */
export const NOTES: ReadonlySet<ProblemCode> = new Set([
  'encoding',
  'skipped',
  'unclosed-quote',
  'no-published',
  'unknown-language',
  'long-line',
  'stub',
  'second-hand',
  'no-base',
  'one-sided',
  'purged',
]);
