import { lemmaBy } from './lemma.ts';
import { familiarity, plain } from './lexemes.ts';
import type { Model } from './model.ts';
import type { Run } from './runtime.ts';
import { bestTree, isTree } from './spanning.ts';

const NAME_TYPES: Readonly<Record<string, string>> = { PER: 'person', ORG: 'organisation', LOC: 'place' };

/** The numbers that the network gave for one batch, read sentence by sentence. Tags lie word by word, then sentence by sentence; trees the other way. */
export class Answers {
  readonly #model: Model;
  readonly #given: ReturnType<Run>;
  readonly #batch: number;
  readonly #longest: number;
  readonly #names: readonly string[];

  constructor(model: Model, given: ReturnType<Run>, batch: number, longest: number) {
    this.#model = model;
    this.#given = given;
    this.#batch = batch;
    this.#longest = longest;
    this.#names = model.classes.ner.map((c) => (c === 'O' ? c : `${c.slice(0, 2)}${NAME_TYPES[c.slice(2)]}`));
  }

  #ints(name: string): Int32Array {
    return this.#given[name]!.data as Int32Array;
  }

  #floats(name: string): Float32Array {
    return this.#given[name]!.data as Float32Array;
  }

  #tags(task: 'pos' | 'feat' | 'lem', words: readonly string[], b: number): string[] {
    const [all, classes] = [this.#ints(task), this.#model.classes[task]];
    return words.map((_, t) => classes[all[t * this.#batch + b]!]!);
  }

  upos(words: readonly string[], b: number): string[] {
    return this.#tags('pos', words, b);
  }

  feats(words: readonly string[], b: number): string[] {
    return this.#tags('feat', words, b);
  }

  /** As the treebanks have them, else by the edit script. */
  lemmas(words: readonly string[], b: number): string[] {
    const [scripts, upos] = [this.#tags('lem', words, b), this.upos(words, b)];
    return words.map(
      (w, i) =>
        this.#model.lemmas.get(`${upos[i]} ${plain(w).toLowerCase()}`) ??
        this.#closed(lemmaBy(scripts[i]!, w), upos[i]!),
    );
  }

  /** `free` of `freed`, `dismantle` of `dismantling`: a verb's script that cut an `e` too much makes a word that is less known. */
  #closed(lemma: string, upos: string): string {
    if (upos !== 'VERB' || !/[^aeiouy]$|[eu]$/u.test(lemma)) return lemma;
    return familiarity(this.#model, `${lemma}e`) > familiarity(this.#model, lemma) ? `${lemma}e` : lemma;
  }

  /** The best row of tags in which no name goes on that did not begin (Viterbi). */
  names(words: readonly string[], b: number): string[] {
    const [all, classes] = [this.#floats('ner'), this.#names];
    const size = classes.length;
    const follows = (from: string, to: string): boolean => !to.startsWith('I-') || from.slice(2) === to.slice(2);
    let sums = classes.map((c) => (c.startsWith('I-') ? -Infinity : 0));
    const back: number[][] = [];
    for (let t = 0; t < words.length; t++) {
      const at = (t * this.#batch + b) * size;
      const from = classes.map((to, c) => {
        if (t === 0) return c;
        let best = -1;
        for (let p = 0; p < size; p++) if (follows(classes[p]!, to) && (best < 0 || sums[p]! > sums[best]!)) best = p;
        return best;
      });
      sums = classes.map((_, c) => sums[from[c]!]! + all[at + c]!);
      back.push(from);
    }
    let at = sums.indexOf(Math.max(...sums));
    const out: string[] = new Array(words.length);
    for (let t = words.length - 1; t >= 0; t--) {
      out[t] = classes[at]!;
      at = back[t]![at]!;
    }
    return out;
  }

  /** Heads and labels: the heads that score best one by one where they make a tree, else the best tree. */
  tree(words: readonly string[], b: number): { readonly head: number[]; readonly deprel: string[] } {
    const first = b * this.#longest;
    const [greedy, rels, names] = [this.#ints('heads'), this.#ints('rels'), this.#model.classes.rel];
    const own = Int32Array.from({ length: words.length + 1 }, (_, d) => (d === 0 ? -1 : greedy[first + d - 1]!));
    const heads = isTree(own) ? own : this.#spanning(words.length, b);
    return {
      head: words.map((_, i) => heads[i + 1]! - 1),
      deprel: words.map((_, i) =>
        heads[i + 1] === own[i + 1] ? names[rels[first + i]!]! : this.#label(b, i, heads[i + 1]!),
      ),
    };
  }

  #spanning(words: number, b: number): Int32Array {
    const [arcs, size] = [this.#floats('arcs'), this.#longest + 1];
    return bestTree(words, (d, h) => arcs[(b * this.#longest + d - 1) * size + h]!);
  }

  #row(name: string, at: number, width: number): Float32Array {
    return this.#floats(name).subarray(at * width, (at + 1) * width);
  }

  /** The best label of word `i` under another head than the network looked at. */
  #label(b: number, i: number, head: number): string {
    const { classes, labels } = this.#model;
    const width = Math.round(Math.sqrt(labels.length / classes.rel.length)) - 1;
    const size = width + 1;
    const dep = Float64Array.from({ length: size }, () => 1);
    const over = dep.slice();
    dep.set(this.#row('rel_dep', b * this.#longest + i, width));
    over.set(this.#row('rel_head', b * (this.#longest + 1) + head, width));
    const scores = classes.rel.map((_, r) => {
      let sum = 0;
      for (let p = 0; p < size; p++) {
        let own = 0;
        const at = (r * size + p) * size;
        for (let q = 0; q < size; q++) own += labels[at + q]! * over[q]!;
        sum += own * dep[p]!;
      }
      return sum;
    });
    return classes.rel[scores.indexOf(Math.max(...scores))]!;
  }
}
