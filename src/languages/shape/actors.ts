/** What a language tells of actors. */
export interface ActorsLexicon {
  readonly code: string;
}
