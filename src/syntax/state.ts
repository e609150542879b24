/** Actions of the arc-hybrid system (Kuhlmann et al. 2011): shift; left: the stack's top under the buffer's front; right: under the one below it. */
export const SHIFT = 0;
export const LEFT = 1;
export const RIGHT = 2;
export type Action = typeof SHIFT | typeof LEFT | typeof RIGHT;

/** A parse under way. The root is node `n`, last in the buffer. */
export class State {
  readonly n: number;
  readonly stack: Int32Array;
  depth = 0;
  front = 0;
  readonly head: Int32Array;
  readonly label: Int32Array;
  /** Outermost and second outermost children on each side, -1 for none, and how many there are. */
  readonly left: Int32Array;
  readonly left2: Int32Array;
  readonly right: Int32Array;
  readonly right2: Int32Array;
  readonly lefts: Int32Array;
  readonly rights: Int32Array;

  constructor(n: number) {
    const none = (): Int32Array => new Int32Array(n + 1).fill(-1);
    this.n = n;
    this.stack = new Int32Array(n + 2);
    this.head = none();
    this.label = none();
    this.left = none();
    this.left2 = none();
    this.right = none();
    this.right2 = none();
    this.lefts = new Int32Array(n + 1);
    this.rights = new Int32Array(n + 1);
  }

  /** The `k`-th from the stack's top, -1 for none. */
  top(k = 0): number {
    return this.depth > k ? this.stack[this.depth - 1 - k]! : -1;
  }

  get done(): boolean {
    return this.depth === 0 && this.front === this.n;
  }

  legal(a: Action): boolean {
    if (a === SHIFT) return this.front < this.n;
    if (a === LEFT) return this.depth > 0 && !(this.front === this.n && this.depth > 1);
    return this.depth > 1;
  }

  /** Head and dependent that `a` would tie. */
  arc(a: typeof LEFT | typeof RIGHT): { readonly head: number; readonly dep: number } {
    return { head: a === LEFT ? this.front : this.top(1), dep: this.top() };
  }

  apply(a: Action, label: number): void {
    if (a === SHIFT) {
      this.stack[this.depth++] = this.front++;
      return;
    }
    const { head, dep } = this.arc(a);
    this.depth--;
    this.head[dep] = head;
    this.label[dep] = label;
    if (dep < head) {
      this.left2[head] = this.left[head]!;
      this.left[head] = dep;
      this.lefts[head]!++;
    } else {
      this.right2[head] = this.right[head]!;
      this.right[head] = dep;
      this.rights[head]!++;
    }
  }
}
