import type { Lexemes } from '../src/syntax/lexemes.ts';
import { actionFeatures, bestLegal, columnsOf, labelFeatures } from '../src/syntax/parser.ts';
import { best } from '../src/syntax/perceptron.ts';
import { type Action, LEFT, RIGHT, SHIFT, State } from '../src/syntax/state.ts';
import { type Chance, shuffled } from './chance.ts';
import { Learner } from './learner.ts';

/** One sentence with its gold tree, in which `n` is the root. */
export interface TreeLesson {
  readonly x: Lexemes;
  /** `n + 2` long. */
  readonly tags: Int32Array;
  readonly head: readonly number[];
  readonly label: readonly number[];
}

interface Prepared extends TreeLesson {
  readonly children: readonly (readonly number[])[];
}

export interface ArcOptions {
  readonly labels: number;
  readonly epochs: number;
  readonly bits: number;
  readonly labelBits: number;
  readonly chance: Chance;
  readonly log: (line: string) => void;
}

/** Heads with crossing arcs lifted to the next head above, the shortest first, until none cross (Nivre and Nilsson 2005). */
export function projective(heads: readonly number[]): number[] {
  const out = [...heads];
  const n = out.length;
  for (;;) {
    const crossing = [...out.keys()].filter((i) => out[i] !== n && crosses(out, i));
    if (crossing.length === 0) return out;
    crossing.sort((a, b) => Math.abs(a - out[a]!) - Math.abs(b - out[b]!) || a - b);
    const i = crossing[0]!;
    out[i] = out[out[i]!]!;
  }
}

/** Whether a word between `i` and its head does not stand below that head. */
function crosses(heads: readonly number[], i: number): boolean {
  const head = heads[i]!;
  for (let j = Math.min(i, head) + 1; j < Math.max(i, head); j++) {
    let up = j;
    while (up !== head && up !== heads.length) up = heads[up]!;
    if (up !== head) return true;
  }
  return false;
}

function prepared(lesson: TreeLesson): Prepared {
  const children: number[][] = Array.from({ length: lesson.head.length + 2 }, () => []);
  const head = projective(lesson.head);
  for (const [i, h] of head.entries()) children[h]!.push(i);
  return { ...lesson, head, children };
}

/** How many gold arcs each action would put out of reach (Goldberg and Nivre 2013). */
function costsOf(z: State, { head, children }: Prepared): number[] {
  const [s0, s1, b0] = [z.top(), z.top(1), z.front];
  const out = [Infinity, Infinity, Infinity];
  const waiting = (): number => children[s0]!.filter((d) => d >= b0).length;
  if (z.legal(SHIFT)) {
    let lost = 0;
    for (let k = 0; k < z.depth; k++) {
      if (k > 0 && head[b0] === z.top(k)) lost++;
      if (head[z.top(k)] === b0) lost++;
    }
    out[SHIFT] = lost;
  }
  if (z.legal(LEFT)) out[LEFT] = waiting() + (head[s0] !== b0 && (head[s0] === s1 || head[s0]! > b0) ? 1 : 0);
  if (z.legal(RIGHT)) out[RIGHT] = waiting() + (head[s0] !== s1 && head[s0]! >= b0 ? 1 : 0);
  return out;
}

/** The guessed label of the arc that `a` builds; learns from it where the gold tree has that arc. */
function labelled(labels: Learner, z: State, columns: readonly Int32Array[], a: Action, lesson: Prepared): number {
  if (a === SHIFT) return -1;
  const [head, dep] = [z.headFor(a), z.top()];
  labels.tick();
  labelFeatures(labels.scorer, z, columns, head, dep);
  const guess = best(labels.scorer.score());
  if (lesson.head[dep] === head && guess !== lesson.label[dep]) labels.update(lesson.label[dep]!, guess);
  return guess;
}

/** One pass with a dynamic oracle: mostly it goes where the guess leads, so that it learns to go on from mistakes. */
function pass(
  actions: Learner,
  labels: Learner,
  lessons: readonly Prepared[],
  chance: Chance,
  explore: number,
): number {
  let [right, all] = [0, 0];
  for (const lesson of shuffled(lessons, chance)) {
    const z = new State(lesson.x.n);
    const columns = columnsOf(z, lesson.x, lesson.tags);
    while (!z.done) {
      actions.tick();
      actionFeatures(actions.scorer, z, columns);
      const scores = actions.scorer.score();
      const guess = bestLegal(z, scores);
      const costs = costsOf(z, lesson);
      const least = Math.min(...costs);
      const good = ([SHIFT, LEFT, RIGHT] as const).filter((a) => costs[a] === least);
      const gold = good.reduce((a, b) => (scores[b]! > scores[a]! ? b : a));
      if (costs[guess] === least) right++;
      else actions.update(gold, guess);
      all++;
      const take = costs[guess] === least || chance() < explore ? guess : gold;
      z.apply(take, labelled(labels, z, columns, take, lesson));
    }
  }
  return right / all;
}

/** Learns the actions of the parser and the labels of its arcs. */
export function learnArcs(
  lessons: readonly TreeLesson[],
  options: ArcOptions,
): { readonly actions: Learner; readonly labels: Learner } {
  const actions = new Learner(options.bits, 3);
  const labels = new Learner(options.labelBits, options.labels);
  const all = lessons.map(prepared);
  for (let e = 1; e <= options.epochs; e++)
    options.log(
      `  pass ${e}: ${(100 * pass(actions, labels, all, options.chance, e === 1 ? 0 : 0.9)).toFixed(2)} of actions`,
    );
  return { actions, labels };
}
