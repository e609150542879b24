import type { fetchTargets } from '../../app.ts';
import type { Call } from './spec.ts';

type Deps = Parameters<typeof fetchTargets>[1];

/** What fetching needs of this process: the clock, standard input, the folder that relative paths start from. */
export function fetchDeps(call: Call): Deps {
  return { now: call.io.now, stdin: call.io.stdin, cwd: call.io.cwd } as Deps;
}
