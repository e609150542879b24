/**
 * Who said what: statements with their speakers, words, hearers, venues and clocks.
 * Takes: a `Doc`, its mentions and dates. Gives: statements in order of place, each with the rule that made it. Never: makes a
 * stance stronger than its words, or takes a name or title in marks for speech.
 */
import type { DateAnnotation, Problem, Statement } from '../../record/index.ts';
import type { Doc } from '../../syntax/types.ts';
import type { Mentioned } from '../mentions/index.ts';

/** Statements of one article, and what is wrong with its quotation marks. */
export interface Said {
  readonly statements: readonly Statement[];
  readonly problems: readonly Problem[];
}

export function annotateQuotes(_doc: Doc, _who: Mentioned, _dates: readonly DateAnnotation[]): Said {
  return { statements: [], problems: [] };
}
