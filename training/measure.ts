/** Writes models/CARD.md: what the weights in models/ reach on the test parts of the treebanks in the folder given. */
import { statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { en } from '../src/languages/en/index.ts';
import { engineOf } from '../src/syntax/index.ts';
import { writeCard } from './card.ts';
import { scoreCuts, scoreNames, scoreTrees } from './score.ts';
import { readConllu, readIob } from './treebank.ts';

const folder = path.resolve(process.argv[2] ?? '../shared/data/syntax');
const file = (name: string): string => path.join(folder, `${name}.gz`);
const engine = engineOf('en');
const [ewt, gum] = ['en_ewt-test.conllu', 'en_gum_open-test.conllu'].map((n) => readConllu(file(n)));
const size = (name: string): number => statSync(path.join('models', name)).size;
writeFileSync(
  'models/CARD.md',
  writeCard({
    bytes: { network: size('en.onnx'), tables: size('en.bin') },
    ewt: scoreTrees(engine, ewt!),
    gum: scoreTrees(engine, gum!),
    ewtCuts: scoreCuts(ewt!, en),
    gumCuts: scoreCuts(gum!, en),
    uner: scoreNames(engine, readIob(file('uner_ewt-test.iob2'))),
    wikigold: scoreNames(engine, readIob(file('wikigold.conll'))),
  }),
);
