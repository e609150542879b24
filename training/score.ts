import type { Language } from '../src/languages/index.ts';
import type { Engine } from '../src/syntax/engine.ts';
import { sentencesOf } from '../src/syntax/sentences.ts';
import { tokenise } from '../src/syntax/tokenise.ts';
import type { Named, Tree } from './treebank.ts';

const percent = (part: number, all: number): number => (all === 0 ? 0 : (100 * part) / all);

/** Tags, lemmas and trees over gold words, in percent of words; labels with their subtypes. */
export interface TreeScore {
  readonly upos: number;
  readonly lemma: number;
  readonly uas: number;
  readonly las: number;
}

export function scoreTrees(engine: Engine, trees: readonly Tree[]): TreeScore {
  let [all, upos, lemma, uas, las] = [0, 0, 0, 0, 0];
  const read = engine(trees.map((t) => t.words));
  for (const [k, gold] of trees.entries()) {
    const got = read[k]!;
    for (let i = 0; i < gold.words.length; i++) {
      all++;
      if (got.upos[i] === gold.upos[i]) upos++;
      if (got.lemma[i] === gold.lemma[i]) lemma++;
      if (got.head[i] !== gold.head[i]) continue;
      uas++;
      if (got.deprel[i] === gold.deprel[i]) las++;
    }
  }
  return { upos: percent(upos, all), lemma: percent(lemma, all), uas: percent(uas, all), las: percent(las, all) };
}

/** Exact spans, in percent. */
export interface SpanScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

function spanScore(right: number, got: number, gold: number): SpanScore {
  return { precision: percent(right, got), recall: percent(right, gold), f1: percent(2 * right, got + gold) };
}

/** `type from to` of each name in a row of tags. */
export function nameKeys(tags: readonly string[]): string[] {
  const out: string[] = [];
  let from = 0;
  for (let i = 0; i <= tags.length; i++) {
    const [before, here] = [tags[i - 1] ?? 'O', tags[i] ?? 'O'];
    const goesOn = here.startsWith('I-') && before !== 'O' && before.slice(2) === here.slice(2);
    if (goesOn) continue;
    if (before !== 'O') out.push(`${before.slice(2)} ${from} ${i}`);
    from = i;
  }
  return out;
}

/** Names over gold words: exact span and type. */
export function scoreNames(engine: Engine, data: readonly Named[]): SpanScore {
  let [right, got, gold] = [0, 0, 0];
  const read = engine(data.map((s) => s.words));
  for (const [k, s] of data.entries()) {
    const wanted = new Set(nameKeys(s.names));
    const found = nameKeys(read[k]!.names);
    right += found.filter((k) => wanted.has(k)).length;
    got += found.length;
    gold += wanted.size;
  }
  return spanScore(right, got, gold);
}

/** Paragraphs of running text put together from a treebank, with the gold spans in them. */
function paragraphsOf(trees: readonly Tree[]) {
  const out: { text: string; words: string[]; sentences: string[] }[] = [];
  for (const t of trees) {
    if (t.opens !== null || out.length === 0) out.push({ text: '', words: [], sentences: [] });
    const p = out.at(-1)!;
    if (p.text !== '' && !/\s$/u.test(p.text)) p.text += ' ';
    const start = p.text.length;
    for (const [i, w] of t.words.entries()) {
      p.words.push(`${p.text.length} ${p.text.length + w.length}`);
      p.text += t.blank[i] ? `${w} ` : w;
    }
    p.sentences.push(`${start} ${p.text.trimEnd().length}`);
  }
  return out;
}

/** Tokens and sentences from running text: exact spans. */
export function scoreCuts(trees: readonly Tree[], lang: Language): { words: SpanScore; sentences: SpanScore } {
  const words = [0, 0, 0] as [number, number, number];
  const sentences = [0, 0, 0] as [number, number, number];
  const count = (into: [number, number, number], got: readonly string[], gold: readonly string[]): void => {
    const wanted = new Set(gold);
    into[0] += got.filter((k) => wanted.has(k)).length;
    into[1] += got.length;
    into[2] += gold.length;
  };
  for (const p of paragraphsOf(trees)) {
    const cut = sentencesOf(tokenise(p.text, 0, p.text.length, lang), lang);
    count(
      words,
      cut.flatMap((s) => s.tokens.map((t) => `${t.start} ${t.end}`)),
      p.words,
    );
    count(
      sentences,
      cut.map((s) => `${s.tokens[0]!.start} ${s.tokens.at(-1)!.end}`),
      p.sentences,
    );
  }
  return { words: spanScore(...words), sentences: spanScore(...sentences) };
}
