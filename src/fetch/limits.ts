/** How long and how much fetching may take. */
export interface Limits {
  /** Milliseconds for one URL, redirects included. */
  readonly time: number;
  /** Bytes of one response, decoded. */
  readonly size: number;
  readonly redirects: number;
  /** Bytes of one file. */
  readonly file: number;
  /** Files of one folder, those below it included. */
  readonly files: number;
}

export const LIMITS: Limits = { time: 20_000, size: 20_000_000, redirects: 5, file: 50_000_000, files: 100_000 };
