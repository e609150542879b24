// npm run build: dist/ made anew from src/, the program's file executable, the pages' files beside them.
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');

rmSync(`${root}/dist`, { recursive: true, force: true });
const { status } = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' });
if (status === 0) {
  chmodSync(`${root}/dist/serve/cli/main.js`, 0o755);
  // What pages need beside themselves is no TypeScript.
  cpSync(`${root}/src/serve/web/assets`, `${root}/dist/serve/web/assets`, { recursive: true });
}
process.exitCode = status ?? 1;
