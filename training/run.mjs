// npm run train [-- FOLDER]: makes models/en.onnx, models/en.bin and models/CARD.md from the gzipped treebanks in FOLDER.
// PYTHON names a Python that has what training/requirements.txt lists. With SPACY_MODEL, a spaCy model, and FACTBOOK, a folder of the
// World Factbook's country files as JSON, that model's names in the treebanks and in the Factbook's prose are learnt as a second task.
// A run that was cut off goes on from its last checkpoint in .tmp/training.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const work = path.join(root, '.tmp/training');
const folder = path.resolve(process.argv[2] ?? path.join(root, '../shared/data/syntax'));
const { PYTHON: python = 'python3', SPACY_MODEL: model, FACTBOOK: factbook } = process.env;
const [vectors, out, teacher, prose] = ['vectors', 'run', 'teacher', 'prose.conllu'].map((name) => path.join(work, name));

function run(command, ...args) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, OMP_NUM_THREADS: '1' } });
  if (status !== 0) process.exit(status ?? 1);
}

/** What a model finds in the training sentences and, where there is a Factbook, in its prose. */
function teach() {
  const files = ['en_ewt-train', 'en_gum_open-train'].map((name) => path.join(folder, `${name}.conllu.gz`));
  if (factbook) {
    run(process.execPath, 'scripts/build.mjs');
    run(process.execPath, 'training/prose.mjs', factbook, prose);
    files.push(prose);
  }
  run(python, 'training/teacher.py', model, teacher, ...files);
}

if (!existsSync(path.join(folder, 'en_ewt-train.conllu.gz'))) {
  process.stderr.write(`no treebanks in ${folder}: name the folder that holds en_ewt-train.conllu.gz\n`);
  process.exit(2);
}
mkdirSync(work, { recursive: true });
if (!existsSync(path.join(vectors, 'vectors.i8'))) run(process.execPath, '--max-old-space-size=6000', 'training/vectors.mjs', vectors);
if (model && !existsSync(teacher)) teach();
run(python, 'training/train.py', folder, vectors, out, ...(existsSync(teacher) ? ['--teacher', teacher] : []));
run(python, 'training/export.py', path.join(out, 'checkpoint.pt'), vectors, folder, 'models');
run(process.execPath, 'node_modules/typescript/bin/tsc', '-p', 'training/tsconfig.json');
run(process.execPath, '.tmp/training/js/training/measure.js', folder);
run(process.execPath, 'scripts/build.mjs');
run(process.execPath, 'training/splits.mjs', folder);
