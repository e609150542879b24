import { type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';
import type { Io } from '../../src/serve/cli/io.ts';
import { runCli } from '../../src/serve/cli/program.ts';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
export const STORY = path.join(ROOT, 'demo/story');
const MAIN = path.join(ROOT, 'dist/serve/cli/main.js');

/** A temporary folder, taken away after the file's tests. */
export function temporary(): string {
  const dir = mkdtempSync(path.join(tmpdir(), 'onrecord-test-'));
  afterAll(() => rmSync(dir, { recursive: true, force: true }));
  return dir;
}

export interface Surroundings {
  readonly stdin?: string | readonly (string | Uint8Array)[];
  readonly width?: number;
  readonly colour?: boolean;
  readonly resultsSeen?: boolean;
  readonly messagesSeen?: boolean;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** When a server is to end. */
  readonly ended?: Promise<void>;
}

export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

const parts = (stdin: Surroundings['stdin']): (string | Uint8Array)[] =>
  typeof stdin === 'string' ? [stdin] : [...(stdin ?? [])];

/** Streams that a test can read back. Standard input comes as bytes, as from a pipe. */
export function fakeIo(s: Surroundings = {}): {
  readonly io: Io;
  readonly out: () => string;
  readonly bytes: () => Buffer;
  readonly err: () => string;
} {
  const [out, err]: [Buffer[], string[]] = [[], []];
  const io: Io = {
    stdin: Readable.from(parts(s.stdin).map((p) => Buffer.from(p))),
    out: async (text) => void out.push(Buffer.from(text)),
    err: (text) => void err.push(text),
    resultsSeen: s.resultsSeen ?? false,
    messagesSeen: s.messagesSeen ?? false,
    width: s.width ?? 80,
    colour: s.colour ?? false,
    messageColour: s.colour ?? false,
    now: () => '2026-03-20T12:00:00.000Z',
    cwd: s.cwd ?? ROOT,
    ended: () => s.ended ?? Promise.resolve(),
    env: s.env ?? {},
  };
  return {
    io,
    out: () => Buffer.concat(out).toString('utf8'),
    bytes: () => Buffer.concat(out),
    err: () => err.join(''),
  };
}

/** Runs a command line in this process. */
export async function run(args: readonly string[], s: Surroundings = {}): Promise<Ran> {
  const { io, out, err } = fakeIo(s);
  const status = await runCli(args, io);
  return { status, out: out(), err: err() };
}

/** The built program's file; throws where it is not built. */
export function program(): string {
  if (!existsSync(MAIN)) throw new Error('these tests run the built program: `npm run build` first');
  return MAIN;
}

/** Runs the built program in a process of its own. */
export function child(args: readonly string[], s: Surroundings = {}): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [program(), ...args], {
    cwd: s.cwd ?? ROOT,
    encoding: 'utf8',
    input: parts(s.stdin).join(''),
    env: { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', ...s.env },
    maxBuffer: 256 * 1024 * 1024,
  });
}

/** The built program, running; for what it takes to talk with it. */
export const running = (args: readonly string[], nodeOptions: readonly string[] = []): ReturnType<typeof spawn> =>
  spawn(process.execPath, [...nodeOptions, program(), ...args], { stdio: ['pipe', 'pipe', 'pipe'] });

/** JSON Lines of values, and values of JSON Lines. */
export const toLines = (rows: readonly unknown[]): string => rows.map((r) => `${JSON.stringify(r)}\n`).join('');
export const fromLines = (text: string): Record<string, unknown>[] =>
  text
    .split('\n')
    .filter((l) => l !== '')
    .map((l) => JSON.parse(l) as Record<string, unknown>);
