import { contentList } from '../languages/index.ts';
import { without } from '../text/index.ts';
import type { CheckContext, DraftSentence } from './context.ts';

const HEAD = 6;
/** A word by its beginning: `Tolmeria`, `Tolmerian`, `Tolmeria’s`. */
const head = (word: string): string => word.slice(0, HEAD);

/** The words of a sentence that some source has to have: the dates in it and their place in the calendar have their own rule. */
function toBeFound(ctx: CheckContext, s: DraftSentence): string[] {
  const { article, dates } = ctx.input.draft;
  return contentList(without(article.text, s, dates), article.lang);
}

/** The words of a source sentence with those beside it, and with who published them. */
function around(
  ctx: CheckContext,
  at: { readonly source: string; readonly start: number; readonly end: number },
): Set<string> {
  const source = ctx.input.sources.find((a) => a.id === at.source)!;
  const i = source.sentences.findIndex((x) => x.end > at.start);
  const [first, last] = [source.sentences[Math.max(0, i - 1)], source.sentences[i + 1] ?? source.sentences[i]];
  const { text, outlet, title, lang } = source.article;
  const near = text.slice(Math.min(first?.start ?? at.start, at.start), Math.max(last?.end ?? at.end, at.end));
  return new Set(contentList(`${near} ${outlet ?? ''} ${title ?? ''}`, lang).map(head));
}

/** 0..1: how much of a sentence's weight the best passage of a few sentences has, in whatever order. */
export function spread(ctx: CheckContext, s: DraftSentence): number {
  const list = [...new Set(toBeFound(ctx, s))];
  const total = list.reduce((n, w) => n + ctx.weight(w), 0);
  if (total === 0) return 0;
  const shares = s.aligned.map(({ sentence }) => {
    const has = around(ctx, sentence);
    return list.reduce((n, w) => n + (has.has(head(w)) ? ctx.weight(w) : 0), 0) / total;
  });
  return Math.max(0, ...shares);
}
