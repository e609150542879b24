import type { BriefSentence, Citation, Conflict, Point, Span } from '../../record/index.ts';
import { fold } from '../../text/index.ts';
import { citationOf } from '../clause.ts';
import { type BriefContext, cited, computed, outletOf, sideName } from '../context.ts';
import { sentenceAround } from '../passage.ts';
import { capital, count, list, quote, stop } from '../phrase.ts';
import type { WeightedSection } from '../shorten.ts';

const ABOUT: Readonly<Record<Conflict['about'], string>> = {
  figure: 'The figures differ',
  date: 'The dates differ',
  actor: 'The accounts differ on who did it',
  whether: 'The accounts differ on whether it is so',
  wording: 'The wording differs',
};

/** How much a reader would miss it. */
const WEIGHT: Readonly<Record<Conflict['about'], number>> = { whether: 3, actor: 2, figure: 2, date: 2, wording: 1 };

/** Where accounts can't both be exact, and where one side is silent. */
export function differences(ctx: BriefContext): WeightedSection {
  const byId = new Map(ctx.points.map((p) => [p.id, p]));
  const differ = ctx.weighed.conflicts.flatMap((c) => {
    const [a, b] = [byId.get(c.a), byId.get(c.b)];
    return a && b && !samePassage(ctx, a, b) ? [{ ...conflict(ctx, c, a, b), weight: WEIGHT[c.about] }] : [];
  });
  const corrected = ctx.weighed.points.flatMap((p) => correction(ctx, p));
  return {
    id: 'differences',
    heading: 'Where accounts differ or one side is silent',
    sentences: [...differ, ...corrected, ...oneSided(ctx), ...silence(ctx)],
  };
}

const words = (ctx: BriefContext, p: Point): string => quote(ctx.look.text(p.claim.article, sentenceOf(ctx, p)));
const sentenceOf = (ctx: BriefContext, p: Point): Span =>
  sentenceAround(ctx.look.article(p.claim.article), p.claim.evidence[0]);
/** One sentence, or a reprint of it, can't differ from itself. */
const samePassage = (ctx: BriefContext, a: Point, b: Point): boolean => fold(words(ctx, a)) === fold(words(ctx, b));
const citesOf = (ctx: BriefContext, p: Point): Citation[] => [citationOf(p.claim.article, sentenceOf(ctx, p))];

function conflict(ctx: BriefContext, c: Conflict, a: Point, b: Point): BriefSentence {
  const [one, two] = [a, b].map((p) => `${outletOf(ctx, p.claim.article)} has ${words(ctx, p)}`);
  return cited(stop(`${ABOUT[c.about]} (${c.message}): ${one}; ${two}`), [...citesOf(ctx, a), ...citesOf(ctx, b)]);
}

function correction(ctx: BriefContext, p: Point): BriefSentence[] {
  const next = ctx.weighed.points.find((q) => q.id === p.supersededBy);
  if (!next || samePassage(ctx, p, next)) return [];
  return [
    cited(stop(`Corrected by ${outletOf(ctx, next.claim.article)}: ${words(ctx, p)} became ${words(ctx, next)}`), [
      ...citesOf(ctx, p),
      ...citesOf(ctx, next),
    ]),
  ];
}

/** Contacts between two sides of which one alone has told. */
function oneSided(ctx: BriefContext): BriefSentence[] {
  const contacts = ctx.weighed.oneSided.filter((o) => o.about === 'contact');
  const pairs = new Map(contacts.map((o) => [`${o.toldBy} ${o.silent}`, o]));
  return [...pairs.values()].map((o) =>
    computed(
      `What passed between ${sideName(ctx, o.toldBy)} and ${sideName(ctx, o.silent)} is told by ${sideName(ctx, o.toldBy)} alone; ${sideName(ctx, o.silent)} has no account in the articles searched${ctx.asOf}.`,
      ctx,
    ),
  );
}

/** On how many points each of the two sides has nothing from the other, and how many both tell. */
function silence(ctx: BriefContext): BriefSentence[] {
  const [a, b] = ctx.weighed.sides;
  if (!a || !b) return [];
  const of = (side: string): number =>
    ctx.weighed.compared.filter((r) => r.standing === 'only' && r.bySide[side] !== undefined).length;
  const both = ctx.weighed.compared.filter((r) => r.standing === 'both').length;
  const [x, y] = [sideName(ctx, a.id), sideName(ctx, b.id)];
  if (of(a.id) + of(b.id) === 0) return [];
  const alone = [
    ...(of(a.id) > 0 ? [`nothing from ${y} on ${count(of(a.id), 'point')} that ${x} makes`] : []),
    ...(of(b.id) > 0 ? [`nothing from ${x} on ${count(of(b.id), 'point')} that ${y} makes`] : []),
  ];
  const shared = `${both === 0 ? 'No point is' : both === 1 ? 'One point is' : `${count(both, 'point')} are`} told by both`;
  return [computed(`The articles searched have ${list(alone)}. ${capital(shared)}.`, ctx)];
}
