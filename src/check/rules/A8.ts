import { bareName } from '../../languages/index.ts';
import { fold } from '../../text/index.ts';
import type { CheckContext, DraftSentence } from '../context.ts';
import type { Found, Rule } from '../rule.ts';
import { type Backer, backersOf, looselyBacking, newsroomOf, originsOf, paragraphAt } from '../voice.ts';

/** The last word of an outlet's name that its own readers know it by: `the Courier`. */
const shortName = (outlet: string): string => bareName(outlet).split(' ').at(-1) ?? '';

/** The outlet that a passage says had this first or alone. */
function owner(ctx: CheckContext, { source, at }: Backer): string | undefined {
  const { exclusive, first } = newsroomOf(ctx);
  const text = source.article.text;
  const p = paragraphAt(text, at);
  const around = text.slice(p.start, p.end);
  const outlets = ctx.input.sources.flatMap((a) => (a.article.outlet === undefined ? [] : [a.article.outlet]));
  return outlets.find((outlet) => {
    const names = [bareName(outlet), shortName(outlet)].filter((n) => n.length > 3);
    const low = fold(around);
    return names.some((n) => {
      for (let i = low.indexOf(n); i >= 0; i = low.indexOf(n, i + 1)) {
        if (exclusive.test(low.slice(Math.max(0, i - 40), i)) || first.test(low.slice(i + n.length))) return true;
      }
      return false;
    });
  });
}

function judge(ctx: CheckContext, s: DraftSentence): Found[] {
  const backers = backersOf(ctx, s);
  if (
    backers.length === 0 ||
    originsOf(
      ctx,
      looselyBacking(ctx, s).map((b) => b.source),
    ).size > 1
  )
    return [];
  const outlet = owner(ctx, backers[0]!);
  if (outlet === undefined) return [];
  const p = paragraphAt(ctx.draft, s);
  const said = fold(ctx.draft.slice(p.start, p.end));
  if (said.includes(bareName(outlet)) || said.includes(shortName(outlet))) return [];
  return [
    {
      start: s.start,
      end: s.end,
      message: `Only ${outlet} has this of its own; the draft does not credit it.`,
      suggest: `${outlet} reported`,
      evidence: [backers[0]!.at],
    },
  ];
}

/** What only another organisation has is credited to it. */
export const A8: Rule = {
  id: 'A8',
  name: 'other outlet credited',
  why: 'Whose reporting it is belongs to the report.',
  level: 'warning',
  fidelity: false,
  run: (ctx) => ctx.sentences.flatMap((s) => judge(ctx, s)),
};
