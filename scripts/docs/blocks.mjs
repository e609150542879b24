// Blocks of a page that show the program at work: a command line in a comment, and below it what it prints.
//
//   <!-- run: onrecord brief --words 120 | from "What is due" to "Sources" -->
//   ```text
//   ...
//   ```
//
// Commands of a page run one after another in one fresh folder, which holds docs/tutorial's files under reports/. `from` and `to` choose lines of
// the output by how they begin: from the first such line to before the next that begins so. A block without them has it all; a comment with no
// block below it runs and shows nothing.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const BLOCK =
  /<!-- run: (?<line>[^\n]*?)(?: \| from "(?<from>[^"\n]*)"(?: to "(?<to>[^"\n]*)")?)?(?: \| status (?<status>\d))? -->(?:\n```text\n(?<body>[\s\S]*?)```)?/gu;

/** The lines from one that begins with `from` to before one that begins with `to`; throws where there is none. */
function chosen(output, from, to) {
  if (from === undefined) return output;
  const lines = output.split('\n');
  const start = lines.findIndex((l) => l.startsWith(from));
  if (start < 0) throw new Error(`no line of the output begins with “${from}”`);
  const length = to === undefined ? -1 : lines.slice(start + 1).findIndex((l) => l.startsWith(to));
  if (to !== undefined && length < 0) throw new Error(`no later line of the output begins with “${to}”`);
  return `${lines.slice(start, length < 0 ? undefined : start + 1 + length).join('\n').trimEnd()}\n`;
}

/** The words of a command line; double quotes hold some together. */
const wordsOf = (line) => [...line.matchAll(/"(?<quoted>[^"]*)"|(?<bare>\S+)/gu)].map((m) => m.groups.quoted ?? m.groups.bare);

function ran(line, cwd, root, status) {
  const [program, ...args] = wordsOf(line);
  if (program !== 'onrecord') throw new Error(`a block runs onrecord, not ${program}`);
  const main = path.join(root, 'dist/serve/cli/main.js');
  const env = { PATH: process.env.PATH, HOME: cwd, NO_COLOR: '1' };
  const done = spawnSync(process.execPath, [main, ...args], { cwd, env, encoding: 'utf8' });
  if (done.status !== status) throw new Error(`${line}: ended with ${done.status}, not ${status}: ${done.stderr}`);
  return done.stdout + done.stderr;
}

/** A page with the output of its blocks made anew. `root`: the project, built. */
export function withBlocks(text, root) {
  const cwd = mkdtempSync(path.join(tmpdir(), 'onrecord-docs-'));
  try {
    const files = path.join(root, 'docs/tutorial');
    if (existsSync(files)) cpSync(files, cwd, { recursive: true });
    return text.replace(BLOCK, (block, ...rest) => {
      const { line, from, to, status, body } = rest.at(-1);
      const output = chosen(ran(line, cwd, root, Number(status ?? 0)), from, to);
      if (body === undefined) return block;
      return `${block.slice(0, block.length - body.length - 3)}${output}${output.endsWith('\n') ? '' : '\n'}\`\`\``;
    });
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}
