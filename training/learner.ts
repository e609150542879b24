import { Scorer, type Weights } from '../src/syntax/perceptron.ts';

/** Weights under training: values, their running sums and when each last changed (the averaged perceptron, summed lazily). */
export class Learner {
  readonly scorer: Scorer;
  readonly #values: Float32Array;
  readonly #sums: Float64Array;
  readonly #since: Int32Array;
  #now = 0;

  constructor(bits: number, classes: number) {
    const rows = 1 << bits;
    this.#values = new Float32Array(rows * classes);
    this.#sums = new Float64Array(rows * classes);
    this.#since = new Int32Array(rows * classes);
    this.scorer = new Scorer({ rows, classes, values: this.#values });
  }

  /** One decision has been taken. */
  tick(): void {
    this.#now++;
  }

  /** Moves the active features from the class that was guessed to the one that is right. */
  update(gold: number, guess: number): void {
    const { features, n, weights } = this.scorer;
    for (let i = 0; i < n; i++) {
      this.#add(features[i]! * weights.classes + gold, 1);
      this.#add(features[i]! * weights.classes + guess, -1);
    }
  }

  #add(j: number, by: number): void {
    this.#sums[j]! += (this.#now - this.#since[j]!) * this.#values[j]!;
    this.#since[j] = this.#now;
    this.#values[j]! += by;
  }

  /** The averaged weights as signed bytes; the size that all but a thousandth stay below becomes 127. */
  quantised(): Weights {
    const { rows, classes } = this.scorer.weights;
    const mean = this.#values.map((v, j) => (this.#sums[j]! + (this.#now - this.#since[j]!) * v) / this.#now);
    const sizes = mean.filter((v) => v !== 0).map(Math.abs);
    sizes.sort();
    const top = sizes[Math.floor(sizes.length * 0.999)] || 1;
    const byte = (v: number): number => Math.max(-127, Math.min(127, Math.round((127 * v) / top)));
    return { rows, classes, values: Int8Array.from(mean, byte) };
  }
}
