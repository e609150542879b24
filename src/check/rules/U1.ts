import { overlaps } from '../../text/index.ts';
import type { CheckContext, DraftSentence } from '../context.ts';
import { nearest } from '../locate.ts';
import type { Quoted } from '../quoted.ts';
import type { Rule } from '../rule.ts';
import { spread } from '../spread.ts';
import { BACKED, backing, checkable, TOGETHER } from '../verdicts.ts';

/** A quotation that makes most of the sentence and that a source has, word for word or nearly so. */
const known = (ctx: CheckContext, q: Quoted, s: DraftSentence): boolean =>
  q.end - q.start > (s.end - s.start) / 2 && nearest(ctx.indexed, q.words) !== null;

/** No sentence of any source backs this one. */
export const U1: Rule = {
  id: 'U1',
  name: 'unsupported',
  why: 'What no source has, the record can’t carry.',
  level: 'warning',
  fidelity: true,
  run: (ctx) =>
    ctx.sentences
      .filter((s) => checkable(ctx, s) && backing(s) < BACKED && spread(ctx, s) < TOGETHER)
      // An altered quotation is Q1's finding: telling it twice helps nobody.
      .filter((s) => !ctx.quotes.some((q) => q.words.length >= 3 && overlaps(q, s) && known(ctx, q, s)))
      .map((s) => ({
        start: s.start,
        end: s.end,
        message: 'No sentence of the sources backs this one.',
        evidence: s.aligned
          .slice(0, 1)
          .map(({ sentence }) => ({ source: sentence.source, start: sentence.start, end: sentence.end })),
      })),
};
