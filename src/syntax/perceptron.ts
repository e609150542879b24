/** Rows of weights by hashed feature: `rows * classes` values. */
export interface Weights {
  /** Power of two. */
  readonly rows: number;
  readonly classes: number;
  readonly values: Int8Array | Float32Array;
  /** A value stands for its square, with its sign: so a byte holds weights both small and large. */
  readonly squared: boolean;
}

/** A list of active features and the scores they give; made once and used again, so that reading allocates nothing. */
export class Scorer {
  readonly features = new Int32Array(192);
  readonly scores: Float64Array;
  readonly weights: Weights;
  n = 0;

  constructor(weights: Weights) {
    this.weights = weights;
    this.scores = new Float64Array(weights.classes);
  }

  /** Adds a feature by its hash. */
  add(hash: number): void {
    this.features[this.n++] = (hash ^ (hash >>> 15)) & (this.weights.rows - 1);
  }

  /** The scores of the classes under the features added since the last `n = 0`. */
  score(): Float64Array {
    const { features, scores, n } = this;
    const { values, classes, squared } = this.weights;
    scores.fill(0);
    for (let i = 0; i < n; i++) {
      const row = features[i]! * classes;
      if (squared)
        for (let c = 0; c < classes; c++) {
          const v = values[row + c]!;
          scores[c]! += v < 0 ? -v * v : v * v;
        }
      else for (let c = 0; c < classes; c++) scores[c]! += values[row + c]!;
    }
    return scores;
  }
}

/** The best class; the first of equals. */
export function best(scores: Float64Array): number {
  let at = 0;
  for (let c = 1; c < scores.length; c++) if (scores[c]! > scores[at]!) at = c;
  return at;
}
