import { contentList } from '../languages/index.ts';
import type { AnnotatedArticle, SourceSpan, Span } from '../record/index.ts';
import { countBy } from '../text/index.ts';
import { type Aligned, alignAll, type SourceSentence } from './align.ts';
import { type Quoted, quotedIn } from './quoted.ts';

/** A two-sided contact of which only one party has told, as the record has it. Names as a reader would know them. */
export interface OneSidedContact {
  readonly toldBy: string;
  readonly silent: string;
  /** Other names of the two parties' people and bodies, by which a draft may speak of them. */
  readonly aliases: { readonly toldBy: readonly string[]; readonly silent: readonly string[] };
  readonly evidence: SourceSpan;
}

/** One draft and what it is held against. `at` stands for today. */
export interface CheckInput {
  readonly id: string;
  readonly draft: AnnotatedArticle;
  readonly sources: readonly AnnotatedArticle[];
  readonly oneSided?: readonly OneSidedContact[];
  readonly at?: string;
}

export interface DraftSentence extends Span {
  readonly text: string;
  readonly list: readonly string[];
  /** Source sentences that have most of its words, best first. */
  readonly aligned: readonly Aligned[];
}

/** What every rule takes. */
export interface CheckContext {
  readonly input: CheckInput;
  readonly draft: string;
  readonly sentences: readonly DraftSentence[];
  readonly sources: readonly SourceSentence[];
  readonly quotes: readonly Quoted[];
  /** How telling a stemmed word is among the sources. */
  readonly weight: (word: string) => number;
}

function sourceSentences(a: AnnotatedArticle): SourceSentence[] {
  return a.sentences.map(({ start, end }) => {
    const text = a.article.text.slice(start, end);
    const list = contentList(text, a.article.lang);
    return { source: a.id, start, end, text, list, set: new Set(list) };
  });
}

/** Reads the two sides into sentences and aligns them once for all rules. */
export function contextOf(input: CheckInput): CheckContext {
  const draft = input.draft.article.text;
  const titles = input.sources.flatMap((a) => sourceSentences(a));
  const df = countBy(titles.flatMap((s) => [...s.set]));
  const weight = (word: string): number => Math.log(1 + (titles.length + 1) / ((df.get(word) ?? 0) + 0.5));
  const parts = input.draft.sentences.map(({ start, end }) => {
    const text = draft.slice(start, end);
    return { start, end, text, list: contentList(text, input.draft.article.lang) };
  });
  const aligned = alignAll(parts, titles, weight);
  const sentences = parts.map((p, i) => ({ ...p, aligned: aligned[i] ?? [] }));
  return { input, draft, sentences, sources: titles, quotes: quotedIn(draft), weight };
}
