/** Tags and tree of one sentence. */
export interface Tagged {
  readonly upos: readonly string[];
  readonly head: readonly number[];
  readonly deprel: readonly string[];
}

/**
 * The tree with what UD never has put right: marks carry no words, only the root is called `root`, a verb has one subject.
 * Takes and gives a tree with one root.
 */
export function repaired({ upos, ...given }: Tagged): Tagged {
  const mark = (i: number): boolean => upos[i] === 'PUNCT';
  const [heads, deprel] = [[...given.head], [...given.deprel]];
  titles(upos, heads, deprel);
  participles(upos, heads, deprel);
  subjects(upos, heads, deprel);
  circumstances(upos, heads, deprel);
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

const TWICE = /^(?:nsubj|obj)(?::|$)/u;

/** `nurse Ada Lorn said`: a noun right before a name, in the same place, says who the name is; of two names the second goes on with the first. */
function titles(upos: readonly string[], heads: number[], deprel: string[]): void {
  for (let i = 0; i + 1 < heads.length; i++) {
    if (upos[i + 1] !== 'PROPN' || heads[i] !== heads[i + 1]) continue;
    if (deprel[i] !== deprel[i + 1] || !TWICE.test(deprel[i]!)) continue;
    if (upos[i] === 'NOUN') [heads[i], deprel[i]] = [i + 1, 'nmod:desc'];
    else if (upos[i] === 'PROPN') [heads[i + 1], deprel[i + 1]] = [i, 'flat'];
  }
}

const LOWER = /^(?:advcl|ccomp|conj|parataxis)$/u;

/** `The men detained since May were freed`: of two verbs behind one subject, the one with an auxiliary is the sentence's. */
function participles(upos: readonly string[], heads: number[], deprel: string[]): void {
  const root = heads.indexOf(-1);
  const kids = (of: number): number[] => [...heads.keys()].filter((i) => heads[i] === of);
  const helped = (i: number): boolean => kids(i).some((k) => upos[k] === 'AUX');
  const subject = kids(root).find((i) => deprel[i]!.startsWith('nsubj') && i === root - 1);
  if (subject === undefined || upos[root] !== 'VERB' || helped(root)) return;
  const main = kids(root).find((i) => i > root && upos[i] === 'VERB' && LOWER.test(deprel[i]!) && helped(i));
  if (main === undefined || kids(main).some((k) => deprel[k]!.startsWith('nsubj'))) return;
  const helper = Math.min(...kids(main).filter((k) => upos[k] === 'AUX'));
  if (kids(main).some((k) => k < helper && (upos[k] === 'CCONJ' || upos[k] === 'PUNCT' || upos[k] === 'PRON'))) return;
  for (const k of kids(main)) if (k < helper) heads[k] = root;
  for (const k of kids(root)) if (k > main) heads[k] = main;
  [heads[main], heads[subject], heads[root]] = [-1, main, subject];
  [deprel[root], deprel[subject]] = ['acl', kids(main).some((k) => deprel[k] === 'aux:pass') ? 'nsubj:pass' : 'nsubj'];
}

/** `An official said the plan failed`: of two subjects of a clause, the one before the verb that governs it is that verb's. */
function subjects(upos: readonly string[], heads: number[], deprel: string[]): void {
  const own = (of: number): number[] =>
    [...heads.keys()].filter((i) => heads[i] === of && deprel[i]!.startsWith('nsubj'));
  for (const [clause, verb] of heads.entries()) {
    if (verb < 0 || verb > clause || upos[verb] !== 'VERB' || deprel[clause] !== 'ccomp') continue;
    const [first, second] = own(clause);
    if (first === undefined || second === undefined || first > verb || second < verb || own(verb).length > 0) continue;
    heads[first] = verb;
    deprel[first] = 'nsubj';
  }
}

/** `said on Monday it would close`: what stands between a verb and the subject of the clause that it governs is the verb's. */
function circumstances(upos: readonly string[], heads: number[], deprel: readonly string[]): void {
  for (const [clause, verb] of heads.entries()) {
    if (deprel[clause] !== 'ccomp' || verb < 0 || verb > clause || upos[verb] !== 'VERB') continue;
    const own = [...heads.keys()].filter((i) => heads[i] === clause && i > verb && i < clause);
    const subject = own.find((i) => deprel[i]!.startsWith('nsubj'));
    const marked = own.some((i) => deprel[i] === 'mark' || upos[i] === 'PUNCT');
    if (subject === undefined || marked) continue;
    const first = Math.min(subject, ...[...heads.keys()].filter((i) => heads[i] === subject && i > verb));
    for (const i of own) if (i < first && deprel[i]!.startsWith('obl')) heads[i] = verb;
  }
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
