// npm run train [-- DATA_DIR]: builds models/en.bin from the treebanks. Fixed seed: two runs give the same bytes.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { ruleLemma } from '../dist/syntax/lemma.js';
import { lexemesOf } from '../dist/syntax/lexemes.js';
import { Scorer } from '../dist/syntax/perceptron.js';
import { tag } from '../dist/syntax/tagger.js';
import { makeClusters, rng } from './clusters.mjs';
import { readConllu, readIob } from './conllu.mjs';
import { jackknife, projective, trainNames, trainParser, trainTagger } from './learn.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const data = path.resolve(process.argv[2] ?? path.join(root, '../shared/data/syntax'));
if (!existsSync(path.join(data, 'en_ewt-train.conllu.gz'))) {
  console.error(`no treebanks in ${data}: give the folder that holds en_ewt-train.conllu.gz`);
  process.exit(2);
}
const quick = process.argv.includes('--quick');
const started = Date.now();
const log = (line) => console.log(`${((Date.now() - started) / 1000).toFixed(0).padStart(4)} s  ${line}`);
const random = rng(20260101);

const clusters = makeClusters(quick ? { most: 20000, rounds: 3 } : {});
log(`classes of ${clusters.size} words`);
const trees = ['en_ewt', 'en_gum_open'].flatMap((name) => readConllu(path.join(data, `${name}-train.conllu.gz`)));
const upos = [...new Set(trees.flatMap((s) => s.upos))].sort();
const deprels = [...new Set(trees.flatMap((s) => s.deprel))].sort();
const names = ['O', ...['person', 'organisation', 'place'].flatMap((t) => [`B-${t}`, `I-${t}`])];
for (const s of trees) {
  s.x = lexemesOf(s.words, clusters);
  s.tags = s.upos.map((t) => upos.indexOf(t));
  s.labels = s.deprel.map((d) => deprels.indexOf(d));
  s.head = s.head.map((h) => (h < 0 ? s.words.length : h));
}
log(`${trees.length} sentences`);
const options = { epochs: quick ? 2 : 6, bits: 18, random, log };
const tagger = trainTagger(trees, upos.length, options);
jackknife(trees, upos.length, { ...options, epochs: quick ? 2 : 4 });
log('tags of the other half');
const { actions, labels } = trainParser(trees.filter(projective), deprels.length, { ...options, epochs: quick ? 3 : 14, bits: 21, labelBits: 17 });
const scorer = new Scorer(tagger.quantised());
const named = ['uner_ewt-train', 'uner_ewt-dev'].flatMap((n) => readIob(path.join(data, `${n}.iob2.gz`)));
for (const s of named) {
  s.x = lexemesOf(s.words, clusters);
  s.guessed = tag(scorer, s.x);
  s.names = s.names.map((t) => names.indexOf(t));
}
const namer = trainNames(named, names.length, { ...options, epochs: quick ? 3 : 8 });

/** Lemmas that the rules miss, met twice or more, by the commonest answer. */
function lemmaTable() {
  const seen = new Map();
  for (const s of trees)
    s.words.forEach((w, i) => {
      const key = `${s.upos[i]} ${w.toLowerCase().replaceAll('’', "'")}`;
      const counts = seen.get(key) ?? new Map();
      counts.set(s.lemma[i], (counts.get(s.lemma[i]) ?? 0) + 1);
      seen.set(key, counts);
    });
  const out = {};
  for (const [key, counts] of [...seen].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [lemma, n] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0];
    const [tagName, word] = [key.slice(0, key.indexOf(' ')), key.slice(key.indexOf(' ') + 1)];
    if (n >= 2 && !['PROPN', 'X', 'SYM', 'NUM', 'PUNCT'].includes(tagName) && ruleLemma(word, tagName) !== lemma) out[key] = lemma;
  }
  return out;
}

const parts = { tagger, actions, labels, namer };
const weights = Object.entries(parts).map(([name, l]) => ({ name, ...l.quantised() }));
const header = Buffer.from(
  JSON.stringify({
    upos,
    deprels,
    names,
    weights: weights.map(({ name, rows, classes }) => ({ name, rows, classes })),
    clusters: [...clusters].map(([w, [a, b]]) => `${w} ${a} ${b}`).join('\n'),
    lemmas: lemmaTable(),
  }),
);
const size = Buffer.alloc(4);
size.writeUInt32LE(header.length);
const file = gzipSync(Buffer.concat([size, header, ...weights.map((w) => Buffer.from(w.values.buffer))]), { level: 9 });
mkdirSync(path.join(root, 'models'), { recursive: true });
writeFileSync(path.join(root, 'models/en.bin'), file);
log(`models/en.bin: ${(file.length / 1e6).toFixed(1)} MB`);
