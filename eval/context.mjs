// What every set needs: where things lie, the built program, the scorers, and a folder of its own for what a run writes.
import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));
const CLI = path.join(ROOT, 'dist/serve/cli/main.js');

/** The text of a file, gzipped or not. */
export function textOf(file) {
  const bytes = readFileSync(file);
  return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** The rows of a JSON Lines file, gzipped or not. */
export const rowsOf = (file) => linesOf(textOf(file)).map((l) => JSON.parse(l));

const linesOf = (text) => text.split('\n').filter((l) => l.trim() !== '');

/** Every k-th row so that about `n` remain; all where `n` is 0 or not smaller. */
export function every(rows, n) {
  if (!n || rows.length <= n) return rows;
  const step = rows.length / n;
  return Array.from({ length: n }, (_, i) => rows[Math.floor(i * step)]);
}

/** A child process with its input and output in files. Resolves to its exit status and what it said on standard error. */
function run(args, { input, output }) {
  const [from, to] = [input === undefined ? 'ignore' : openSync(input, 'r'), output === undefined ? 'pipe' : openSync(output, 'w')];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: ROOT, stdio: [from, to, 'pipe'] });
    let [out, err] = ['', ''];
    child.stdout?.setEncoding('utf8').on('data', (s) => (out += s));
    child.stderr.setEncoding('utf8').on('data', (s) => (err = (err + s).slice(-4000)));
    child.on('error', reject);
    child.on('close', (status) => {
      for (const fd of [from, to]) if (typeof fd === 'number') closeSync(fd);
      resolve({ status, out, err });
    });
  });
}

/**
 * The surroundings of one run.
 * `shared`: the folder with data/ and score/; `sample`: about how many rows of a set to take, 0 for all; `repeat`: the same, of rows that are read again; `jobs`: threads.
 */
export function contextOf({ shared, sample = 0, repeat = 0, jobs = 0 }) {
  const tmp = mkdtempSync(path.join(tmpdir(), 'onrecord-eval-'));
  let count = 0;
  const fresh = (name) => {
    const dir = path.join(tmp, String(++count).padStart(3, '0'));
    mkdirSync(dir);
    return path.join(dir, name);
  };
  const write = (rows, name = 'rows.jsonl') => {
    const file = fresh(name);
    writeFileSync(file, rows.map((r) => `${JSON.stringify(r)}\n`).join(''));
    return file;
  };
  return {
    tmp,
    sample,
    repeat,
    has: existsSync(path.join(shared, 'data')) && existsSync(path.join(shared, 'score')),
    shared: (...parts) => path.join(shared, ...parts),
    data: (...parts) => path.join(shared, 'data', ...parts),
    fresh,
    write,
    close: () => rmSync(tmp, { recursive: true, force: true }),

    /** Rows through a command of the built program; a line that failed stays a line. Returns the file with the answers. */
    async program(command, rows, options = []) {
      const output = fresh(`${command}.jsonl`);
      const threads = jobs && !options.includes('--jobs') ? ['--jobs', String(jobs)] : [];
      const input = typeof rows === 'string' ? rows : write(rows);
      const { status, err } = await run([CLI, command, '--jsonl', ...(command === 'actor' ? [] : threads), ...options], { input, output });
      if (status !== 0 && status !== 1) throw new Error(`onrecord ${command} ended with ${status}: ${err.trim().split('\n').at(-1)}`);
      return output;
    },

    /** A scorer of the shared folder on a file of answers; what its last line says. */
    async scorer(name, gold, system, options = []) {
      const { status, out, err } = await run([path.join(shared, 'score', `${name}.mjs`), gold, ...options], { input: system });
      if (status !== 0) throw new Error(`scorer ${name} ended with ${status}: ${err.trim().split('\n').at(-1)}`);
      return JSON.parse(linesOf(out).at(-1));
    },

    /** A tool of the shared folder that writes files. */
    async tool(name, args) {
      const { status, err } = await run([path.join(shared, 'score', `${name}.mjs`), ...args], {});
      if (status !== 0) throw new Error(`${name} ended with ${status}: ${err.trim().split('\n').at(-1)}`);
    },
  };
}

/** Rows of a set and a file with their gold, cut to the sample. */
export function setOf(context, folder, input, gold) {
  const all = rowsOf(context.data(folder, input));
  const rows = every(all, context.sample);
  const golds = context.data(folder, gold);
  if (rows.length === all.length) return { rows, gold: golds };
  const ids = new Set(rows.map((r) => r.id));
  return { rows, gold: context.write(rowsOf(golds).filter((g) => ids.has(g.id)), 'gold.jsonl') };
}
