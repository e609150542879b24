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

// Over this a "sentence" is a table or a list without stops: read in pieces, so that no single one grows without bound.
const LONGEST = 250;

/** An engine from weights: averaged perceptrons, one for each task. */
export function engineWith(model: Model): Engine {
  const read = readerOf(model);
  return (words) => (words.length <= LONGEST ? read(words) : joined(words, read));
}

/** The engine of a language with the weights that the package brings. */
export const engineOf = (code: string): Engine => engineWith(modelOf(code));

function readerOf(model: Model): Engine {
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

/** A long run of words read in pieces whose roots hang on the first piece's root. */
function joined(words: readonly string[], read: Engine): Analysis {
  const parts: Analysis[] = [];
  for (let i = 0; i < words.length; i += LONGEST) parts.push(read(words.slice(i, i + LONGEST)));
  const root = parts[0]?.head.indexOf(-1) ?? 0;
  return {
    upos: parts.flatMap((p) => p.upos),
    lemma: parts.flatMap((p) => p.lemma),
    head: parts.flatMap((p, k) => p.head.map((h) => (h >= 0 ? h + k * LONGEST : k === 0 ? -1 : root))),
    deprel: parts.flatMap((p, k) => p.deprel.map((d) => (k > 0 && d === 'root' ? 'parataxis' : d))),
    names: parts.flatMap((p) => p.names),
  };
}
