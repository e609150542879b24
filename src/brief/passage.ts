import type { AnnotatedArticle, Span } from '../record/index.ts';
import { overlaps } from '../text/index.ts';

// What may stand between a dateline and its story: an agency in brackets, a dash.
const AFTER_DATELINE = /^(?:,[^—–]{1,30}(?=\s[—–]))?\s*(?:\([^()]{1,40}\))?\s*[—–:-]*\s*/u;

/** `at` without the article's dateline, where it begins with it. */
export function withoutDateline({ article }: AnnotatedArticle, at: Span): Span {
  const { dateline, text } = article;
  if (!dateline || dateline.end <= at.start || dateline.start > at.start || dateline.end >= at.end) return at;
  const gap = AFTER_DATELINE.exec(text.slice(dateline.end, at.end))?.[0].length ?? 0;
  return dateline.end + gap < at.end ? { start: dateline.end + gap, end: at.end } : at;
}

/** The whole sentences that hold `at`, without a dateline. */
export function sentenceAround(a: AnnotatedArticle, at: Span): Span {
  const held = a.sentences.filter((s) => overlaps(s, at));
  const [first, last] = [held[0], held.at(-1)];
  return withoutDateline(a, first && last ? { start: first.start, end: last.end } : at);
}

/** How many sentences stand before `at`: a lead has few. */
export const placeInArticle = (a: AnnotatedArticle, at: Span): number =>
  a.sentences.filter((s) => s.end <= at.start).length;
