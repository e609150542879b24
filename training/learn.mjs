// Averaged perceptrons over the features of src/syntax: tagger, transition parser with a dynamic oracle, labels, names.
import { best } from '../dist/syntax/perceptron.js';
import { Scorer } from '../dist/syntax/perceptron.js';
import { actionFeatures, bestLegal, labelFeatures, viewOf } from '../dist/syntax/parser.js';
import { nameFeatures } from '../dist/syntax/nameTagger.js';
import { LEFT, RIGHT, SHIFT, State } from '../dist/syntax/state.js';
import { tag, tagFeatures } from '../dist/syntax/tagger.js';

/** Weights under training: values, their running sums and the time of the last change (Freund and Schapire's average, lazily). */
export class Learner {
  constructor(rows, classes) {
    this.weights = { rows, classes, values: new Float32Array(rows * classes) };
    this.sums = new Float64Array(rows * classes);
    this.since = new Int32Array(rows * classes);
    this.now = 0;
    this.scorer = new Scorer(this.weights);
  }
  update(gold, guess) {
    const { features, n } = this.scorer;
    for (let i = 0; i < n; i++) {
      this.#add(features[i] * this.weights.classes + gold, 1);
      this.#add(features[i] * this.weights.classes + guess, -1);
    }
  }
  #add(j, by) {
    const { values } = this.weights;
    this.sums[j] += (this.now - this.since[j]) * values[j];
    this.since[j] = this.now;
    values[j] += by;
  }
  /** The averaged weights, as signed bytes: the largest of 99.9 % becomes 127. */
  quantised() {
    const { rows, classes, values } = this.weights;
    const mean = new Float32Array(values.length);
    for (let j = 0; j < mean.length; j++) mean[j] = (this.sums[j] + (this.now - this.since[j]) * values[j]) / this.now;
    const sizes = mean.filter((x) => x !== 0).map(Math.abs).sort();
    const top = sizes[Math.floor(sizes.length * 0.999)] || 1;
    const out = new Int8Array(mean.length);
    for (let j = 0; j < mean.length; j++) out[j] = Math.max(-127, Math.min(127, Math.round((127 * mean[j]) / top)));
    return { rows, classes, values: out };
  }
}

function shuffled(list, random) {
  const out = [...list];
  for (let i = out.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [out[i], out[j]] = [out[j], out[i]];
  }
  return out;
}

/** One pass of a left-to-right tagger with its own history. */
function sequencePass(learner, data, random, features, goldOf) {
  let [right, all] = [0, 0];
  for (const s of shuffled(data, random)) {
    const gold = goldOf(s);
    let [p1, p2] = [-1, -1];
    for (let i = 0; i < gold.length; i++) {
      learner.now++;
      features(learner.scorer, s, i, p1, p2);
      const guess = best(learner.scorer.score());
      if (guess === gold[i]) right++;
      else learner.update(gold[i], guess);
      all++;
      [p2, p1] = [p1, guess];
    }
  }
  return right / all;
}

export function trainTagger(data, classes, { epochs, bits, random, log }) {
  const learner = new Learner(1 << bits, classes);
  for (let e = 0; e < epochs; e++) log(`tagger ${e + 1}: ${(100 * sequencePass(learner, data, random, (s, x, i, p1, p2) => tagFeatures(s, x.x, i, p1, p2), (x) => x.tags)).toFixed(2)}`);
  return learner;
}

export function trainNames(data, classes, { epochs, bits, random, log }) {
  const learner = new Learner(1 << bits, classes);
  for (let e = 0; e < epochs; e++) log(`names ${e + 1}: ${(100 * sequencePass(learner, data, random, (s, x, i, p1, p2) => nameFeatures(s, x.x, x.guessed, i, p1, p2), (x) => x.names)).toFixed(2)}`);
  return learner;
}

/** Tags as a tagger trained on the other half would give them, so that the parser meets the mistakes it will meet. */
export function jackknife(data, classes, options) {
  const halves = [data.filter((_, i) => i % 2 === 0), data.filter((_, i) => i % 2 === 1)];
  halves.forEach((half, k) => {
    const learner = trainTagger(halves[1 - k], classes, { ...options, log: () => {} });
    const scorer = new Scorer(learner.quantised());
    for (const s of half) s.guessed = tag(scorer, s.x);
  });
}

/** What each action would lose of the gold tree (Goldberg and Nivre 2013). */
function costs(z, gold, kids) {
  const out = [Infinity, Infinity, Infinity];
  const [s0, s1, b0] = [z.top(), z.top(1), z.front];
  if (z.legal(SHIFT)) {
    let n = 0;
    for (let k = 0; k < z.depth; k++) {
      if (k > 0 && gold[b0] === z.top(k)) n++;
      if (gold[z.top(k)] === b0) n++;
    }
    out[SHIFT] = n;
  }
  if (z.legal(LEFT)) {
    let n = gold[s0] !== b0 && (gold[s0] === s1 || gold[s0] > b0) ? 1 : 0;
    for (const d of kids[s0]) if (d >= b0) n++;
    out[LEFT] = n;
  }
  if (z.legal(RIGHT)) {
    let n = gold[s0] !== s1 && gold[s0] >= b0 ? 1 : 0;
    for (const d of kids[s0]) if (d >= b0) n++;
    out[RIGHT] = n;
  }
  return out;
}

export function projective({ head }) {
  const n = head.length;
  for (let i = 0; i < n; i++) {
    if (head[i] === n) continue;
    const [a, b] = [Math.min(i, head[i]), Math.max(i, head[i])];
    for (let j = a + 1; j < b; j++) if (head[j] < a || head[j] > b) return false;
  }
  return true;
}

function parsePass(actions, labels, data, random, explore) {
  let [right, all] = [0, 0];
  for (const s of shuffled(data, random)) {
    const z = new State(s.head.length);
    const v = viewOf(z, s.x, s.guessed);
    while (!z.done) {
      actions.now++;
      actionFeatures(actions.scorer, v);
      const scores = actions.scorer.score();
      const guess = bestLegal(z, scores);
      const cost = costs(z, s.head, s.kids);
      const least = Math.min(...cost);
      let gold = -1;
      for (const a of [SHIFT, LEFT, RIGHT]) if (cost[a] === least && (gold < 0 || scores[a] > scores[gold])) gold = a;
      if (cost[guess] === least) right++;
      else actions.update(gold, guess);
      all++;
      const take = cost[guess] !== least && random() < explore ? guess : cost[guess] === least ? guess : gold;
      if (take === SHIFT) z.apply(take, -1);
      else z.apply(take, labelled(labels, v, z.arc(take), s));
    }
  }
  return right / all;
}

/** Learns the label where the arc is right; an arc that is wrong takes the guess. */
function labelled(labels, v, { head, dep }, s) {
  labels.now++;
  labelFeatures(labels.scorer, v, head, dep);
  const guess = best(labels.scorer.score());
  if (s.head[dep] !== head) return guess;
  if (guess !== s.labels[dep]) labels.update(s.labels[dep], guess);
  return guess;
}

export function trainParser(data, classes, { epochs, bits, labelBits, random, log }) {
  const actions = new Learner(1 << bits, 3);
  const labels = new Learner(1 << labelBits, classes);
  for (const s of data) {
    s.kids = Array.from({ length: s.head.length + 1 }, () => []);
    s.head.forEach((h, i) => s.kids[h].push(i));
  }
  for (let e = 0; e < epochs; e++) log(`parser ${e + 1}: ${(100 * parsePass(actions, labels, data, random, e === 0 ? 0 : 0.9)).toFixed(2)}`);
  return { actions, labels };
}
