/** How long and how much fetching may take. */
export interface Limits {
  /** Milliseconds for one URL, redirects included. */
  readonly time: number;
  /** Bytes of one response, decompressed. */
  readonly size: number;
  readonly redirects: number;
  /** Bytes of one file. */
  readonly file: number;
  /** Files of one folder, those below it included. */
  readonly files: number;
  /** Pages of one feed or sitemap. */
  readonly items: number;
  /** Milliseconds between two requests to one host. */
  readonly delay: number;
  /** Milliseconds that are waited for a host that asks to be left alone; one that asks for more is told of. */
  readonly patience: number;
  /** How often a host that asks for a pause is asked again. */
  readonly retries: number;
}

export const LIMITS: Limits = {
  time: 20_000,
  size: 20_000_000,
  redirects: 5,
  file: 50_000_000,
  files: 100_000,
  items: 500,
  delay: 1000,
  patience: 30_000,
  retries: 2,
};
