/** What a language tells of events. */
export interface EventsLexicon {
  readonly code: string;
}
