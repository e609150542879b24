import { languageOf } from '../../languages/index.ts';
import type { CheckContext } from '../context.ts';
import { allExactly, type Searchable } from '../locate.ts';
import { type Quoted, quotedIn } from '../quoted.ts';
import type { Found, Rule } from '../rule.ts';

/** The word that limits the quoted words, right after them inside the same quotation of a source. */
function limits(q: Quoted, s: Searchable, spoken: readonly Quoted[], qualifiers: ReadonlySet<string>): Found[] {
  return allExactly(s, q.words).flatMap((i) => {
    const [last, next] = [s.list[i + q.words.length - 1]!, s.list[i + q.words.length]];
    if (!next || !qualifiers.has(next.word) || /[.!?]/u.test(s.text.slice(last.end, next.start))) return [];
    const whole = spoken.find((x) => x.start <= last.start && next.end <= x.end);
    if (!whole) return [];
    const expected = s.text.slice(s.list[i]!.start, whole.end);
    const evidence = [{ source: s.id, start: s.list[i]!.start, end: whole.end }];
    return [
      { start: q.start, end: q.end, message: `The quotation stops just before “${next.word}”.`, expected, evidence },
    ];
  });
}

function judge(ctx: CheckContext, q: Quoted, spoken: ReadonlyMap<string, readonly Quoted[]>): Found[] {
  const qualifiers = languageOf(ctx.input.draft.article.lang)?.checking.qualifiers ?? new Set<string>();
  const whole = ctx.indexed.map((s) => limits(q, s, spoken.get(s.id) ?? [], qualifiers));
  // A source that itself ends the quotation there has made the cut.
  const cutBySource = ctx.indexed.some((s, i) => whole[i]!.length === 0 && allExactly(s, q.words).length > 0);
  return cutBySource ? [] : whole.flat().slice(0, 1);
}

/** A quotation is not cut just before what limits it. */
export const Q5: Rule = {
  id: 'Q5',
  name: 'qualifier kept',
  why: 'Half of “yes, but” is the opposite of what was said.',
  level: 'warning',
  fidelity: true,
  run: (ctx) => {
    const spoken = new Map(ctx.indexed.map((s) => [s.id, quotedIn(s.text)]));
    return ctx.quotes.filter((q) => q.words.length > 2).flatMap((q) => judge(ctx, q, spoken));
  },
};
