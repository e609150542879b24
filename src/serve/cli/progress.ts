import type { Io } from './io.ts';
import { columns, printable } from './layout.ts';

/** A progress line where messages go to a terminal, for work of over a second; nothing where they go to a file or `--quiet` is set. */
export interface Progress {
  /** One more is done. */
  readonly step: (label?: string) => void;
  /** Takes the line away, before something else is written or at the end. */
  readonly clear: () => void;
}

const BAR = 24;
const AFTER = 1000;
const EVERY = 100;
const AWAY = '\r\u001b[2K';

/** A label cut to the room that is left. */
function fitted(label: string, room: number): string {
  let out = '';
  for (const ch of printable(label.replace(/\s+/gu, ' '))) {
    if (columns(out + ch) > room) break;
    out += ch;
  }
  return out;
}

/** `total`: 0 where it is not known. The clock is the caller's, so that tests see the line at once. */
export function progressOf(
  io: Io,
  total: number,
  quiet: boolean,
  clock: () => number = () => performance.now(),
): Progress {
  if (!io.messagesSeen || quiet) return { step: () => {}, clear: () => {} };
  const start = clock();
  let last = start + AFTER - EVERY;
  let n = 0;
  let shown = false;
  const step = (label = ''): void => {
    n++;
    const now = clock();
    if (now - last < EVERY) return;
    [last, shown] = [now, true];
    const filled = total > 0 ? Math.round((BAR * n) / total) : n % (BAR + 1);
    const bar = `[${'#'.repeat(Math.min(BAR, filled))}${'.'.repeat(Math.max(0, BAR - filled))}]`;
    const head = `${bar} ${total > 0 ? `${n}/${total}` : n} `;
    io.err(`${AWAY}${head}${fitted(label, Math.max(0, io.width - head.length - 1))}`);
  };
  const clear = (): void => {
    if (shown) io.err(AWAY);
    shown = false;
  };
  return { step, clear };
}
