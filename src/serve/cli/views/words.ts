import type { Point } from '../../../record/index.ts';

/** The exact words that stand for a point; pieces apart by an ellipsis. */
export const wordsOf = (p: Point | undefined): string => p?.claim.evidence.map((e) => e.quote).join(' … ') ?? '';
