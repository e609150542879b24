/**
 * The reader of syntax: sentences, tokens, tags, trees, names.
 * Takes: a text and its language. Gives: a `Parse`, every offset into that text, the same on every run. Never: throws on odd
 * text, needs a network, or lets one text change what is said of another.
 */
import type { Language } from '../languages/index.ts';
import type { Article, Span } from '../record/index.ts';
import { analyse } from './assemble.ts';
import { cut } from './cut.ts';
import { type Analysis, type Engine, engineOf } from './engine.ts';
import { plain } from './lexemes.ts';
import { consistent, namesFromTags } from './names.ts';
import type { RawSentence } from './sentences.ts';
import type { Doc, Parse, Sentence, Token } from './types.ts';

export type { Analysis, Engine } from './engine.ts';
export { engineOf } from './engine.ts';
export { wordLikeness } from './likeness.ts';
export { remembering } from './remember.ts';
export * from './tree.ts';
export type { Doc, NameSpan, NameType, Parse, Sentence, Token } from './types.ts';

const engines = new Map<string, Engine>();

/** The engine of a language that all texts share. */
export function engineFor(code: string): Engine {
  const engine = engines.get(code) ?? engineOf(code);
  engines.set(code, engine);
  return engine;
}

/**
 * `skip`: stretches that are no sentences of the text, such as headings; `cuts`: places that no sentence crosses. `engine`: what reads the sentences,
 * instead of that of the language.
 */
export interface ParseOptions {
  readonly skip?: readonly Span[];
  readonly cuts?: readonly number[];
  readonly engine?: Engine | undefined;
}

/** Sentences with their trees, and names. */
export function parse(text: string, lang: Language, { skip = [], cuts = [], engine }: ParseOptions = {}): Parse {
  const raws = cut(text, lang, skip, cuts);
  if (raws.length === 0) return { sentences: [], names: [] };
  const all = analyse(
    raws.map((r) => r.raw),
    engine ?? engineFor(lang.code),
  );
  const sentences = raws.map(({ raw, paragraph }, k) => sentenceOf(raw, k, paragraph, all[k]!));
  const names = sentences.flatMap((s, k) => namesFromTags(s, all[k]!.names));
  return { sentences, names: consistent(sentences, names) };
}

function sentenceOf(raw: RawSentence, index: number, paragraph: number, a: Analysis): Sentence {
  const tokens = raw.tokens.map(
    (t, i): Token => ({
      i,
      start: t.start,
      end: t.end,
      text: t.text,
      lower: plain(t.text).toLowerCase(),
      lemma: a.lemma[i]!,
      upos: a.upos[i]!,
      feats: a.feats[i]!,
      head: a.head[i]!,
      deprel: a.deprel[i]!,
    }),
  );
  return { start: tokens[0]!.start, end: tokens.at(-1)!.end, index, paragraph, tokens };
}

/** An article with its syntax. Headings and the list of sources are no sentences of the story; its dateline is one by itself. */
export function docOf(article: Article, lang: Language, engine?: Engine): Doc {
  const skip = [...(article.headings ?? []), ...sourceList(article)];
  const after = article.dateline?.after;
  return { article, lang, ...parse(article.text, lang, { skip, cuts: after === undefined ? [] : [after], engine }) };
}

/** The whole block of the source list, from its first item to the last. */
function sourceList(article: Article): Span[] {
  const items = article.citedReports ?? [];
  if (items.length === 0) return [];
  return [{ start: Math.min(...items.map((i) => i.start)), end: Math.max(...items.map((i) => i.end)) }];
}
