import type { AnnotatedArticle, Span } from '../record/index.ts';
import { overlaps } from '../text/index.ts';

/** The whole sentences that hold `at`. */
export function sentenceAround(a: AnnotatedArticle, at: Span): Span {
  const held = a.sentences.filter((s) => overlaps(s, at));
  const [first, last] = [held[0], held.at(-1)];
  return first && last ? { start: first.start, end: last.end } : at;
}

/** How many sentences of the story stand before `at`: a lead has few, and a dateline is none. */
export const placeInArticle = (a: AnnotatedArticle, at: Span): number =>
  a.sentences.filter((s) => s.start >= (a.article.dateline?.after ?? 0) && s.end <= at.start).length;
