/**
 * Makes the weights of the reader: `npm run train [-- FOLDER] [--quick]`.
 * Takes: the folder with the gzipped treebanks. Gives: models/en.bin and models/CARD.md, the same bytes on every run.
 * Never: runs when the package is used, keeps a word of the treebanks but those in its lists of lemmas and word classes.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { en } from '../src/languages/en/index.ts';
import { engineWith } from '../src/syntax/engine.ts';
import { decodeModel } from '../src/syntax/model.ts';
import { Scorer } from '../src/syntax/perceptron.ts';
import { NAME_FEATURES, TAG_FEATURES } from '../src/syntax/sequence.ts';
import { learnArcs } from './arcs.ts';
import { writeCard } from './card.ts';
import { chanceOf } from './chance.ts';
import { clustersOf } from './clusters.ts';
import { lemmaTable } from './lemmas.ts';
import { classesOf, NAME_CLASSES, nameLessons, tagLessons, treeLessons } from './lessons.ts';
import { encodeModel } from './modelFile.ts';
import { scoreCuts, scoreNames, scoreTrees } from './score.ts';
import { learnSequence, unseenTags } from './sequences.ts';
import { readConllu, readIob } from './treebank.ts';

const full = {
  clusters: { words: 40_000, coarse: 64, fine: 512, rounds: 8 },
  tagger: { epochs: 6, bits: 19 },
  folds: { count: 4, epochs: 4 },
  arcs: { epochs: 14, bits: 22, labelBits: 18 },
  names: { epochs: 8, bits: 19 },
};
const quick: typeof full = {
  clusters: { words: 20_000, coarse: 48, fine: 384, rounds: 3 },
  tagger: { epochs: 2, bits: 18 },
  folds: { count: 2, epochs: 2 },
  arcs: { epochs: 3, bits: 20, labelBits: 17 },
  names: { epochs: 3, bits: 18 },
};

const folder = path.resolve(process.argv.slice(2).find((a) => !a.startsWith('-')) ?? '../shared/data/syntax');
const plan = process.argv.includes('--quick') ? quick : full;
const started = process.hrtime.bigint();

function log(line: string): void {
  const seconds = Number((process.hrtime.bigint() - started) / 1_000_000_000n);
  process.stdout.write(`${String(seconds).padStart(5)} s  ${line}\n`);
}

const file = (name: string): string => path.join(folder, `${name}.gz`);

function learn(): Uint8Array {
  const chance = chanceOf(20260101);
  const trees = ['en_ewt-train.conllu', 'en_gum_open-train.conllu'].flatMap((n) => readConllu(file(n)));
  const named = ['uner_ewt-train.iob2', 'uner_ewt-dev.iob2'].flatMap((n) => readIob(file(n)));
  const classes = classesOf(trees);
  const clusters = clustersOf(plan.clusters);
  log(`${trees.length} trees, ${named.length} sentences with names, classes of ${clusters.size} words`);
  const words = tagLessons(trees, classes.upos, clusters);
  const tagging = { ...plan.tagger, classes: classes.upos.length, chance, log };
  const tagger = learnSequence(TAG_FEATURES, words, tagging).quantised();
  const tags = unseenTags(words, plan.folds.count, { ...tagging, epochs: plan.folds.epochs });
  log('tags by taggers that did not see them');
  const lessons = treeLessons(trees, classes.deprels, words, tags);
  const { actions, labels } = learnArcs(lessons, { ...plan.arcs, labels: classes.deprels.length, chance, log });
  const names = nameLessons(named, clusters, new Scorer(tagger));
  const namer = learnSequence(NAME_FEATURES, names, { ...plan.names, classes: NAME_CLASSES.length, chance, log });
  const weights = { tagger, actions: actions.quantised(), labels: labels.quantised(), namer: namer.quantised() };
  return encodeModel({ ...classes, weights, clusters, lemmas: lemmaTable(trees) });
}

function measure(bytes: Uint8Array) {
  const engine = engineWith(decodeModel(bytes));
  const names = (data: string) => scoreNames(engine, readIob(file(data)));
  const [ewt, gum] = ['en_ewt-test.conllu', 'en_gum_open-test.conllu'].map((n) => readConllu(file(n)));
  return {
    bytes: bytes.length,
    ewt: scoreTrees(engine, ewt!),
    gum: scoreTrees(engine, gum!),
    ewtCuts: scoreCuts(ewt!, en),
    gumCuts: scoreCuts(gum!, en),
    uner: names('uner_ewt-test.iob2'),
    wikigold: names('wikigold.conll'),
  };
}

if (!existsSync(file('en_ewt-train.conllu'))) {
  process.stderr.write(`no treebanks in ${folder}: name the folder that holds en_ewt-train.conllu.gz\n`);
  process.exit(2);
}
const bytes = learn();
mkdirSync('models', { recursive: true });
writeFileSync('models/en.bin', bytes);
const figures = measure(bytes);
writeFileSync('models/CARD.md', writeCard(figures));
log(JSON.stringify(figures, (_, v: unknown) => (typeof v === 'number' ? Math.round(v * 100) / 100 : v), 1));
