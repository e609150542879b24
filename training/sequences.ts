import type { FeatureSet } from '../src/syntax/features.ts';
import type { Lexemes } from '../src/syntax/lexemes.ts';
import { best, Scorer } from '../src/syntax/perceptron.ts';
import { answer, look, type Pair, TAG_FEATURES } from '../src/syntax/sequence.ts';
import { type Chance, shuffled } from './chance.ts';
import { Learner } from './learner.ts';

/** One sentence with the right answers; `tags` is one more column for the templates. */
export interface Lesson {
  readonly x: Lexemes;
  readonly tags: Int32Array | null;
  readonly gold: readonly number[];
}

export interface SequenceOptions {
  readonly classes: number;
  readonly epochs: number;
  readonly bits: number;
  readonly chance: Chance;
  readonly log: (line: string) => void;
}

/** One pass over the lessons; the history is what was guessed, as it will be later. Gives the share that was right. */
function pass(learner: Learner, set: FeatureSet, lessons: readonly Lesson[], chance: Chance): number {
  let [right, all] = [0, 0];
  for (const { x, tags, gold } of shuffled(lessons, chance)) {
    let p: Pair = [-1, -1];
    for (const [i, g] of gold.entries()) {
      learner.tick();
      look(learner.scorer, set, x, tags, i, p);
      const guess = best(learner.scorer.score());
      if (guess !== g) learner.update(g, guess);
      else right++;
      all++;
      p = [guess, p[0]];
    }
  }
  return right / all;
}

/** Learns a left-to-right tagger. */
export function learnSequence(set: FeatureSet, lessons: readonly Lesson[], options: SequenceOptions): Learner {
  const learner = new Learner(options.bits, options.classes);
  for (let e = 1; e <= options.epochs; e++)
    options.log(`  pass ${e}: ${(100 * pass(learner, set, lessons, options.chance)).toFixed(2)}`);
  return learner;
}

/** Tags as a tagger gives them that never saw the sentence: what is learnt on top then knows the faults it will meet. */
export function unseenTags(lessons: readonly Lesson[], folds: number, options: SequenceOptions): Int32Array[] {
  const out: Int32Array[] = [];
  for (let k = 0; k < folds; k++) {
    const seen = lessons.filter((_, i) => i % folds !== k);
    const scorer = new Scorer(learnSequence(TAG_FEATURES, seen, { ...options, log: () => {} }).quantised());
    for (let i = k; i < lessons.length; i += folds) out[i] = answer(scorer, TAG_FEATURES, lessons[i]!.x, null);
  }
  return out;
}
