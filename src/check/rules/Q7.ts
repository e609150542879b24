import type { Span } from '../../record/index.ts';
import { overlaps, without, words } from '../../text/index.ts';
import type { CheckContext } from '../context.ts';
import { type Given, givenTo, sameName } from '../given.ts';
import type { Quoted } from '../quoted.ts';
import type { Found, Rule } from '../rule.ts';
import { paragraphAt } from '../voice.ts';

// `and` joins two quotations without a new speaker.
const FEW = 1;

/** The words of a stretch outside all quotation marks. */
const outside = (ctx: CheckContext, at: Span): string => without(ctx.draft, at, ctx.quotes);

/** Whether nothing beside the two quotations says whose the second one is: it stands alone, or behind the first in one sentence about one person. */
function unattributed(ctx: CheckContext, before: Quoted, q: Quoted): boolean {
  const s = ctx.sentences.find((x) => overlaps(x, q));
  if (!s) return false;
  if (!overlaps(s, before))
    return words(outside(ctx, { start: Math.max(s.start, before.end), end: s.end })).length <= FEW;
  const people = ctx.input.draft.mentions.filter(
    (m) => m.type === 'person' && overlaps(m, s) && !ctx.quotes.some((x) => overlaps(x, m)),
  );
  return people.length <= 1 && words(outside(ctx, { start: q.end, end: s.end })).length <= FEW;
}

const noneShared = (a: readonly Given[], b: readonly Given[]): boolean =>
  a.length > 0 && b.length > 0 && !a.some((x) => b.some((y) => sameName(x.name, y.name)));

/** Two quotations of a paragraph, one after the other, whose words the sources give to different people. */
function judge(ctx: CheckContext, before: Quoted, q: Quoted): Found[] {
  const p = paragraphAt(ctx.draft, before);
  if (q.start >= p.end || !unattributed(ctx, before, q)) return [];
  const [one, two] = [givenTo(ctx, before), givenTo(ctx, q)];
  if (!noneShared(one, two)) return [];
  const [a, b] = [one[0]!, two[0]!];
  return [
    {
      start: q.start,
      end: q.end,
      message: `These words are ${b.name}’s, the quotation before them is ${a.name}’s, and one attribution stands for both.`,
      expected: b.name,
      evidence: [a, b].map(({ source, start, end }) => ({ source, start, end })),
    },
  ];
}

/** Adjacent quotations under one attribution are of one speaker. */
export const Q7: Rule = {
  id: 'Q7',
  name: 'two speakers run together',
  why: 'Who reads two quotations after one name takes both for that person’s.',
  level: 'warning',
  fidelity: true,
  run: (ctx) => {
    const quotes = ctx.quotes.filter((q) => q.words.length > 2);
    return quotes.slice(1).flatMap((q, i) => judge(ctx, quotes[i]!, q));
  },
};
