/** Actions of the arc-hybrid system (Kuhlmann et al. 2011): shift; left: the stack's top under the buffer's front; right: under the one below it. */
export const SHIFT = 0;
export const LEFT = 1;
export const RIGHT = 2;
export type Action = typeof SHIFT | typeof LEFT | typeof RIGHT;

const MANY = 3;

/** A parse under way. Node `n` is the root, last in the buffer; node `n + 1` stands for none. */
export class State {
  readonly n: number;
  readonly none: number;
  readonly stack: Int32Array;
  depth = 0;
  front = 0;
  /** -1 where there is none yet. */
  readonly head: Int32Array;
  readonly label: Int32Array;
  /** Outermost and second outermost children on each side, and how many there are, up to three. */
  readonly left: Int32Array;
  readonly left2: Int32Array;
  readonly right: Int32Array;
  readonly right2: Int32Array;
  readonly lefts: Int32Array;
  readonly rights: Int32Array;

  constructor(n: number) {
    const all = (value: number): Int32Array => new Int32Array(n + 2).fill(value);
    this.n = n;
    this.none = n + 1;
    this.stack = all(0);
    this.head = all(-1);
    this.label = all(-1);
    this.left = all(n + 1);
    this.left2 = all(n + 1);
    this.right = all(n + 1);
    this.right2 = all(n + 1);
    this.lefts = all(0);
    this.rights = all(0);
  }

  /** The `k`-th from the stack's top. */
  top(k = 0): number {
    return this.depth > k ? this.stack[this.depth - 1 - k]! : this.none;
  }

  get done(): boolean {
    return this.depth === 0 && this.front === this.n;
  }

  legal(a: Action): boolean {
    if (a === SHIFT) return this.front < this.n;
    if (a === LEFT) return this.depth > 0 && !(this.front === this.n && this.depth > 1);
    return this.depth > 1;
  }

  /** The head that `a` would give to the stack's top. */
  headFor(a: typeof LEFT | typeof RIGHT): number {
    return a === LEFT ? this.front : this.top(1);
  }

  apply(a: Action, label: number): void {
    if (a === SHIFT) {
      this.stack[this.depth++] = this.front++;
      return;
    }
    const head = this.headFor(a);
    const dep = this.top();
    this.depth--;
    this.head[dep] = head;
    this.label[dep] = label;
    const [first, second, count] =
      a === LEFT ? [this.left, this.left2, this.lefts] : [this.right, this.right2, this.rights];
    second[head] = first[head]!;
    first[head] = dep;
    count[head] = Math.min(MANY, count[head]! + 1);
  }
}
