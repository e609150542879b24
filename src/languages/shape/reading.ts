/** What a language tells of reading. */
export interface ReadingLexicon {
  readonly code: string;
}
