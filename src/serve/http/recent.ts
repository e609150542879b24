/** What was used last, up to a total weight; the longest unused goes first. */
export class Recent<V> {
  readonly #most: number;
  readonly #weigh: (value: V) => number;
  readonly #kept = new Map<string, V>();
  #total = 0;

  constructor(most: number, weigh: (value: V) => number) {
    this.#most = most;
    this.#weigh = weigh;
  }

  get(key: string): V | undefined {
    const value = this.#kept.get(key);
    if (value === undefined) return undefined;
    this.#kept.delete(key);
    this.#kept.set(key, value);
    return value;
  }

  set(key: string, value: V): void {
    this.delete(key);
    this.#kept.set(key, value);
    this.#total += this.#weigh(value);
    for (const oldest of this.#kept.keys()) {
      if (this.#total <= this.#most) return;
      this.delete(oldest);
    }
  }

  delete(key: string): void {
    const old = this.#kept.get(key);
    if (old === undefined) return;
    this.#kept.delete(key);
    this.#total -= this.#weigh(old);
  }
}
