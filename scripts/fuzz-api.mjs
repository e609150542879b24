// npm run fuzz:api [-- SCHEMATHESIS OPTIONS]: Schemathesis (https://schemathesis.io, Python) over the API's own document, against a server of the
// bundled story. The tests have a fuzzer of their own that needs no Python; this is a second opinion, from a tool that knows nothing of ours.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../dist/serve/cli/main.js', import.meta.url));
const TOOL = process.env.SCHEMATHESIS ?? 'schemathesis';
const CHECKS = 'not_a_server_error,status_code_conformance,content_type_conformance,response_schema_conformance';

const found = spawnSync(TOOL, ['--version'], { encoding: 'utf8' });
if (found.status !== 0) {
  console.error(`fuzz:api: ${TOOL} is not here, so nothing was tried. Install it (pip install schemathesis), or name it in $SCHEMATHESIS.`);
  process.exit(2);
}

const dir = mkdtempSync(path.join(tmpdir(), 'onrecord-fuzz-'));
const server = spawn(process.execPath, [MAIN, 'demo', '--serve', '--db', path.join(dir, 'demo.db'), '--quiet'], { stdio: ['ignore', 'pipe', 'inherit'] });
try {
  const [address] = await new Promise((done) => createInterface(server.stdout).once('line', (line) => done([line])));
  console.log(`${found.stdout.trim()} against ${address}`);
  const args = ['run', `${address}openapi.json`, '--checks', CHECKS, '--max-examples', '25', '--seed', '7', ...process.argv.slice(2)];
  const run = spawn(TOOL, args, { cwd: dir, stdio: 'inherit' });
  process.exitCode = await new Promise((done) => run.once('close', (code) => done(code ?? 1)));
} finally {
  server.kill();
  rmSync(dir, { recursive: true, force: true });
}
