/**
 * Spans, offset maps, normalising, words.
 * Takes: strings and spans. Gives: strings and spans. Never: keeps state, knows a language.
 */
export * from './collect.ts';
export * from './escape.ts';
export * from './normalise.ts';
export * from './spans.ts';
export * from './words.ts';
