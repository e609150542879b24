import { ruleLemma } from './lemma.ts';
import { lexemesOf } from './lexemes.ts';
import { type Model, modelOf } from './model.ts';
import { tagNames } from './nameTagger.ts';
import { parseTree } from './parser.ts';
import { Scorer } from './perceptron.ts';
import { tag } from './tagger.ts';

/** What the engine says of the words of one sentence; `head` -1 is the root. */
export interface Analysis {
  readonly upos: readonly string[];
  readonly lemma: readonly string[];
  readonly head: readonly number[];
  readonly deprel: readonly string[];
  /** `O`, `B-person`, `I-person`, ... */
  readonly names: readonly string[];
}

/** An engine reads the words of one sentence; deterministic, and a tree is always a tree. */
export type Engine = (words: readonly string[]) => Analysis;

// Over this a "sentence" is a table or a list without stops: parsed in pieces, so that time stays bounded.
const LONGEST = 250;

/** The averaged-perceptron engine of a language; its scorers are made once. */
export function engineOf(code: string): Engine {
  const model = modelOf(code);
  const scorers = {
    tagger: new Scorer(model.tagger),
    actions: new Scorer(model.actions),
    labels: new Scorer(model.labels),
    namer: new Scorer(model.namer),
  };
  return (words) => {
    if (words.length <= LONGEST) return analyse(words, model, scorers);
    return joined(words, (part) => analyse(part, model, scorers));
  };
}

interface Scorers {
  readonly tagger: Scorer;
  readonly actions: Scorer;
  readonly labels: Scorer;
  readonly namer: Scorer;
}

function analyse(words: readonly string[], model: Model, scorers: Scorers): Analysis {
  const x = lexemesOf(words, model.clusters);
  const tags = tag(scorers.tagger, x);
  const names = tagNames(scorers.namer, x, tags);
  const z = parseTree(scorers.actions, scorers.labels, x, tags);
  const upos = [...tags].map((t) => model.upos[t] ?? 'X');
  const head = [...z.head.subarray(0, x.n)].map((h) => (h === x.n ? -1 : h));
  return {
    upos,
    lemma: words.map(
      (w, i) => model.lemmas.get(`${upos[i]} ${w.toLowerCase().replaceAll('’', "'")}`) ?? ruleLemma(w, upos[i]!),
    ),
    head: oneRoot(head),
    deprel: [...z.label.subarray(0, x.n)].map((l, i) => (head[i] === -1 ? 'root' : (model.deprels[l] ?? 'dep'))),
    names: [...names].map((t) => model.names[t] ?? 'O'),
  };
}

/** The first root keeps its place; others hang on it. */
function oneRoot(head: readonly number[]): number[] {
  const root = head.indexOf(-1);
  return head.map((h, i) => (h === -1 && i !== root ? root : h));
}

/** A long run of words analysed in pieces whose roots hang on the first piece's root. */
function joined(words: readonly string[], analyseOne: (words: readonly string[]) => Analysis): Analysis {
  const parts: Analysis[] = [];
  for (let i = 0; i < words.length; i += LONGEST) parts.push(analyseOne(words.slice(i, i + LONGEST)));
  const root = parts[0]?.head.indexOf(-1) ?? 0;
  const head = parts.flatMap((p, k) => p.head.map((h) => (h >= 0 ? h + k * LONGEST : k === 0 ? -1 : root)));
  return {
    upos: parts.flatMap((p) => p.upos),
    lemma: parts.flatMap((p) => p.lemma),
    head,
    deprel: parts.flatMap((p, k) => p.deprel.map((d) => (k > 0 && d === 'root' ? 'parataxis' : d))),
    names: parts.flatMap((p) => p.names),
  };
}
