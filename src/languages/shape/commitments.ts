/** What a language tells of commitments. */
export interface CommitmentsLexicon {
  readonly code: string;
}
