import type { SourceSpan } from '../../record/index.ts';
import type { CheckContext } from '../context.ts';
import { allExactly, type Searchable } from '../locate.ts';
import { isTitle, type Quoted, spokenIn } from '../quoted.ts';
import type { Found, Rule } from '../rule.ts';

// A mark right before the words shows a quotation, though another mark of the paragraph is missing.
const OPENS = /["“„«‘'][^\p{L}\p{N}\s]*$/u;

const places = (s: Searchable, q: Quoted): SourceSpan[] =>
  allExactly(s, q.words).map((i) => ({
    source: s.id,
    start: s.list[i]!.start,
    end: s.list[i + q.words.length - 1]!.end,
  }));

function judge(
  ctx: CheckContext,
  q: Quoted,
  spoken: ReadonlyMap<string, readonly { start: number; end: number }[]>,
): Found[] {
  const found = ctx.indexed.flatMap((s) => places(s, q));
  const quoted = found.some((p) => spoken.get(p.source)!.some((x) => x.start < p.end && p.start < x.end));
  const marked = found.some((p) => OPENS.test(ctx.indexed.find((s) => s.id === p.source)!.text.slice(0, p.start)));
  if (found.length === 0 || quoted || marked) return [];
  return [
    { start: q.start, end: q.end, message: 'No source gives these words as a quotation.', evidence: found.slice(0, 1) },
  ];
}

/** Words that no source puts between quotation marks are not quoted. */
export const Q8: Rule = {
  id: 'Q8',
  name: 'indirect made direct',
  why: 'A reporter’s words in quotation marks are put into somebody’s mouth.',
  level: 'error',
  fidelity: true,
  run: (ctx) => {
    const spoken = new Map(ctx.indexed.map((s) => [s.id, spokenIn(s.text)]));
    return ctx.quotes.filter((q) => q.words.length > 2 && !isTitle(q)).flatMap((q) => judge(ctx, q, spoken));
  },
};
