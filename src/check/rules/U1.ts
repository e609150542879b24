import type { Finding } from '../../record/index.ts';
import { overlaps } from '../../text/index.ts';
import type { CheckContext, DraftSentence } from '../context.ts';
import { nearest } from '../locate.ts';
import type { Quoted } from '../quoted.ts';
import type { Found, Rule } from '../rule.ts';
import { unknownNames } from '../unknown.ts';
import { checkable, hasBacking } from '../verdicts.ts';

/** A quotation that makes most of the sentence and that a source has, word for word or nearly so. */
const known = (ctx: CheckContext, q: Quoted, s: DraftSentence): boolean =>
  q.end - q.start > (s.end - s.start) / 2 && nearest(ctx.indexed, q.words) !== null;

function unbacked(ctx: CheckContext, s: DraftSentence): Found[] {
  // An altered quotation is Q1's finding: telling it twice helps nobody.
  if (ctx.quotes.some((q) => q.words.length >= 3 && overlaps(q, s) && known(ctx, q, s))) return [];
  const evidence = s.aligned
    .slice(0, 1)
    .map(({ sentence }) => ({ source: sentence.source, start: sentence.start, end: sentence.end }));
  return [{ start: s.start, end: s.end, message: 'No sentence of the sources backs this one.', evidence }];
}

// A wrong spelling, or a name in another's place, is told of as such.
const ELSEWHERE = new Set(['P1', 'P2']);

const unnamed = (ctx: CheckContext, s: DraftSentence, told: readonly Finding[]): Found[] =>
  unknownNames(ctx, s)
    .filter((m) => !told.some((f) => ELSEWHERE.has(f.rule) && overlaps(f, m)))
    .map(({ start, end }) => ({
      start,
      end,
      message: `No source names ${ctx.draft.slice(start, end)}.`,
      evidence: [],
    }));

/** No sentence of any source backs this one, or none has a name that stands in it. */
export const U1: Rule = {
  id: 'U1',
  name: 'unsupported',
  why: 'What no source has, the record can’t carry.',
  level: 'warning',
  fidelity: true,
  run: (ctx, told) =>
    ctx.sentences
      .filter((s) => checkable(ctx, s))
      .flatMap((s) => (hasBacking(s) ? unnamed(ctx, s, told) : unbacked(ctx, s))),
};
