// npm run train [-- FOLDER]: makes models/en.onnx, models/en.bin and models/CARD.md from the gzipped treebanks in FOLDER.
// PYTHON names a Python that has torch, onnx and onnxruntime. A run that was cut off goes on from its last checkpoint in .tmp/training.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const work = path.join(root, '.tmp/training');
const folder = path.resolve(process.argv[2] ?? path.join(root, '../shared/data/syntax'));
const python = process.env.PYTHON ?? 'python3';

function run(command, ...args) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, OMP_NUM_THREADS: '1' } });
  if (status !== 0) process.exit(status ?? 1);
}

if (!existsSync(path.join(folder, 'en_ewt-train.conllu.gz'))) {
  process.stderr.write(`no treebanks in ${folder}: name the folder that holds en_ewt-train.conllu.gz\n`);
  process.exit(2);
}
const [vectors, out, teacher] = ['vectors', 'run', 'teacher'].map((name) => path.join(work, name));
run(process.execPath, '--max-old-space-size=6000', 'training/vectors.mjs', vectors);
run(python, 'training/train.py', folder, vectors, out, ...(existsSync(teacher) ? ['--teacher', teacher] : []));
run(python, 'training/export.py', path.join(out, 'checkpoint.pt'), vectors, folder, 'models');
run(process.execPath, 'node_modules/typescript/bin/tsc', '-p', 'training/tsconfig.json');
run(process.execPath, '.tmp/training/js/training/measure.js', folder);
