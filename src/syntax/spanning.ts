/** Scores of heads: word `d` under head `h` at `d * size + h`; 0 is the root, which has no head. */
interface Scores {
  readonly size: number;
  readonly at: Float64Array;
}

/**
 * The state of the search. A node is a word, or words of a cycle taken as one; its row and column are its slot. `edge` has, for
 * each score, the pair of words that it stands for.
 */
class Contraction {
  readonly size: number;
  readonly at: Float64Array;
  readonly edge: Int32Array;
  /** Node in each slot; -1 where it went into another. */
  readonly node: Int32Array;
  readonly parent: Int32Array;
  readonly parts = new Map<number, readonly number[]>();
  /** For each node the pair of words by which it hangs on another, and its score. */
  readonly chosen: Int32Array;
  readonly value: Float64Array;
  #made: number;

  constructor({ size, at }: Scores) {
    this.size = size;
    this.#made = size;
    this.at = at.slice();
    this.edge = Int32Array.from(at, (_, k) => k);
    this.node = Int32Array.from({ length: size }, (_, k) => k);
    this.parent = new Int32Array(2 * size).fill(-1);
    this.chosen = new Int32Array(2 * size).fill(-1);
    this.value = new Float64Array(2 * size);
  }

  /** The slot of the best head of the node in slot `v`. */
  choose(v: number): number {
    const { size, at, node } = this;
    let best = -1;
    for (let h = 0; h < size; h++)
      if (h !== v && node[h]! >= 0 && (best < 0 || at[v * size + h]! > at[v * size + best]!)) best = h;
    this.chosen[node[v]!] = this.edge[v * size + best]!;
    this.value[node[v]!] = at[v * size + best]!;
    return best;
  }

  #take(to: number, from: number, value: number): void {
    if (value <= this.at[to]!) return;
    this.at[to] = value;
    this.edge[to] = this.edge[from]!;
  }

  /** Makes the nodes in these slots one, in the first of them. */
  merge(slots: readonly number[]): void {
    const { size, at, node, value } = this;
    const one = slots[0]!;
    const inside = new Set(slots);
    const loss = slots.map((m) => value[node[m]!]!);
    for (let x = 0; x < size; x++) {
      if (node[x]! < 0 || inside.has(x)) continue;
      at[one * size + x]! -= loss[0]!;
      for (const [k, m] of slots.entries()) {
        if (k === 0) continue;
        this.#take(one * size + x, m * size + x, at[m * size + x]! - loss[k]!);
        this.#take(x * size + one, x * size + m, at[x * size + m]!);
      }
    }
    this.parts.set(
      this.#made,
      slots.map((m) => node[m]!),
    );
    for (const m of slots) {
      this.parent[node[m]!] = this.#made;
      node[m] = -1;
    }
    node[one] = this.#made++;
  }

  /** Heads of the words: a node hangs on another by one of its words, the others by the pairs chosen within. */
  heads(): Int32Array {
    const out = new Int32Array(this.size).fill(-1);
    const open = [...this.node].filter((n) => n > 0).map((n) => [n, this.chosen[n]!] as const);
    for (let next = open.pop(); next; next = open.pop()) {
      const [n, edge] = next;
      const word = Math.floor(edge / this.size);
      if (n < this.size) out[n] = edge % this.size;
      let own = word;
      while (own !== n && this.parent[own] !== n) own = this.parent[own]!;
      for (const part of this.parts.get(n) ?? []) open.push([part, part === own ? edge : this.chosen[part]!]);
    }
    return out;
  }
}

/** The tree of the highest sum (Chu and Liu 1965, Edmonds 1967), in time of the square of the words (Tarjan 1977). */
function spanning(s: Scores): Int32Array {
  const c = new Contraction(s);
  const done = new Uint8Array(s.size);
  done[0] = 1;
  for (let start = 1; start < s.size; start++) {
    if (done[start] || c.node[start]! < 0) continue;
    const way = [start];
    for (;;) {
      const h = c.choose(way.at(-1)!);
      if (done[h]) break;
      const k = way.indexOf(h);
      if (k < 0) way.push(h);
      else {
        c.merge(way.slice(k));
        way.length = k + 1;
      }
    }
    for (const v of way) done[v] = 1;
  }
  return c.heads();
}

const totalOf = ({ size, at }: Scores, heads: Int32Array): number =>
  heads.reduce((sum, h, d) => (d === 0 ? 0 : sum + at[d * size + h]!), 0);

/** The scores where only one word may hang on the root. */
function rootedAt(s: Scores, root: number): Scores {
  const at = s.at.slice();
  for (let d = 1; d < s.size; d++) if (d !== root) at[d * s.size] = -1e12;
  return { size: s.size, at };
}

const rootsOf = (heads: ArrayLike<number>): number[] =>
  Array.from(heads).flatMap((h, d) => (d > 0 && h === 0 ? [d] : []));

/** Whether these heads (0 the root, the first entry unused) make a tree with one word below the root. */
export function isTree(heads: Int32Array): boolean {
  if (rootsOf(heads).length !== 1) return false;
  const seen = new Int32Array(heads.length);
  for (let start = 1; start < heads.length; start++) {
    let x = start;
    while (x > 0 && seen[x] === 0) {
      seen[x] = start;
      x = heads[x]!;
    }
    if (x > 0 && seen[x] === start) return false;
  }
  return true;
}

// More words than these below the root are no reading but noise: the first of them are tried.
const MOST_ROOTS = 8;

/** The best tree with one word below the root. `score(d, h)` for words from 1; the first entry of the answer is unused. */
export function bestTree(words: number, score: (d: number, h: number) => number): Int32Array {
  const size = words + 1;
  const at = new Float64Array(size * size).fill(-Infinity);
  for (let d = 1; d < size; d++) for (let h = 0; h < size; h++) if (h !== d) at[d * size + h] = score(d, h);
  const s = { size, at };
  const free = spanning(s);
  const roots = rootsOf(free).slice(0, MOST_ROOTS);
  if (roots.length === 1) return free;
  const trees = roots.map((r) => spanning(rootedAt(s, r)));
  const sums = trees.map((t) => totalOf(s, t));
  return trees[sums.indexOf(Math.max(...sums))]!;
}
