import type { fetchTargets } from '../../app.ts';
import { type Call, text } from './spec.ts';

type Deps = Parameters<typeof fetchTargets>[1];

/** What fetching needs of this process: the clock, standard input, the folder that relative paths start from, the user's own hosts. */
export function fetchDeps(call: Call): Deps {
  const hosts = text(call, 'private')
    ?.split(',')
    .map((h) => h.trim())
    .filter((h) => h !== '');
  return { now: call.io.now, stdin: call.io.stdin, cwd: call.io.cwd, allowPrivate: hosts ?? false } as Deps;
}
