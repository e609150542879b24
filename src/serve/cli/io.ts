import type { Readable } from 'node:stream';
import type { Helper } from '../worker/helper.ts';

/** Where a command reads and writes: results on `out`, messages on `err`. Injected, so that tests run without a process. */
export interface Io {
  readonly stdin: Readable;
  readonly out: (text: string | Uint8Array) => Promise<void>;
  readonly err: (text: string) => void;
  /** Whether results, and whether messages, go to a terminal: only there is progress shown. */
  readonly resultsSeen: boolean;
  readonly messagesSeen: boolean;
  /** Columns of a line of results. */
  readonly width: number;
  readonly colour: boolean;
  readonly messageColour: boolean;
  /** ISO 8601 now. */
  readonly now: () => string;
  readonly cwd: string;
  /** Settles when the one who started a server wants it to end. */
  readonly ended: () => Promise<void>;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** A thread that is ready to read beside this one. */
  readonly helper?: Helper;
}

/** Columns where there is no terminal, and the most that prose takes on a wide one: longer lines read badly. */
const USUAL = 80;
const WIDEST = 110;

/** How wide results are set: the terminal's own columns, within reason. */
export const widthFor = (columns: number | undefined): number =>
  columns === undefined || columns <= 0 ? USUAL : Math.min(columns, WIDEST);

/** Nobody reads the results any more. */
export class ReaderGone extends Error {}

/** The process's own streams. Writing waits for a slow reader, so that memory stays flat. A closed pipe ends the command quietly: writing throws `ReaderGone`. */
export function processIo(): Io {
  const { stdin, stdout, stderr, env } = process;
  let gone: Error | undefined;
  let waiting: ((error: Error) => void) | undefined;
  stdout.on('error', (e: NodeJS.ErrnoException) => {
    gone = e.code === 'EPIPE' ? new ReaderGone() : e;
    waiting?.(gone);
  });
  stderr.on('error', () => {});
  const out = (text: string | Uint8Array): Promise<void> =>
    new Promise((done, fail) => {
      if (gone) return fail(gone);
      if (stdout.write(text)) return done();
      waiting = fail;
      stdout.once('drain', done);
    });
  return {
    stdin,
    out,
    err: (text) => void stderr.write(text),
    resultsSeen: stdout.isTTY === true,
    messagesSeen: stderr.isTTY === true,
    width: widthFor(stdout.columns),
    colour: wantsColour(env, stdout.isTTY === true),
    messageColour: wantsColour(env, stderr.isTTY === true),
    now: () => new Date().toISOString(),
    cwd: process.cwd(),
    ended: () =>
      new Promise((done) => {
        for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done());
      }),
    env,
  };
}

/** NO_COLOR (any value) wins, then FORCE_COLOR, then whether it is a terminal that is not dumb. */
export function wantsColour(env: Readonly<Record<string, string | undefined>>, terminal: boolean): boolean {
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false;
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '0') return true;
  return terminal && env.TERM !== 'dumb';
}
