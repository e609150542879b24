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
    this.scorer = new Scorer({ rows, classes, values: this.#values, squared: false });
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

  /** The averaged weights. */
  mean(): Float32Array {
    return this.#values.map((v, j) => (this.#sums[j]! + (this.#now - this.#since[j]!) * v) / this.#now);
  }

  /** The averaged weights as signed bytes whose squares, with their sign, stand in proportion to them. */
  quantised(): Weights {
    const mean = this.mean();
    const top = mean.reduce((a, v) => Math.max(a, Math.abs(v)), 1e-9);
    const byte = (v: number): number => Math.sign(v) * Math.round(127 * Math.sqrt(Math.abs(v) / top));
    return { ...this.scorer.weights, values: Int8Array.from(mean, byte), squared: true };
  }
}
