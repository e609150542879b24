/** Tags and tree of one sentence. */
export interface Tagged {
  readonly upos: readonly string[];
  readonly head: readonly number[];
  readonly deprel: readonly string[];
}

/**
 * The tree with what UD never has put right: marks carry no words, and only the root is called `root`.
 * Takes and gives a tree with one root.
 */
export function repaired({ upos, head, deprel }: Tagged): Tagged {
  const mark = (i: number): boolean => upos[i] === 'PUNCT';
  const heads = [...head];
  const root = heads.indexOf(-1);
  if (root >= 0 && mark(root)) promote(heads, root, upos);
  for (let i = 0; i < heads.length; i++) {
    let h = heads[i]!;
    while (h >= 0 && mark(h) && heads[h]! >= 0) h = heads[h]!;
    heads[i] = h;
  }
  return {
    upos,
    head: heads,
    deprel: deprel.map((d, i) => {
      if (heads[i] === -1) return 'root';
      if (mark(i)) return 'punct';
      return d === 'root' || d === 'punct' ? 'parataxis' : d;
    }),
  };
}

/** Makes a word the root in place of a mark: its first verb, else its first word; all marks stay as they are. */
function promote(heads: number[], root: number, upos: readonly string[]): void {
  const kids = [...heads.keys()].filter((i) => heads[i] === root);
  const to = kids.find((i) => upos[i] === 'VERB') ?? kids.find((i) => upos[i] !== 'PUNCT');
  if (to === undefined) return;
  for (const i of kids) heads[i] = to;
  heads[to] = -1;
  heads[root] = to;
}
