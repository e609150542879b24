/** What holding the claims of several reports against each other needs. Sets hold stems, as `common.stem` makes them. */
export interface WeighingLexicon {
  /** Of giving one's word: promise, assured, pledge. */
  readonly promising: ReadonlySet<string>;
  /** That this is another of a kind: again, next, further. */
  readonly another: ReadonlySet<string>;
  /** Before a figure: it is to be, or is asked for. */
  readonly future: RegExp;
  /** That a figure is how long something took. */
  readonly lasting: RegExp;
  /** Words for one kind of contact: a call, a meeting. Each kind by itself. */
  readonly contacts: readonly ReadonlySet<string>[];
  /** At whose wish something was done; the party's words in the group `party`. */
  readonly initiative: RegExp;
}
