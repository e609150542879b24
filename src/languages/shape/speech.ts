/** What a language tells of speech. */
export interface SpeechLexicon {
  readonly code: string;
}
