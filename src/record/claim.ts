import type { Commitment, EventAnnotation, Figure, Statement } from './annotations.ts';
import type { Attributed } from './decision.ts';
import type { Evidence, EvidenceList } from './evidence.ts';

interface ClaimBase {
  /** `<article id>#<annotation id>`, stable for one snapshot. */
  readonly id: string;
  readonly article: string;
  /** The words that show it, in order of place. */
  readonly evidence: EvidenceList;
  /** The article is a synthesis or credits another report: these are not its own words from the source. */
  readonly secondHand: boolean;
  /** A person’s word on who is behind it, in place of what was read. */
  readonly attributed?: Attributed;
}

export interface StatementClaim extends ClaimBase {
  readonly kind: 'statement';
  readonly is: Statement;
}
export interface EventClaim extends ClaimBase {
  readonly kind: 'event';
  readonly is: EventAnnotation;
}
export interface FigureClaim extends ClaimBase {
  readonly kind: 'figure';
  readonly is: Figure;
}
export interface CommitmentClaim extends ClaimBase {
  readonly kind: 'commitment';
  readonly is: Commitment;
}

/** One of the four kinds of claim. Actor ids inside `is` are those of the article. */
export type Claim = StatementClaim | EventClaim | FigureClaim | CommitmentClaim;
export type ClaimKind = Claim['kind'];

/** A claim with its evidence; throws where there is none or where it is of another article. */
export function claim<K extends ClaimKind>(
  kind: K,
  article: string,
  is: Extract<Claim, { kind: K }>['is'],
  shown: readonly Evidence[],
  secondHand: boolean,
): Extract<Claim, { kind: K }> {
  const [first, ...rest] = shown;
  if (!first) throw new Error(`a ${kind} of article ${article} without evidence`);
  if (shown.some((e) => e.article !== article))
    throw new Error(`a ${kind} of article ${article} with evidence of another`);
  const made = { id: `${article}#${is.id}`, kind, article, is, evidence: [first, ...rest], secondHand };
  return made as unknown as Extract<Claim, { kind: K }>;
}
