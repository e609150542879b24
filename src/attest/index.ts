/**
 * The one gate from annotations to claims.
 * Takes: an annotated article. Gives: its claims, each with the exact words that show it. Never: lets a claim through without
 * words, or makes one that no annotation has, but for what an official readout says in its own name,
 * and for what a report tells of one day in its own.
 */
import {
  type AnnotatedArticle,
  type Claim,
  type ClaimKind,
  claim,
  evidence,
  type Problem,
  problem,
  type Span,
} from '../record/index.ts';
import { officialStatements } from './official.ts';
import { reportedStatements } from './reported.ts';

/** Claims of one article in order of place, and a problem for each annotation that could not show its words. */
export interface Attested {
  readonly claims: readonly Claim[];
  readonly problems: readonly Problem[];
}

type Attestable = { [K in ClaimKind]: { readonly kind: K; readonly is: Extract<Claim, { kind: K }>['is'] } }[ClaimKind];

function attestablesOf(a: AnnotatedArticle): Attestable[] {
  return [
    ...a.statements.map((is): Attestable => ({ kind: 'statement', is })),
    ...a.events.map((is): Attestable => ({ kind: 'event', is })),
    ...a.figures.map((is): Attestable => ({ kind: 'figure', is })),
    ...a.commitments.map((is): Attestable => ({ kind: 'commitment', is })),
  ];
}

/** The stretches that show an annotation, apart and in order: a figure's measure may stand away from its number. */
function wordsOf(a: Attestable): Span[] {
  const all: Span[] = a.kind === 'figure' && a.is.measure ? [a.is, a.is.measure] : [a.is];
  const sorted = all.map(({ start, end }) => ({ start, end })).sort((x, y) => x.start - y.start || y.end - x.end);
  return sorted.filter((s, n) => n === 0 || s.start >= (sorted[n - 1]?.end ?? 0));
}

/** Claims with their evidence. An annotation without words gives a problem instead of a claim. */
export function attest(article: AnnotatedArticle): Attested {
  const { text, citedReports } = article.article;
  const secondHand = (citedReports?.length ?? 0) > 0;
  const claims: Claim[] = [];
  const problems: Problem[] = [];
  for (const a of attestablesOf(article)) {
    try {
      const shown = wordsOf(a).map((at) => evidence(article.id, text, at));
      claims.push(claim(a.kind, article.id, a.is, shown, secondHand));
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      problems.push(problem('internal', `${a.kind} ${a.is.id} was left out: ${why}`, { where: article.id }));
    }
  }
  claims.push(...officialStatements(article, claims), ...reportedStatements(article, claims));
  claims.sort((a, b) => a.evidence[0].start - b.evidence[0].start || (a.id < b.id ? -1 : 1));
  return { claims, problems };
}
