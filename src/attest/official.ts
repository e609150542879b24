import { type AnnotatedArticle, type Claim, claim, evidence, type Span, type StatementClaim } from '../record/index.ts';
import { contains, words } from '../text/index.ts';

const FEWEST_WORDS = 4;
const MOSTLY = 0.5;

const lengthIn = (inner: Span, at: Span): number =>
  Math.max(0, Math.min(inner.end, at.end) - Math.max(inner.start, at.start));

/**
 * The sentences of an official readout that other claims leave out, or most of them, each a statement of whoever published it: all that a readout says is said by
 * its side, whether or not it names who spoke.
 */
export function officialStatements(article: AnnotatedArticle, claims: readonly Claim[]): StatementClaim[] {
  const { text, label, headings, citedReports } = article.article;
  if (label !== 'readout') return [];
  const isShown = (at: Span): boolean =>
    claims.reduce((n, c) => n + c.evidence.reduce((m, e) => Math.max(m, lengthIn(e, at)), 0), 0) >=
    MOSTLY * (at.end - at.start);
  const isHeading = (at: Span): boolean => (headings ?? []).some((h) => contains(h, at));
  const bare = article.sentences.filter(
    (s) => !isShown(s) && !isHeading(s) && words(text.slice(s.start, s.end)).length >= FEWEST_WORDS,
  );
  return bare.map(({ start, end }, i): StatementClaim => {
    const content = { start, end: text[end - 1] === '.' ? end - 1 : end };
    const is = { id: `o${i + 1}`, kind: 'indirect', ...content, content: [content], stance: 'asserts' } as const;
    return claim('statement', article.id, is, [evidence(article.id, text, content)], (citedReports?.length ?? 0) > 0);
  });
}
