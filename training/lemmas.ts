import { ruleLemma } from '../src/syntax/lemma.ts';
import { plain } from '../src/syntax/lexemes.ts';
import type { Tree } from './treebank.ts';

const AS_WRITTEN = new Set(['PROPN', 'X', 'SYM', 'NUM', 'PUNCT']);

/** Lemmas that the rules miss, by `UPOS word`: the commonest answer, where it was met twice. */
export function lemmaTable(trees: readonly Tree[]): Record<string, string> {
  const seen = new Map<string, Map<string, number>>();
  for (const { words, upos, lemma } of trees)
    for (const [i, w] of words.entries()) {
      const key = `${upos[i]} ${plain(w).toLowerCase()}`;
      const counts = seen.get(key) ?? new Map<string, number>();
      counts.set(lemma[i]!, (counts.get(lemma[i]!) ?? 0) + 1);
      seen.set(key, counts);
    }
  const out: Record<string, string> = {};
  for (const key of [...seen.keys()].sort()) {
    const [upos = '', word = ''] = key.split(' ');
    const [lemma, times] = [...seen.get(key)!].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]!;
    if (times >= 2 && !AS_WRITTEN.has(upos) && ruleLemma(word, upos) !== lemma) out[key] = lemma;
  }
  return out;
}
