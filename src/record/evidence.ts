import type { Span } from './span.ts';

declare const proven: unique symbol;

/** The exact words of one article that show a claim. Only `evidence()` makes one, and it checks the words. */
export interface Evidence extends Span {
  readonly article: string;
  readonly quote: string;
  readonly [proven]: true;
}

/** Evidence in order of place; never empty. */
export type EvidenceList = readonly [Evidence, ...Evidence[]];

/** Evidence for `at` in `text`; throws where the span does not fit the text or holds only white space. */
export function evidence(article: string, text: string, at: Span): Evidence {
  const quote = text.slice(at.start, at.end);
  if (at.start < 0 || at.end > text.length || at.end <= at.start || quote.trim() === '')
    throw new RangeError(`no words at [${at.start}, ${at.end}) of article ${article} (${text.length} units)`);
  return { article, start: at.start, end: at.end, quote } as Evidence;
}

/** Evidence read back from a store or a line; throws where `quote` is not what the text has there. */
export function evidenceFrom(text: string, raw: { readonly article: string; readonly quote: string } & Span): Evidence {
  const made = evidence(raw.article, text, raw);
  if (made.quote !== raw.quote)
    throw new RangeError(`article ${raw.article} does not have the cited words at [${raw.start}, ${raw.end})`);
  return made;
}
