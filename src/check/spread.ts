import { commonOf, languageOf } from '../languages/index.ts';
import type { SourceSpan } from '../record/index.ts';
import { wordLikeness } from '../syntax/index.ts';
import { fold, without, words } from '../text/index.ts';
import type { CheckContext, DraftSentence } from './context.ts';

const HEAD = 6;
/** A stem by its beginning: `Tolmeria`, `Tolmerian`, `Tolmeria’s`. */
const head = (stem: string): string => stem.slice(0, HEAD);

/** The words of content of a text, in small letters. */
const contentOf = (text: string, code: string): string[] =>
  words(fold(text))
    .map((w) => w.word)
    .filter((w) => !commonOf(code).emptyWords.has(w));

/** The words of a sentence that some source has to have: the dates in it and their place in the calendar have their own rule. */
function toBeFound(ctx: CheckContext, s: DraftSentence): ReadonlyMap<string, string> {
  const { article, dates } = ctx.input.draft;
  const { stem } = commonOf(article.lang);
  return new Map(contentOf(without(article.text, s, dates), article.lang).map((w) => [stem(w), w]));
}

/** The words of a source sentence with those beside it, and with who published them. */
function around(ctx: CheckContext, at: SourceSpan): ReadonlySet<string> {
  const source = ctx.input.sources.find((a) => a.id === at.source)!;
  const i = source.sentences.findIndex((x) => x.end > at.start);
  const [first, last] = [source.sentences[Math.max(0, i - 1)], source.sentences[i + 1] ?? source.sentences[i]];
  const { text, outlet, title, lang } = source.article;
  const near = text.slice(Math.min(first?.start ?? at.start, at.start), Math.max(last?.end ?? at.end, at.end));
  return new Set(contentOf(`${near} ${outlet ?? ''} ${title ?? ''}`, lang));
}

const PASSAGES = 3;
// A word that is used as another is stands for it in part; below the least it is another word.
const LEAST = 0.45;
const IN_PART = 0.8;

const nothing = (): number => 0;
const likenesses = new Map<string, (a: string, b: string) => number>();

function likenessOf(code: string): (a: string, b: string) => number {
  const known = likenesses.get(code) ?? (languageOf(code) ? wordLikeness(code) : nothing);
  likenesses.set(code, known);
  return known;
}

/** 0..1: how far some words have one word: whole by its beginning, in part by one that is used alike. */
function foundIn(
  has: ReadonlySet<string>,
  heads: ReadonlySet<string>,
  stem: string,
  word: string,
  code: string,
): number {
  if (heads.has(head(stem))) return 1;
  const like = likenessOf(code);
  let best = 0;
  for (const other of has) best = Math.max(best, like(word, other));
  return best >= LEAST ? IN_PART * best : 0;
}

/** 0..1: how much of a sentence's weight the best passage of a few sentences has, in whatever order and in like words. */
export function spread(ctx: CheckContext, s: DraftSentence): number {
  const code = ctx.input.draft.article.lang;
  const { stem } = commonOf(code);
  const list = [...toBeFound(ctx, s)];
  const total = list.reduce((n, [w]) => n + ctx.weight(w), 0);
  if (total === 0) return 0;
  const shares = s.aligned.slice(0, PASSAGES).map(({ sentence }) => {
    const has = around(ctx, sentence);
    const heads = new Set([...has].map((w) => head(stem(w))));
    return list.reduce((n, [w, word]) => n + foundIn(has, heads, w, word, code) * ctx.weight(w), 0) / total;
  });
  return Math.max(0, ...shares);
}
