import type { AnnotatedArticle, SourceSpan, Span } from '../record/index.ts';
import { overlaps } from '../text/index.ts';
import type { CheckContext, DraftSentence } from './context.ts';
import type { Placed } from './locate.ts';
import type { Change, Twin } from './twin.ts';

/** A draft sentence near enough to a source's words that a difference between the two means something. */
export interface Retold {
  readonly sentence: DraftSentence;
  readonly twin: Twin;
  readonly source: AnnotatedArticle;
  /** The differences outside the draft's quotation marks; those inside are for the rules of quotations. */
  readonly changes: readonly Change[];
}

// Below it draft and source share words and little else.
const NEAR = 0.6;

/** The sentences that retell a passage, with what they changed. */
export function retellings(ctx: CheckContext, least = NEAR): Retold[] {
  return ctx.sentences.flatMap((sentence) => {
    const { twin } = sentence;
    const source = ctx.input.sources.find((a) => a.id === twin?.source.id);
    if (!twin || !source || twin.covered < least) return [];
    const changes = twin.changes.filter((c) => !ctx.quotes.some((q) => q.words.length > 2 && overlaps(q, c.at)));
    return [{ sentence, twin, source, changes }];
  });
}

// Longer stretches are other words for the same thing, or other things: they can't be set against each other word by word.
const SHORT = 6;

/** Words put in the place of others. */
export const isSwap = (c: Change): boolean =>
  c.draft.length > 0 && c.source.length > 0 && c.draft.length <= SHORT && c.source.length <= SHORT;

/** The whole stretch of a side of a change; null where that side is empty. */
export function stretch(list: readonly Placed[]): Span | null {
  const [first, last] = [list[0], list.at(-1)];
  return first && last ? { start: first.start, end: last.end } : null;
}

export const inSource = (twin: Twin, at: Span): SourceSpan => ({
  source: twin.source.id,
  start: at.start,
  end: at.end,
});

/** The words of a source at a place. */
export const sourceText = (twin: Twin, at: Span): string => twin.source.text.slice(at.start, at.end);
