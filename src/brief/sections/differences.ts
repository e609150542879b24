import type { BriefSection, BriefSentence, Conflict, Point } from '../../record/index.ts';
import { type BriefContext, citations, cited, computed } from '../context.ts';
import { quote, stop } from '../phrase.ts';

const ABOUT: Readonly<Record<Conflict['about'], string>> = {
  figure: 'The figures differ',
  date: 'The dates differ',
  actor: 'The accounts differ on who did it',
  whether: 'The accounts differ on whether it is so',
  wording: 'The wording differs',
};

/** Where accounts can't both be exact, and where one side is silent. */
export function differences(ctx: BriefContext): BriefSection {
  const byId = new Map(ctx.points.map((p) => [p.id, p]));
  const differ = ctx.weighed.conflicts.flatMap((c) => {
    const [a, b] = [byId.get(c.a), byId.get(c.b)];
    return a && b ? [conflict(ctx, c, a, b)] : [];
  });
  const corrected = ctx.weighed.points.flatMap((p) => correction(ctx, p));
  return {
    id: 'differences',
    heading: 'Where accounts differ or one side is silent',
    sentences: [...differ, ...corrected, ...silence(ctx)],
  };
}

const words = (p: Point): string => quote(p.claim.evidence.map((e) => e.quote).join(' … '));
const outletOf = (ctx: BriefContext, p: Point): string => {
  const { outlet, title } = ctx.look.article(p.claim.article).article;
  return outlet ?? title ?? p.claim.article;
};

function conflict(ctx: BriefContext, c: Conflict, a: Point, b: Point): BriefSentence {
  const text = `${ABOUT[c.about]}: ${outletOf(ctx, a)} has ${words(a)}; ${outletOf(ctx, b)} has ${words(b)} (${c.message})`;
  return cited(stop(text), [...citations(ctx, a), ...citations(ctx, b)]);
}

function correction(ctx: BriefContext, p: Point): BriefSentence[] {
  const next = ctx.weighed.points.find((q) => q.id === p.supersededBy);
  if (!next) return [];
  return [
    cited(stop(`Corrected by ${outletOf(ctx, next)}: ${words(p)} became ${words(next)}`), [
      ...citations(ctx, p),
      ...citations(ctx, next),
    ]),
  ];
}

/** Per side, how many of the other's points it has not spoken to. */
function silence(ctx: BriefContext): BriefSentence[] {
  const [a, b] = ctx.weighed.sides;
  if (!a || !b) return [];
  return [
    [a, b],
    [b, a],
  ].flatMap(([side, other]) => {
    const alone = ctx.weighed.compared.filter((r) => r.standing === 'only' && r.bySide[side!.id] !== undefined).length;
    const both = ctx.weighed.compared.filter((r) => r.standing === 'both').length;
    if (alone === 0) return [];
    const shared =
      both === 0
        ? 'no point is told by both'
        : both === 1
          ? 'one point is told by both'
          : `${both} points are told by both`;
    return [
      computed(
        `On ${alone} of ${side!.name}’s points the articles searched have nothing from ${other!.name}; ${shared}.`,
        ctx,
      ),
    ];
  });
}
