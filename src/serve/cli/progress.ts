import type { Io } from './io.ts';

/** A progress line on a terminal, for work of over a second; nothing where messages go to a file or `--quiet` is set. */
export interface Progress {
  readonly step: (label: string) => void;
  readonly done: () => void;
}

const BAR = 24;

/** `total`: 0 where it is not known. The clock is the caller's, so that tests see the line at once. */
export function progressOf(
  io: Io,
  total: number,
  quiet: boolean,
  clock: () => number = () => performance.now(),
): Progress {
  if (!io.isTerminal || quiet) return { step: () => {}, done: () => {} };
  const start = clock();
  let n = 0;
  let shown = false;
  const step = (label: string): void => {
    n++;
    if (clock() - start < 1000) return;
    shown = true;
    const filled = total > 0 ? Math.round((BAR * n) / total) : n % BAR;
    const bar = `${'#'.repeat(Math.min(BAR, filled))}${'.'.repeat(Math.max(0, BAR - filled))}`;
    const count = total > 0 ? `${n}/${total}` : String(n);
    io.err(`\r\u001b[2K[${bar}] ${count} ${label.slice(0, Math.max(0, io.width - BAR - 16))}`);
  };
  return { step, done: () => (shown ? io.err('\r\u001b[2K') : undefined) };
}
