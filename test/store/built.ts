import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A file of the built program: what runs in a process of its own. */
export function built(file: string): string {
  const at = fileURLToPath(new URL(`../../dist/${file}`, import.meta.url));
  if (!existsSync(at)) throw new Error(`${at} is missing: run \`npm run build\` before the tests`);
  return at;
}

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

/** Node with `args`; `onOut` hears standard output as it comes. `uid` runs it as another user. */
export function run(
  args: readonly string[],
  onOut: (text: string, child: ChildProcess) => void = () => {},
  options: { readonly uid?: number; readonly cwd?: string } = {},
): Promise<Ended> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
    let [out, err] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString('utf8');
      onOut(out, child);
    });
    child.stderr.on('data', (chunk: Buffer) => {
      err += chunk.toString('utf8');
    });
    child.on('error', fail);
    child.on('close', (code, signal) => done({ code, signal, out, err }));
  });
}
