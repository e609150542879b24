import type { CheckContext } from '../context.ts';
import { exactly, nearest, type Searchable } from '../locate.ts';
import { isTitle, partsOf, type Quoted } from '../quoted.ts';
import type { Found, Rule } from '../rule.ts';

/** Shorter ones are titles, nicknames and scare quotes. */
const SHORTEST = 3;

/** Whether all parts stand in one source, in their order. */
function stands(s: Searchable, parts: readonly Quoted['words'][]): boolean {
  let from = 0;
  for (const part of parts) {
    const at = exactly(s, part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return true;
}

function judge(q: Quoted, sources: readonly Searchable[]): Found[] {
  const parts = partsOf(q);
  if (sources.some((s) => stands(s, parts))) return [];
  const missing = parts.find((p) => !sources.some((s) => exactly(s, p) >= 0));
  // Parts that all stand somewhere are put together wrongly: that has its own rule.
  if (!missing) return [];
  const near = nearest(sources, missing);
  const at = { start: q.start, end: q.end };
  if (!near) return [{ ...at, message: 'No source has these words.', evidence: [] }];
  return [{ ...at, message: 'The quoted words differ from the source.', expected: near.words, evidence: [near.span] }];
}

/** The words between quotation marks stand in a source, after spaces, quote glyphs and dashes are folded. */
export const Q1: Rule = {
  id: 'Q1',
  name: 'quoted words are verbatim',
  why: 'A quotation is a promise that these were the words.',
  level: 'error',
  fidelity: true,
  run: (ctx: CheckContext) => {
    return ctx.quotes.filter((q) => q.words.length >= SHORTEST && !isTitle(q)).flatMap((q) => judge(q, ctx.indexed));
  },
};
