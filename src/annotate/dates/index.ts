/**
 * Dates, times, lengths and sets in an article's text, as TIMEX3 with EDTF.
 * Takes: a parsed article. Gives: annotations in order of place, each with the rule that made it, and the clock of a clause.
 * Never: reads a clock or the machine's zone, guesses where no publication day is known.
 */
export { anchorOf, annotateDates } from './annotate.ts';
export { clockFor } from './clock.ts';
export { isToldOfNoun } from './governs.ts';
export { movedByLength } from './lengths.ts';
