import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Problem } from '../record/index.ts';
import { type AllowPrivate, type Resolve, systemResolve } from './addresses.ts';
import { readPath } from './files.ts';
import { LIMITS, type Limits } from './limits.ts';
import { isArchive } from './magic.ts';
import type { Manners } from './manners.ts';
import { type Fetch, pinnedFetch } from './pinned.ts';
import { type Fetched, failed, snapshotOf, type Validators } from './snapshot.ts';
import { post, readUrl, type UrlDeps, type Visit, visit } from './urls.ts';
import { unpackArchive } from './warc.ts';

/** What fetching needs of its surroundings. */
export interface FetchDeps {
  /** The present moment, ISO 8601 with zone. */
  readonly now: () => string;
  readonly fetch?: Fetch;
  readonly resolve?: Resolve;
  readonly stdin?: AsyncIterable<Uint8Array | string>;
  /** Where relative paths start from. */
  readonly cwd?: string;
  readonly signal?: AbortSignal;
  readonly limits?: Partial<Limits>;
  /** Hosts off the public internet that may be asked all the same; true for all. */
  readonly allowPrivate?: AllowPrivate;
  /** A page or an address of whoever runs this, told to servers. */
  readonly contact?: string;
  /** False where robots.txt is not to be asked for. */
  readonly robots?: boolean;
  readonly sleep?: (milliseconds: number) => Promise<void>;
}

function urlDeps(deps: FetchDeps, limits: Limits, manners: Manners): UrlDeps {
  return {
    fetch: deps.fetch ?? pinnedFetch,
    resolve: deps.resolve ?? systemResolve,
    allowPrivate: deps.allowPrivate ?? false,
    robots: deps.robots ?? true,
    contact: deps.contact,
    now: deps.now,
    signal: deps.signal,
    limits,
    manners,
  };
}

const mannersOf = (deps: FetchDeps): Manners => ({
  rules: new Map(),
  free: new Map(),
  shut: new Map(),
  clock: () => Date.parse(deps.now()),
  sleep: deps.sleep ?? ((ms) => pause(ms, undefined, deps.signal ? { signal: deps.signal } : {})),
});

async function readStdin(stdin: FetchDeps['stdin'], now: () => string, limits: Limits): Promise<Fetched> {
  if (!stdin) return failed('not-readable', 'there is no standard input', 'stdin');
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stdin) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk, 'utf8') : chunk;
    size += bytes.length;
    if (size > limits.file)
      return failed('too-large', `more than ${limits.file / 1e6} MB came on standard input`, 'stdin');
    chunks.push(bytes);
  }
  return snapshotOf(Buffer.concat(chunks), 'stdin', now());
}

/** What came as one, record by record where it is an archive. */
async function* unpacked(got: Fetched, limits: Limits): AsyncGenerator<Fetched> {
  if ('snapshot' in got && isArchive(got.snapshot.bytes))
    yield* unpackArchive([got.snapshot.bytes], got.snapshot.origin, got.snapshot.seen, limits);
  else yield got;
}

async function* readTarget(target: string, deps: FetchDeps, url: UrlDeps): AsyncGenerator<Fetched> {
  if (target === '-') {
    yield* unpacked(await readStdin(deps.stdin, deps.now, url.limits), url.limits);
  } else if (/^https?:\/\//iu.test(target)) {
    const got = URL.canParse(target)
      ? await readUrl(target, url)
      : failed('bad-input', 'this is no web address', target);
    yield* unpacked(got, url.limits);
  } else if (/^[a-z][a-z\d+.-]+:\/\//iu.test(target)) {
    yield failed('unsupported', 'only http and https addresses are read', target);
  } else {
    yield* readPath(path.resolve(deps.cwd ?? '.', target), target, deps.now, url.limits);
  }
}

/** Fetching that keeps its manners from one call to the next: what a host allows, and when it may be asked again. */
export interface Session {
  /**
   * Snapshots of files, folders, web addresses and standard input (`-`), in the order given; one target's failure is a problem in its place and
   * stops nothing. An aborted signal ends the sequence.
   */
  readonly targets: (targets: readonly string[]) => AsyncGenerator<Fetched>;
  /** A web address asked again, with what the server said of its state before. */
  readonly again: (address: string, known: Validators) => Promise<Visit>;
}

/** Opens a session over what fetching needs of its surroundings. */
export function openSession(deps: FetchDeps): Session {
  const url = urlDeps(deps, { ...LIMITS, ...deps.limits }, mannersOf(deps));
  const again = async (address: string, known: Validators): Promise<Visit> =>
    URL.canParse(address) && /^https?:/iu.test(address)
      ? visit(address, url, known)
      : failed('bad-input', 'this is no web address', address);
  const targets = async function* (all: readonly string[]): AsyncGenerator<Fetched> {
    for (const target of all) {
      for await (const got of readTarget(target, deps, url)) {
        if (deps.signal?.aborted) return;
        yield got;
      }
    }
  };
  return { targets, again };
}

/** The snapshots of targets in a session of their own. */
export const fetchTargets = (targets: readonly string[], deps: FetchDeps): AsyncGenerator<Fetched> =>
  openSession(deps).targets(targets);

/** Hands JSON to an address, by the same way and under the same limits as everything that is fetched; undefined where it was taken. */
export const sendJson = (target: string, value: unknown, deps: FetchDeps): Promise<Problem | undefined> =>
  post(target, value, urlDeps(deps, { ...LIMITS, ...deps.limits }, mannersOf(deps)));
