import { ruleLemma } from './lemma.ts';
import { type LexemeCache, lexemesOf } from './lexemes.ts';
import { type Model, modelOf } from './model.ts';
import { parseTree } from './parser.ts';
import { Scorer } from './perceptron.ts';
import { repaired } from './repair.ts';
import { answer, NAME_FEATURES, TAG_FEATURES } from './sequence.ts';

/** What the engine says of the words of one sentence; `head` -1 is the root, of which there is one. */
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

/** The engine of a language with the weights that the package brings. */
export const engineOf = (code: string): Engine => engineWith(modelOf(code));

/** An engine from weights: averaged perceptrons, one for each task. */
export function engineWith(model: Model): Engine {
  const [tagger, actions, labels, namer] = [model.tagger, model.actions, model.labels, model.namer].map(
    (w) => new Scorer(w),
  ) as [Scorer, Scorer, Scorer, Scorer];
  const cache: LexemeCache = new Map();
  return (words) => {
    const x = lexemesOf(words, model.clusters, cache);
    const tags = answer(tagger, TAG_FEATURES, x, null);
    const names = answer(namer, NAME_FEATURES, x, tags);
    const z = parseTree(actions, labels, x, tags);
    const upos = words.map((_, i) => model.upos[tags[i]!] ?? 'X');
    const tree = repaired({
      upos,
      head: words.map((_, i) => (z.head[i] === x.n ? -1 : z.head[i]!)),
      deprel: words.map((_, i) => model.deprels[z.label[i]!] ?? 'dep'),
    });
    return {
      ...tree,
      lemma: words.map((w, i) => lemmaOf(w, upos[i]!, model)),
      names: words.map((_, i) => model.names[names[i]!] ?? 'O'),
    };
  };
}

const lemmaOf = (word: string, upos: string, model: Model): string =>
  model.lemmas.get(`${upos} ${word.toLowerCase().replaceAll('’', "'")}`) ?? ruleLemma(word, upos);
