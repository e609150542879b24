/**
 * The types that all else speaks, and their guards.
 * Takes: nothing. Gives: plain `readonly` objects told apart by `kind` or `code`. Never: imports anything, reads a clock.
 */
export * from './annotations.ts';
export * from './article.ts';
export * from './brief.ts';
export * from './claim.ts';
export * from './decision.ts';
export * from './evidence.ts';
export * from './finding.ts';
export * from './lines.ts';
export * from './lookup.ts';
export * from './note.ts';
export * from './problem.ts';
export * from './recall.ts';
export * from './span.ts';
export * from './story.ts';
export * from './time.ts';
