/** Who may be shown a note: `private` its writer’s own pages, `internal` programs of the desk too, `public` everybody. */
export const HANDLING = ['private', 'internal', 'public'] as const;
export type Handling = (typeof HANDLING)[number];

/** An analyst's own words beside a claim. They are never taken for a source's. */
export interface Note {
  readonly id: string;
  /** Id of the claim: `<article>#<annotation>`. */
  readonly claim: string;
  readonly text: string;
  readonly mark: Handling;
  /** When it was last written, ISO 8601. */
  readonly at: string;
}

/** The article of a claim, by the claim’s id. */
export const articleOfClaim = (claim: string): string => claim.slice(0, claim.lastIndexOf('#'));

/** Notes that may be shown where only marks of `named` may be. */
export const notesMarked = (notes: readonly Note[], named: readonly Handling[]): Note[] =>
  notes.filter((n) => named.includes(n.mark));
