/** What a language tells of dates. */
export interface DatesLexicon {
  readonly code: string;
}
