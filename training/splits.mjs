// The weights that part sentences where the rules leave it open: node training/splits.mjs [FOLDER], after npm run build.
// Logistic regression over hashed features, learned on the train parts of the treebanks; the dev parts are told beside.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { languageOf } from '../dist/languages/index.js';
import { blocksOf } from '../dist/syntax/blocks.js';
import { featuresOf, isOpen } from '../dist/syntax/gaps.js';
import { mannerOf } from '../dist/syntax/manner.js';
import { judged, sentencesWith } from '../dist/syntax/sentences.js';
import { rowOf } from '../dist/syntax/splits.js';
import { tokenise } from '../dist/syntax/tokenise.js';
import { countRaw, rates, readTreebank } from '../eval/conll.mjs';

const ROWS = 1 << 15;
const EPOCHS = 12;
const RATE = 0.15;
const DECAY = 1e-5;

const folder = path.resolve(process.argv[2] ?? '../shared/data/syntax');
const lang = languageOf('en');

const documentsOf = (name) => readTreebank(gunzipSync(readFileSync(path.join(folder, `${name}.conllu.gz`))).toString('utf8'));

/** The tokens of a text, block by block, and its manner. */
function tokensOf(text) {
  const blocks = blocksOf(text, []).map((b) => tokenise(text, b.start, b.end, lang));
  return { blocks, manner: mannerOf(blocks) };
}

/** The gaps of a document that the rules leave open: the rows of their features, and whether a sentence begins there. */
function lessonsOf({ text, sentences }) {
  const { blocks, manner } = tokensOf(text);
  const starts = new Set(sentences.map((s) => s.start));
  return blocks.flatMap((tokens) => {
    const { block, within } = judged(tokens, lang, manner);
    const out = [];
    let from = 0;
    for (let i = 1; i < tokens.length; i++) {
      const gold = starts.has(tokens[i].start);
      if (!within(i) && isOpen(block, i)) out.push({ rows: Int32Array.from(featuresOf(block, i, from, lang), (f) => rowOf(f, ROWS)), gold });
      if (gold) from = i;
    }
    return out;
  });
}

/** Chance from a seed (Mulberry32), so that two runs give the same bytes. */
function chanceOf(seed) {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function shuffle(list, chance) {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(chance() * (i + 1));
    [list[i], list[j]] = [list[j], list[i]];
  }
}

/** Logistic regression by AdaGrad; the weights are the mean of the epochs' second half. */
function learn(lessons) {
  const chance = chanceOf(20260101);
  const [weights, squares, mean] = [new Float64Array(ROWS), new Float64Array(ROWS).fill(1e-3), new Float64Array(ROWS)];
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(lessons, chance);
    for (const { rows, gold } of lessons) {
      const sum = rows.reduce((n, r) => n + weights[r], 0);
      const error = (gold ? 1 : 0) - 1 / (1 + Math.exp(-sum));
      for (const r of rows) {
        const slope = error - DECAY * weights[r];
        squares[r] += slope * slope;
        weights[r] += (RATE * slope) / Math.sqrt(squares[r]);
      }
    }
    if (epoch >= EPOCHS / 2) for (let r = 0; r < ROWS; r++) mean[r] += weights[r];
  }
  const top = mean.reduce((a, v) => Math.max(a, Math.abs(v)), 0);
  return Int8Array.from(mean, (v) => Math.round((127 * v) / top));
}

/** F1 of sentences on a part that was not learned. */
function told(name, splits) {
  const counts = documentsOf(name).map((d) => {
    const { blocks, manner } = tokensOf(d.text);
    const sentences = blocks.flatMap((tokens) => sentencesWith(splits, tokens, lang, manner));
    return countRaw(d, sentences.map(({ tokens }) => ({ start: tokens[0].start, end: tokens.at(-1).end, tokens: [] })));
  });
  const { ends, sentences } = rates(counts);
  console.log(`${name}: sentence ends F1 ${ends.toFixed(2)}, both ends ${sentences.toFixed(2)}`);
}

const lessons = ['en_ewt-train', 'en_gum_open-train'].flatMap((n) => documentsOf(n).flatMap(lessonsOf));
console.log(`${lessons.length} open gaps, ${lessons.filter((l) => l.gold).length} of them begin a sentence`);
const splits = learn(lessons);
mkdirSync('models', { recursive: true });
writeFileSync('models/en.splits.bin', splits);
for (const name of ['en_ewt-dev', 'en_gum_open-dev']) told(name, splits);
