// A draft of a thousand words against twenty articles: from the command line, and again in a language server after each edit of one sentence.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import lsp from 'vscode-languageserver/node.js';
import { runCli } from '../dist/serve/cli/program.js';
import { once } from './flow.mjs';
import { articles } from './texts.mjs';
import { summary } from './timing.mjs';

const SOURCES = 20;
const WORDS = 1000;
const COLD = 3;
const EDITS = 12;
const WARM_UP = 3;

const wordsIn = (text) => text.split(/\s+/u).length;
const cpuMs = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Paragraphs of two sentences of one article after the other. */
function draftOf(rows) {
  const out = [];
  for (let i = 0; wordsIn(out.join(' ')) < WORDS; i++) {
    const sentences = rows[i % rows.length].text.split(/(?<=\.)\s+/u);
    const from = (2 * Math.floor(i / rows.length) + 3) % (sentences.length - 2);
    out.push(sentences.slice(from, from + 2).join(' '));
  }
  return out.join('\n\n');
}

/** What a command reads and writes, in this process. */
function streams() {
  const [stdin, stdout] = [new PassThrough(), new PassThrough()];
  const io = {
    stdin,
    out: async (text) => void stdout.write(text),
    err: (text) => void process.stderr.write(text),
    now: () => new Date().toISOString(),
    cwd: process.cwd(),
    ended: () => new Promise(() => {}),
    env: {},
    width: 80,
    resultsSeen: false,
    messagesSeen: false,
    colour: false,
    messageColour: false,
  };
  return { io, stdin, stdout };
}

/** Times of one edit after another, each of another sentence, until its diagnostics have come. */
async function edited(sources, draft) {
  const { io, stdin, stdout } = streams();
  void runCli(['lsp', '--against', ...sources], io);
  const client = lsp.createProtocolConnection(new lsp.StreamMessageReader(stdout), new lsp.StreamMessageWriter(stdin));
  let come = () => {};
  client.onNotification('textDocument/publishDiagnostics', () => come());
  const told = (method, params) =>
    new Promise((done) => {
      come = done;
      client.sendNotification(method, params);
    });
  client.listen();
  await client.sendRequest('initialize', { processId: null, rootUri: null, capabilities: {} });
  const uri = 'file:///draft.md';
  await told('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 0, text: draft } });
  const parts = draft.split('. ');
  const times = [];
  for (let i = 0; i < WARM_UP + EDITS; i++) {
    const text = parts.map((p, k) => (k === (7 * i) % parts.length ? `${p} on the whole ${i}` : p)).join('. ');
    const [from, used] = [performance.now(), cpuMs()];
    await told('textDocument/didChange', { textDocument: { uri, version: i + 1 }, contentChanges: [{ text }] });
    if (i >= WARM_UP) times.push({ ms: performance.now() - from, cpu: cpuMs() - used });
  }
  // Its input is left open: a language server ends its process with it.
  client.dispose();
  return times;
}

const shown = (name, times) => {
  const [ms, cpu] = ['ms', 'cpu'].map((k) => summary(times.map((t) => t[k])));
  return `${name}: ${Math.round(ms.median)} ms (best ${Math.round(ms.min)}), CPU ${Math.round(cpu.median)} ms (best ${Math.round(cpu.min)})`;
};

/** Lines that tell of it. */
export async function measureCheck(seed) {
  const dir = mkdtempSync(path.join(tmpdir(), 'onrecord-bench-'));
  try {
    const { rows } = articles(SOURCES, { seed });
    for (const r of rows) writeFileSync(path.join(dir, `${r.id}.md`), `---\npublished: ${r.published}\noutlet: ${r.outlet}\n---\n\n${r.text}\n`);
    const draft = draftOf(rows);
    const file = path.join(mkdtempSync(path.join(dir, 'draft-')), 'draft.md');
    writeFileSync(file, draft);
    const sources = rows.map((r) => path.join(dir, `${r.id}.md`));
    const cold = [];
    for (let i = 0; i < COLD; i++) cold.push(await once(dir, ['check', file, '--against', ...sources], { statuses: [0, 1] }));
    const what = `a draft of ${wordsIn(draft)} words against ${SOURCES} articles`;
    return [shown(`check, ${what}, start of Node included`, cold), shown('the same again in `onrecord lsp`, one sentence edited', await edited(sources, draft))];
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}
