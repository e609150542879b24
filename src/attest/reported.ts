import {
  type AnnotatedArticle,
  type Claim,
  claim,
  dayRange,
  evidence,
  type Span,
  type StatementClaim,
} from '../record/index.ts';
import { contains, overlaps, words } from '../text/index.ts';

const FEWEST_WORDS = 4;
// What tells in its own name what happened: news, and what says of itself nothing else.
const TELLS: ReadonlySet<string | undefined> = new Set(['news', undefined]);
const QUESTION = /\?["”’]?$/u;

const isOneDay = (edtf: string | undefined): boolean => {
  const range = edtf === undefined ? null : dayRange(edtf);
  return range !== null && range.from === range.to;
};

/**
 * The sentences of a report that tell something of one day and that no statement, event or commitment shows: each is the report's own statement,
 * by nobody else. Sentences without a day stay what they are.
 */
export function reportedStatements(article: AnnotatedArticle, claims: readonly Claim[]): StatementClaim[] {
  const { text, label, headings, notes, citedReports } = article.article;
  if (!TELLS.has(label)) return [];
  const shown = claims.filter((c) => c.kind !== 'figure').flatMap((c) => c.evidence);
  const apart = [...shown, ...(headings ?? []), ...(notes ?? []).filter((n) => n.end > n.start)];
  const days = article.dates.filter((d) => d.type === 'DATE' && isOneDay(d.edtf));
  const tells = (s: Span): boolean =>
    s.end > (article.article.dateline?.after ?? 0) &&
    !apart.some((e) => overlaps(e, s)) &&
    days.filter((d) => contains(s, d)).length === 1 &&
    words(text.slice(s.start, s.end)).length >= FEWEST_WORDS &&
    !QUESTION.test(text.slice(s.start, s.end));
  return article.sentences.filter(tells).map(({ start, end }, i): StatementClaim => {
    const content = { start, end: text[end - 1] === '.' ? end - 1 : end };
    const is = { id: `r${i + 1}`, kind: 'indirect', ...content, content: [content], stance: 'asserts' } as const;
    return claim('statement', article.id, is, [evidence(article.id, text, content)], (citedReports?.length ?? 0) > 0);
  });
}
