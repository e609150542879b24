/** Tags and tree of one sentence. */
export interface Tagged {
  readonly upos: readonly string[];
  /** UD features of each word, or `_`. */
  readonly feats: readonly string[];
  readonly head: readonly number[];
  readonly deprel: readonly string[];
}

/** The tree while it is put right. */
interface Draft {
  readonly upos: readonly string[];
  readonly feats: readonly string[];
  readonly head: number[];
  readonly deprel: string[];
}

const isMark = ({ upos }: Tagged, i: number): boolean => upos[i] === 'PUNCT';
const isSubject = ({ deprel }: Tagged, i: number): boolean => deprel[i]!.startsWith('nsubj');
const kidsOf = ({ head }: Tagged, of: number): number[] => [...head.keys()].filter((i) => head[i] === of);

/**
 * The tree with what UD never has put right: marks carry no words, only the root is called `root`, a verb has one subject.
 * Takes and gives a tree with one root.
 */
export function repaired({ upos, feats, head, deprel }: Tagged): Tagged {
  const t: Draft = { upos, feats, head: [...head], deprel: [...deprel] };
  doubles(t);
  participles(t);
  for (const [clause, verb] of t.head.entries()) {
    if (t.deprel[clause] !== 'ccomp' || verb < 0 || upos[verb] !== 'VERB') continue;
    subjects(t, verb, clause);
    if (verb < clause) circumstances(t, verb, clause);
  }
  joined(t);
  marks(t);
  return t;
}

const TWICE = /^(?:nsubj|obj)(?::|$)/u;

/**
 * `nurse Ada Lorn said`: a noun right before a name, in the same place, says who the name is; of two names the second goes on with the first;
 * a verb there tells of the noun, `leaders meeting in Oslo have agreed`.
 */
function doubles({ upos, head, deprel }: Draft): void {
  for (let i = 0; i + 1 < head.length; i++) {
    if (head[i] !== head[i + 1] || deprel[i] !== deprel[i + 1] || !TWICE.test(deprel[i]!)) continue;
    if (upos[i + 1] === 'VERB' && upos[i] === 'NOUN') [head[i + 1], deprel[i + 1]] = [i, 'acl'];
    if (upos[i + 1] !== 'PROPN') continue;
    if (upos[i] === 'NOUN') [head[i], deprel[i]] = [i + 1, 'nmod:desc'];
    else if (upos[i] === 'PROPN') [head[i + 1], deprel[i + 1]] = [i, 'flat'];
  }
}

const LOWER = /^(?:advcl|ccomp|conj|parataxis)$/u;
const APART = new Set(['CCONJ', 'PUNCT', 'PRON']);

/** `The men detained since May were freed`: of two verbs behind one subject, the one with an auxiliary is the sentence's. */
function participles(t: Draft): void {
  const { upos, head, deprel } = t;
  const root = head.indexOf(-1);
  const helpers = (i: number): number[] => kidsOf(t, i).filter((k) => upos[k] === 'AUX');
  if (upos[root] !== 'VERB' || helpers(root).length > 0) return;
  const own = kidsOf(t, root);
  const subject = own.find((i) => i === root - 1 && isSubject(t, i));
  const main = own.find((i) => i > root && upos[i] === 'VERB' && LOWER.test(deprel[i]!) && helpers(i).length > 0);
  if (subject === undefined || main === undefined) return;
  const theirs = kidsOf(t, main);
  const before = theirs.filter((k) => k < Math.min(...helpers(main)));
  if (theirs.some((k) => isSubject(t, k)) || before.some((k) => APART.has(upos[k]!))) return;
  for (const k of before) head[k] = root;
  for (const k of own) if (k > main) head[k] = main;
  [head[main], head[subject], head[root]] = [-1, main, subject];
  [deprel[root], deprel[subject]] = ['acl', theirs.some((k) => deprel[k] === 'aux:pass') ? 'nsubj:pass' : 'nsubj'];
}

/**
 * `An official said the plan failed`, `The plan was dropped, officials said`: of two subjects of a clause, the one before the verb that governs it,
 * and not before the clause's own where that stands first, is that verb's.
 */
function subjects(t: Draft, verb: number, clause: number): void {
  const [first, second] = kidsOf(t, clause).filter((i) => isSubject(t, i));
  if (first === undefined || second === undefined || kidsOf(t, verb).some((i) => isSubject(t, i))) return;
  const before = first < verb && verb < second;
  const after = first < clause && clause < second && second < verb;
  if (!before && !after) return;
  const theirs = before ? first : second;
  [t.head[theirs], t.deprel[theirs]] = [verb, 'nsubj'];
}

/** `said on Monday it would close`: what stands between a verb and the subject of the clause that it governs is the verb's. */
function circumstances(t: Draft, verb: number, clause: number): void {
  const between = kidsOf(t, clause).filter((i) => i > verb && i < clause);
  const subject = between.find((i) => isSubject(t, i));
  if (subject === undefined || between.some((i) => t.deprel[i] === 'mark' || isMark(t, i))) return;
  const first = Math.min(subject, ...kidsOf(t, subject).filter((i) => i > verb));
  for (const i of between) if (i < first && t.deprel[i]!.startsWith('obl')) t.head[i] = verb;
}

const PAST = /Tense=Past.*VerbForm=Fin/u;

/** `She said it would leave but warned of more`: a past can't go on with an infinitive; it goes on with the past that governs it. */
function joined(t: Draft): void {
  const { upos, feats, head, deprel } = t;
  for (const [second, first] of head.entries()) {
    const above = first < 0 ? -1 : head[first]!;
    if (deprel[second] !== 'conj' || above < 0 || above > first || !LOWER.test(deprel[first]!)) continue;
    if (!PAST.test(feats[second]!) || !PAST.test(feats[above]!) || !feats[first]!.includes('VerbForm=Inf')) continue;
    const alone = !kidsOf(t, second).some((k) => upos[k] === 'AUX' || isSubject(t, k));
    if (alone) head[second] = above;
  }
}

/** Marks carry no words and are called so; only the root is called the root. */
function marks(t: Draft): void {
  const { head, deprel } = t;
  const root = head.indexOf(-1);
  if (root >= 0 && isMark(t, root)) promote(t, root);
  for (let i = 0; i < head.length; i++) {
    let h = head[i]!;
    while (h >= 0 && isMark(t, h) && head[h]! >= 0) h = head[h]!;
    head[i] = h;
  }
  for (const [i, d] of deprel.entries())
    if (head[i] === -1) deprel[i] = 'root';
    else if (isMark(t, i)) deprel[i] = 'punct';
    else if (d === 'root' || d === 'punct') deprel[i] = 'parataxis';
}

/** Makes a word the root in place of a mark: its first verb, else its first word; all marks stay as they are. */
function promote(t: Draft, root: number): void {
  const kids = kidsOf(t, root);
  const to = kids.find((i) => t.upos[i] === 'VERB') ?? kids.find((i) => !isMark(t, i));
  if (to === undefined) return;
  for (const i of kids) t.head[i] = to;
  t.head[to] = -1;
  t.head[root] = to;
}
