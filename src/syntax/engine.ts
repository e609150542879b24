import { Answers } from './answers.ts';
import { lookUp, widthOf } from './lexemes.ts';
import { type Model, modelOf } from './model.ts';
import { repaired } from './repair.ts';

/** What the engine says of the words of one sentence; `head` -1 is the root, of which there is one. */
export interface Analysis {
  readonly upos: readonly string[];
  /** UD features, `Case=Nom|Number=Sing`, or `_`. */
  readonly feats: readonly string[];
  readonly lemma: readonly string[];
  readonly head: readonly number[];
  readonly deprel: readonly string[];
  /** `O`, `B-person`, `I-person`, ... */
  readonly names: readonly string[];
}

/** An engine reads sentences, each as its words; deterministic, and a tree is always a tree. */
export type Engine = (sentences: readonly (readonly string[])[]) => Analysis[];

/** The engine of a language with the weights that the package brings. */
export const engineOf = (code: string): Engine => engineWith(modelOf(code));

const MOST_SENTENCES = 32;
const MOST_PLACES = 1200;
// A sentence shorter than this share of the longest beside it waits for others of its size: what fills it up costs as much as words.
const LEAST_SHARE = 0.8;

/** Places of sentences in groups of like length, the longest of each first. */
function batchesOf(sentences: readonly (readonly string[])[]): number[][] {
  const order = [...sentences.keys()].sort((a, b) => sentences[b]!.length - sentences[a]!.length || a - b);
  const out: number[][] = [];
  for (const k of order) {
    const last = out.at(-1);
    const longest = last ? sentences[last[0]!]!.length : 0;
    const fits = last && last.length < MOST_SENTENCES && (last.length + 1) * longest <= MOST_PLACES;
    if (fits && sentences[k]!.length >= longest * LEAST_SHARE - 2) last.push(k);
    else out.push([k]);
  }
  return out;
}

/** An engine from weights: a BiLSTM with biaffine heads (Dozat and Manning 2017); sentences of like length are read together. */
function engineWith(model: Model): Engine {
  const look = lookUp(model);
  const read = (batch: readonly (readonly string[])[]): Analysis[] => {
    const answers = answersOf(model, batch, look);
    return batch.map((words, b) => {
      const [upos, feats] = [answers.upos(words, b), answers.feats(words, b)];
      return {
        ...repaired({ upos, feats, ...answers.tree(words, b) }),
        lemma: answers.lemmas(words, b),
        names: answers.names(words, b),
      };
    });
  };
  return (sentences) => {
    const out: Analysis[] = new Array(sentences.length);
    // A text that says the same again and again is read once: headers, tables, rows of marks.
    const first = new Map<string, number>();
    const keys = sentences.map((s) => s.join(' '));
    for (const [k, key] of keys.entries()) if (sentences[k]!.length > 0 && !first.has(key)) first.set(key, k);
    const unlike = [...first.values()];
    for (const batch of batchesOf(unlike.map((k) => sentences[k]!))) {
      const places = batch.map((i) => unlike[i]!);
      for (const [i, a] of read(places.map((k) => sentences[k]!)).entries()) out[places[i]!] = a;
    }
    for (const [k, key] of keys.entries()) out[k] ??= out[first.get(key) ?? -1] ?? NOTHING;
    return out;
  };
}

const NOTHING: Analysis = { upos: [], feats: [], lemma: [], head: [], deprel: [], names: [] };

/** Runs the network over a batch, the longest sentence first. */
function answersOf(model: Model, batch: readonly (readonly string[])[], look: (word: string) => Float32Array): Answers {
  const { run, tensor: Tensor } = model.network;
  const [longest, width] = [batch[0]!.length, widthOf(model)];
  const x = new Float32Array(longest * batch.length * width);
  for (const [b, words] of batch.entries())
    for (const [t, word] of words.entries()) x.set(look(word), (t * batch.length + b) * width);
  const lengths = Int32Array.from(batch, (words) => words.length);
  const given = run({
    x: new Tensor('float32', x, [longest, batch.length, width]),
    lengths: new Tensor('int32', lengths, [batch.length]),
  });
  return new Answers(model, given, batch.length, longest);
}
