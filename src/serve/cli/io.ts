import type { Readable } from 'node:stream';

/** Where a command reads and writes: results on `out`, messages on `err`. Injected, so that tests run without a process. */
export interface Io {
  readonly stdin: Readable;
  readonly out: (text: string) => Promise<void>;
  readonly err: (text: string) => void;
  readonly isTerminal: boolean;
  /** Columns of the terminal, 80 where there is none. */
  readonly width: number;
  readonly colour: boolean;
  /** ISO 8601 now. */
  readonly now: () => string;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** The process's own streams. Writing waits for a slow reader, so that memory stays flat. A closed pipe ends the process quietly. */
export function processIo(): Io {
  const { stdin, stdout, stderr, env } = process;
  stdout.on('error', (e: NodeJS.ErrnoException) => process.exit(e.code === 'EPIPE' ? 0 : 1));
  const out = (text: string): Promise<void> =>
    new Promise((done) => {
      if (stdout.write(text)) done();
      else stdout.once('drain', done);
    });
  return {
    stdin,
    out,
    err: (text) => void stderr.write(text),
    isTerminal: stdout.isTTY === true && stderr.isTTY === true,
    width: stdout.columns ?? 80,
    colour: wantsColour(env, stdout.isTTY === true),
    now: () => new Date().toISOString(),
    cwd: process.cwd(),
    env,
  };
}

/** NO_COLOR (any value) wins, then FORCE_COLOR, then whether it is a terminal that is not dumb. */
export function wantsColour(env: Readonly<Record<string, string | undefined>>, terminal: boolean): boolean {
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false;
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '0') return true;
  return terminal && env.TERM !== 'dumb';
}
