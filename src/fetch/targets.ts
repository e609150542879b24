import path from 'node:path';
import { type Resolve, systemResolve } from './addresses.ts';
import { readPath } from './files.ts';
import { type Fetch, readUrl } from './http.ts';
import { LIMITS, type Limits } from './limits.ts';
import { type Fetched, failed, snapshotOf } from './snapshot.ts';

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
  readonly allowPrivate?: boolean;
}

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

async function* readTarget(target: string, deps: FetchDeps, limits: Limits): AsyncGenerator<Fetched> {
  if (target === '-') {
    yield await readStdin(deps.stdin, deps.now, limits);
  } else if (/^https?:\/\//iu.test(target)) {
    yield URL.canParse(target)
      ? await readUrl(target, {
          fetch: deps.fetch ?? fetch,
          resolve: deps.resolve ?? systemResolve,
          allowPrivate: deps.allowPrivate ?? false,
          now: deps.now,
          limits,
          signal: deps.signal,
        })
      : failed('bad-input', 'this is no web address', target);
  } else if (/^[a-z][a-z\d+.-]+:\/\//iu.test(target)) {
    yield failed('unsupported', 'only http and https addresses are read', target);
  } else {
    yield* readPath(path.resolve(deps.cwd ?? '.', target), target, deps.now, limits);
  }
}

/**
 * Snapshots of files, folders, web addresses and standard input (`-`), in the order given; one target's failure is a problem in its place and stops
 * nothing. An aborted signal ends the sequence.
 */
export async function* fetchTargets(targets: readonly string[], deps: FetchDeps): AsyncGenerator<Fetched> {
  const limits = { ...LIMITS, ...deps.limits };
  for (const target of targets) {
    for await (const got of readTarget(target, deps, limits)) {
      if (deps.signal?.aborted) return;
      yield got;
    }
  }
}
