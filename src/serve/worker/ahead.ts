import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Helper } from './helper.ts';

/** A thread has to learn its trade first, which takes as long as some articles: it is started where each has so many to read. */
const SHARE = 6;

/** How many threads beside this one so many articles are worth. A source file can't be a thread. */
export const pays = (articles: number, cores: number): number =>
  import.meta.url.endsWith('.js') ? Math.max(0, Math.min(cores, Math.floor(articles / SHARE)) - 1) : 0;

const AGAINST = new Set(['--against', '--sources']);

/** What a command line names as sources. */
function targetsIn(args: readonly string[]): string[] {
  const at = args.findIndex((a) => AGAINST.has(a));
  if (at < 0) return [];
  const rest = args.slice(at + 1);
  const end = rest.findIndex((a) => a.startsWith('-'));
  return end < 0 ? rest : rest.slice(0, end);
}

/** How many files stand right in a folder; one where it is none. */
function filesAt(cwd: string, target: string): number {
  try {
    return readdirSync(path.resolve(cwd, target)).length;
  } catch {
    return 1;
  }
}

// A run of a second or two ends before code that is compiled for speed pays for its compiling, which takes the cores from the reading.
const LATE = '--interrupt-budget=600000';

/** A thread that gets ready while the program is still loading, where a command line names so many sources that it pays. */
export function helperAhead(
  args: readonly string[],
  cwd: string,
  cores: number = availableParallelism(),
): Helper | undefined {
  const files = targetsIn(args).reduce((n, t) => n + filesAt(cwd, t), 0);
  if (pays(files, cores) === 0) return undefined;
  if (args[0] === 'check' && !args.includes('--watch')) setFlagsFromString(LATE);
  return new Helper();
}
