// The whole flow as users run it: `onrecord read --jsonl` in a process of its own, with its start and its threads.
import { spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { summary } from './timing.mjs';

export const CLI = fileURLToPath(new URL('../dist/serve/cli/main.js', import.meta.url));
export const PEAK = new URL('./peak.mjs', import.meta.url).href;

/** What `peak.mjs` wrote: peak memory in MiB, processor time in milliseconds. */
export function peakOf(file) {
  const [kib, us] = readFileSync(file, 'utf8').split(' ').map(Number);
  return { mib: kib / 1024, ms: us / 1000 };
}

/** One run of the program in a process of its own: milliseconds by the clock and of CPU, and peak memory in MiB. `statuses`: those that are well. */
export function once(dir, args, { input = '/dev/null', statuses = [0] } = {}) {
  const peak = path.join(dir, 'peak');
  const from = openSync(input, 'r');
  const started = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', PEAK, CLI, ...args], {
      stdio: [from, 'ignore', 'pipe'],
      env: { ...process.env, ONRECORD_PEAK: peak },
    });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (s) => (said += s));
    child.on('error', reject);
    child.on('close', (status) => {
      closeSync(from);
      if (!statuses.includes(status)) return reject(new Error(`onrecord ${args[0]} ended with ${status}: ${said.trim().split('\n').at(-1)}`));
      const { mib, ms: cpu } = peakOf(peak);
      resolve({ ms: performance.now() - started, cpu, mib });
    });
  });
}

/** `{items, words, min, median, mib, repetitions}` of reading all rows with so many threads. */
export async function measureFlow({ rows, words }, jobs, times = 3) {
  const dir = mkdtempSync(path.join(tmpdir(), 'onrecord-bench-'));
  try {
    const input = path.join(dir, 'in.jsonl');
    writeFileSync(input, rows.map((r) => `${JSON.stringify(r)}\n`).join(''));
    const runs = [];
    for (let i = 0; i < times; i++) runs.push(await once(dir, ['read', '--jsonl', '--jobs', String(jobs)], { input }));
    return { items: rows.length, words, ...summary(runs.map((r) => r.ms)), mib: Math.max(...runs.map((r) => r.mib)), repetitions: times };
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}
