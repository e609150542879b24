/** What a language tells of numbers. */
export interface NumbersLexicon {
  readonly code: string;
}
