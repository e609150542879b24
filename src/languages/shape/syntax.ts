/** What a language tells of syntax. */
export interface SyntaxLexicon {
  readonly code: string;
}
