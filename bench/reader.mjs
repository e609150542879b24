// The reader of syntax alone: words a CPU-second beside spaCy over the same texts, the time to a first answer, the memory of a stream.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { languageOf } from '../dist/languages/index.js';
import { parse } from '../dist/syntax/index.js';

const CLI = fileURLToPath(new URL('../dist/serve/cli/main.js', import.meta.url));
const PEER = fileURLToPath(new URL('./peer.py', import.meta.url));
const PASSES = 3;
const middle = (list) => [...list].sort((a, b) => a - b)[Math.floor((list.length - 1) / 2)];

/** Words and CPU seconds of each pass over the texts, all threads of this process counted; a first, cold pass is left out. */
function ourPasses(texts) {
  const lang = languageOf('en');
  const seconds = [];
  let words = 0;
  for (let n = 0; n <= PASSES; n++) {
    const from = process.cpuUsage();
    words = texts.reduce((sum, text) => sum + parse(text, lang).sentences.reduce((k, s) => k + s.tokens.length, 0), 0);
    const { user, system } = process.cpuUsage(from);
    if (n > 0) seconds.push((user + system) / 1e6);
  }
  return { words, seconds };
}

/** The same by spaCy, where the Python that PYTHON names has it; else why not. */
function spacyPasses(texts) {
  const [python, model] = [process.env.PYTHON ?? 'python3', process.env.SPACY_MODEL ?? 'en_core_web_sm'];
  const env = { ...process.env, OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1' };
  const { status, stdout, stderr, error } = spawnSync(python, [PEER, model, String(PASSES)], { input: JSON.stringify(texts), encoding: 'utf8', env });
  if (status === 0) return JSON.parse(stdout);
  return { missing: (error?.message ?? stderr).trim().split('\n').at(-1) };
}

/** Milliseconds from the command line to the first tree, the best of five. */
function firstAnswer() {
  const times = Array.from({ length: 5 }, () => {
    const from = performance.now();
    const { status } = spawnSync(process.execPath, [CLI, 'parse'], { input: 'Envoys of both states met in the capital.\n' });
    if (status !== 0) throw new Error('onrecord parse failed');
    return performance.now() - from;
  });
  return Math.min(...times);
}

const rate = ({ words, seconds }) => words / middle(seconds);
const number = (x) => Math.round(x).toLocaleString('en-US');

/** Lines that tell of it. */
export function measureReader(rows) {
  const texts = rows.map((r) => r.text);
  const [ours, spacy] = [ourPasses(texts), spacyPasses(texts)];
  const peer = spacy.missing === undefined
    ? `${spacy.version}: ${number(rate(spacy))}; ratio ${(rate(ours) / rate(spacy)).toFixed(2)}`
    : `spaCy was not measured (PYTHON names a Python that has it, SPACY_MODEL its model): ${spacy.missing}`;
  return [
    `reader, raw text to trees and names, words a CPU-second: ${number(rate(ours))}; ${peer}`,
    `first answer of \`onrecord parse\`, start of Node included: ${number(firstAnswer())} ms`,
  ];
}
