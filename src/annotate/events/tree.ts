import type { Span } from '../../record/index.ts';
import type { Sentence, Token } from '../../syntax/types.ts';

/** A sentence with the children of each token, in order of place. */
export interface Tree {
  readonly sentence: Sentence;
  readonly kids: readonly (readonly Token[])[];
  /** Memo of noun phrases by head. */
  readonly phrases: Span[];
}

export function treeOf(sentence: Sentence): Tree {
  const kids: Token[][] = sentence.tokens.map(() => []);
  for (const t of sentence.tokens) if (t.head >= 0 && t.head !== t.i) kids[t.head]?.push(t);
  return { sentence, kids, phrases: [] };
}

/** The relation without its subtype. */
export function relation({ deprel }: Token): string {
  const at = deprel.indexOf(':');
  return at < 0 ? deprel : deprel.slice(0, at);
}

const NONE: readonly Token[] = [];
export const kidsOf = (tree: Tree, t: Token): readonly Token[] => tree.kids[t.i] ?? NONE;

/** Children whose relation is one of `rels`, with or without subtype. */
export function kidsBy(tree: Tree, t: Token, ...rels: readonly string[]): Token[] {
  const out: Token[] = [];
  for (const k of kidsOf(tree, t)) if (rels.includes(k.deprel) || rels.includes(relation(k))) out.push(k);
  return out;
}

export const headOf = (tree: Tree, t: Token): Token | undefined => tree.sentence.tokens[t.head];

/** The preposition of a noun: its `case` child; empty for none. */
export function caseOf(tree: Tree, t: Token): string {
  return kidsBy(tree, t, 'case').find((k) => k.upos === 'ADP' || k.upos === 'SCONJ')?.lower ?? '';
}

/** The token and those joined to it by `conj`. */
export function withConj(tree: Tree, t: Token): Token[] {
  return [t, ...kidsBy(tree, t, 'conj').filter((k) => nominal(k))];
}

export const nominal = (t: Token): boolean => ['NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ', 'SYM'].includes(t.upos);

/** Visits the tokens below `t` for which `enter` holds, `t` first; deep chains are no recursion. */
export function below(tree: Tree, t: Token, enter: (k: Token) => boolean): Token[] {
  const out: Token[] = [t];
  for (let n = 0; n < out.length; n++) {
    const at = out[n];
    if (at) for (const k of kidsOf(tree, at)) if (enter(k)) out.push(k);
  }
  return out;
}

/** The smallest span over the tokens; they must not be none. */
export function hullOf(tokens: readonly Token[]): Span {
  let [start, end] = [Number.POSITIVE_INFINITY, 0];
  for (const t of tokens) {
    start = Math.min(start, t.start);
    end = Math.max(end, t.end);
  }
  return { start, end };
}

const INSIDE = new Set([
  'det',
  'amod',
  'compound',
  'flat',
  'nummod',
  'nmod',
  'goeswith',
  'fixed',
  'advmod',
  'case',
  'punct',
]);
const NMOD_CASE = new Set(['of', "'s", '’s', "'", '’', 'in', 'from', '']);

/** `leader Ada Lorn`, `President Lorn`, `the envoy, Ada Lorn`: the name and the title of one person. */
function named(tree: Tree, k: Token, head: Token): boolean {
  if (k.deprel === 'nmod:desc') return Math.abs(k.i - head.i) < 4;
  return (
    relation(k) === 'appos' && k.upos === 'PROPN' && k.i - head.i < 8 && kidsBy(tree, k, 'acl', 'case').length === 0
  );
}

/** Whether `k` belongs to the noun phrase of its head: no clause, no apposition, no coordination. */
function belongs(tree: Tree, k: Token, head: Token): boolean {
  const rel = relation(k);
  if (named(tree, k, head)) return true;
  // A verb in a noun phrase is a participle before its noun; any other means that the tree went wrong here.
  if ((k.upos === 'VERB' || k.upos === 'AUX') && !(rel === 'amod' && k.i < head.i)) return false;
  if (!INSIDE.has(rel)) return false;
  if (rel === 'case') return k.i > head.i;
  // The stop of an abbreviation stands right behind it; that of the sentence hangs on a noun where no verb is its root.
  if (rel === 'punct')
    return k.lower === '-' || (k.lower === '.' && k.i === head.i + 1 && k.i < tree.sentence.tokens.length - 1);
  if (rel === 'advmod') return k.i < head.i && k.lower !== 'only';
  if (rel === 'nmod' && k.deprel !== 'nmod:poss') return NMOD_CASE.has(caseOf(tree, k)) && k.i > head.i;
  return true;
}

/** The span of the noun phrase of `head`, prepositions in front of it left out. */
export function phraseOf(tree: Tree, head: Token): Span {
  const span = tree.phrases[head.i] ?? phraseAt(tree, head);
  tree.phrases[head.i] = span;
  return span;
}

function phraseAt(tree: Tree, head: Token): Span {
  const out: Token[] = [head];
  for (let n = 0; n < out.length; n++) {
    const at = out[n];
    if (!at) continue;
    for (const k of kidsOf(tree, at)) {
      const genitive = at !== head && relation(at) === 'nmod' && relation(k) === 'case';
      if (belongs(tree, k, at) || genitive) out.push(k);
    }
  }
  return hullOf(out);
}
