import type { BriefSentence, Conflict, Point } from '../../record/index.ts';
import { account, passage, pointCites, sentenceOf } from '../account.ts';
import { outletOf } from '../attribution.ts';
import { retold } from '../clause.ts';
import { type BriefContext, cited, computed, sideName } from '../context.ts';
import { capital, count, list, lowered, possessive, stop } from '../phrase.ts';
import type { WeightedSection } from '../shorten.ts';
import { shiftsOf } from './positions.ts';

/** How much a reader would miss it. */
const WEIGHT: Readonly<Record<Conflict['about'], number>> = { whether: 3, actor: 2, figure: 2, date: 2, wording: 1 };

/** One account and all that stands against it. */
interface Dispute {
  readonly about: Conflict['about'];
  readonly message: string;
  readonly one: Point;
  readonly against: readonly Point[];
}

/** Where accounts can't both be exact, and where one side is silent. */
export function differences(ctx: BriefContext): WeightedSection {
  const differ = disputesOf(ctx)
    .map((d) => ({ ...disputeLine(ctx, d), weight: weightOf(ctx, d) }))
    .sort((a, b) => b.weight - a.weight);
  const corrected = ctx.weighed.points.flatMap((p) => correction(ctx, p));
  return {
    id: 'differences',
    heading: 'Where accounts differ or one side is silent',
    sentences: [...differ, ...corrected, ...oneSided(ctx), ...silence(ctx)],
  };
}

/** A dispute between the sides, and one that more reports have, before others. */
function weightOf(ctx: BriefContext, { about, one, against }: Dispute): number {
  const between = ctx.weighed.compared.some(
    ({ standing, bySide }) =>
      standing === 'conflict' &&
      Object.values(bySide).some((ids) => ids.includes(one.id)) &&
      Object.values(bySide).some((ids) => against.some((p) => ids.includes(p.id)) && !ids.includes(one.id)),
  );
  return WEIGHT[about] + (between ? 1 : 0) + 0.1 * against.length;
}

/** Conflicts with those that share an account as one; one sentence, or a reprint of it, can't differ from itself. */
export function disputesOf(ctx: BriefContext): Dispute[] {
  const byId = new Map(ctx.points.map((p) => [p.id, p]));
  const shifts = shiftsOf(ctx).map(({ earlier, later }) => [earlier.point.id, later.point.id]);
  const isChange = (a: Point, b: Point): boolean => shifts.some((ids) => ids.includes(a.id) && ids.includes(b.id));
  const out = new Map<string, Dispute>();
  for (const c of ctx.weighed.conflicts) {
    const [a, b] = [byId.get(c.a), byId.get(c.b)];
    if (!a || !b || passage(ctx, a) === passage(ctx, b) || isChange(a, b)) continue;
    const id = `${c.message} ${passage(ctx, a)}`;
    const have = out.get(id) ?? { about: c.about, message: c.message, one: a, against: [] };
    const known = have.against.some((p) => passage(ctx, p) === passage(ctx, b));
    out.set(id, known ? have : { ...have, against: [...have.against, b] });
  }
  return [...out.values()];
}

/** A dispute in the words of all its accounts. */
export function disputeLine(ctx: BriefContext, { message, one, against }: Dispute): BriefSentence {
  const parts = [one, ...against].map((p) => account(ctx, p));
  const cites = [one, ...against].flatMap((p) => pointCites(ctx, p));
  return cited(stop(`${capital(message)}: ${parts.map(lowered).join('; ')}`), cites);
}

/** Words that a reader takes in at one go. */
const MOST_WORDS = 75;

/** `lead`, and the weightiest point on which the two sides contradict each other, in both's words, where it is short enough. */
export function between(ctx: BriefContext, lead: string, a: string, b: string): BriefSentence | undefined {
  const byId = new Map(ctx.points.map((p) => [p.id, p]));
  const clash = (x: Point, y: Point): Conflict | undefined =>
    ctx.weighed.conflicts.find((c) => (c.a === x.id && c.b === y.id) || (c.a === y.id && c.b === x.id));
  const found = ctx.weighed.compared
    .filter((r) => r.standing === 'conflict')
    .flatMap(({ bySide }) => {
      const [xs, ys] = [a, b].map((s) => (bySide[s] ?? []).flatMap((id) => byId.get(id) ?? []));
      return (xs ?? []).flatMap((x) => (ys ?? []).map((y) => ({ x, y, clash: clash(x, y) })));
    })
    // What is said comes before what is said against it.
    .flatMap(({ x, y, clash: c }) =>
      c ? [{ ...(c.a === x.id ? { x, y } : { x: y, y: x }), weight: WEIGHT[c.about] }] : [],
    )
    .filter(({ x, y }) => passage(ctx, x) !== passage(ctx, y))
    .map((d) => ({ ...d, text: `${lead}: ${lowered(account(ctx, d.x))}; ${lowered(account(ctx, d.y))}` }))
    .filter((d) => d.text.split(/\s+/u).length <= MOST_WORDS)
    .sort((p, q) => q.weight - p.weight || q.x.origins + q.y.origins - p.x.origins - p.y.origins)[0];
  return found && cited(stop(found.text), [...pointCites(ctx, found.x), ...pointCites(ctx, found.y)]);
}

function correction(ctx: BriefContext, p: Point): BriefSentence[] {
  const next = ctx.weighed.points.find((q) => q.id === p.supersededBy);
  if (!next || passage(ctx, p) === passage(ctx, next)) return [];
  const [old, now] = [p, next].map((x) => retold(ctx, x.claim.article, sentenceOf(ctx, x)));
  const text = `Correction by ${outletOf(ctx, next.claim.article)}: it had that ${lowered(old!).replace(/\.$/u, '')}; its later version has that ${lowered(now!)}`;
  return [cited(stop(text), [...pointCites(ctx, p), ...pointCites(ctx, next)])];
}

/** Contacts between two sides of which one alone has told. */
function oneSided(ctx: BriefContext): BriefSentence[] {
  const contacts = ctx.weighed.oneSided.filter((o) => o.about === 'contact');
  const pairs = new Map(contacts.map((o) => [`${o.toldBy} ${o.silent}`, o]));
  return [...pairs.values()].map((o) => {
    const [teller, silent] = [sideName(ctx, o.toldBy), sideName(ctx, o.silent)];
    const text = `What passed between ${teller} and ${silent} is known from ${possessive(teller)} account alone; the articles searched have no account by ${silent}${ctx.asOf}.`;
    return computed(text, ctx);
  });
}

/** On how many points each of the two sides has nothing from the other. */
function silence(ctx: BriefContext): BriefSentence[] {
  const [a, b] = ctx.weighed.sides;
  if (!a || !b) return [];
  const of = (side: string): number =>
    ctx.weighed.compared.filter((r) => r.standing === 'only' && r.bySide[side] !== undefined).length;
  const [x, y] = [sideName(ctx, a.id), sideName(ctx, b.id)];
  if (of(a.id) + of(b.id) === 0) return [];
  const gaps = [
    ...(of(a.id) > 0 ? [`nothing from ${y} on ${count(of(a.id), 'point')} that ${x} makes`] : []),
    ...(of(b.id) > 0 ? [`nothing from ${x} on ${count(of(b.id), 'point')} that ${y} makes`] : []),
  ];
  return [computed(`The articles searched have ${list(gaps)}.`, ctx)];
}
