import {
  actorOfClaim,
  type Claim,
  type Conflict,
  type OneSided,
  type Point,
  type Report,
  type Side,
  type Span,
  type StatementClaim,
  sideIdOf,
  tellerOf,
} from '../record/index.ts';
import { overlaps } from '../text/index.ts';
import { readoutSide, tellersOf } from './accounts.ts';
import type { Context } from './context.ts';

const CONTACT = new Set(['CONSULT', 'AGREE', 'COOPERATE']);

function partiesOf(ctx: Context, c: Claim): Set<string> {
  if (c.kind !== 'event') return new Set();
  const parties = [...c.is.sources, ...c.is.targets];
  return new Set(
    parties.map((p) => p.country ?? sideIdOf(ctx.linked(c.article, p.actor))).filter((s) => s !== undefined),
  );
}

/**
 * The sides that give an account of contacts with the other: a readout of their own, or words of their people that tell
 * of the other party or that hold the contact itself, or one of its kind whose parties they leave out. Who only speaks of other things gives no account.
 */
function voices(ctx: Context, p: Point, parties: ReadonlySet<string>, sides: readonly Side[]): Set<string> {
  const places = new Map(p.reports.map((r) => [r.article, placeOf(ctx, r)]));
  const said = ctx.members.flatMap((m) => [
    readoutSide(ctx, m, sides),
    ...m.claims.flatMap((c) => {
      if (c.kind !== 'statement') return [];
      const tellers = [sideIdOf(tellerOf(ctx, c)), ...together(ctx, c)];
      const about = sideIdOf(ctx.linked(c.article, c.is.about));
      const place = places.get(m.id);
      const holds = place !== undefined && c.is.content.some((s) => overlaps(s, place));
      const tells =
        holds || (about !== undefined && !tellers.includes(about) && parties.has(about)) || tellsOfOne(ctx, p, c);
      return tells ? tellers : [];
    }),
  ]);
  return new Set(said.filter((s) => s !== undefined));
}

/** The sides of those who say it together: `both governments said`. */
function together(ctx: Context, c: StatementClaim): (string | undefined)[] {
  const at = c.is.speaker;
  const named = at && ctx.article(c.article).mentions.find((x) => x.members !== undefined && overlaps(x, at));
  return (named?.members ?? []).map((id) => sideIdOf(ctx.linked(c.article, id)));
}

/** Whether words tell of a contact of the point's kind and name no other party than the point's: `the call took place at her request`. */
function tellsOfOne(ctx: Context, p: Point, c: StatementClaim): boolean {
  const kind = kindOfContact(ctx, p.claim.article, ctx.sentence(p.claim.article, p.claim.evidence[0]));
  if (kind < 0 || !c.is.content.some((s) => kindOfContact(ctx, c.article, s) === kind)) return false;
  const own = partiesOf(ctx, p.claim);
  const inside = ctx.article(c.article).mentions.filter((m) => c.is.content.some((s) => overlaps(s, m)));
  return inside.every((m) => {
    const side = sideIdOf(ctx.linked(c.article, m.actor));
    return side === undefined || own.has(side);
  });
}

/** Which kind of contact a text speaks of, a call or a meeting; -1 for none. */
const kindOfContact = (ctx: Context, article: string, at: Span): number =>
  ctx.contactIn(article, ctx.text(article, at));

function placeOf(ctx: Context, r: Report): Span | undefined {
  const c = ctx.member(r.article).claims.find((x) => x.id === r.claim);
  return c?.kind === 'event' ? c.is : undefined;
}

/** Two-sided contacts of which only one party has given an account in the articles searched. */
export function oneSidedContacts(ctx: Context, points: readonly Point[], sides: readonly Side[]): OneSided[] {
  const known = new Set(sides.map((s) => s.id));
  return points.flatMap((p) => {
    if (p.claim.kind !== 'event' || !CONTACT.has(p.claim.is.type) || p.claim.is.status === 'negated') return [];
    const parties = [...partiesOf(ctx, p.claim)].filter((s) => known.has(s));
    if (parties.length < 2) return [];
    const heard = voices(ctx, p, new Set(parties), sides);
    const told = parties.filter((s) => heard.has(s));
    return told.length === 1
      ? parties
          .filter((s) => s !== told[0])
          .map((silent) => ({ about: 'contact', point: p.id, toldBy: told[0]!, silent }))
      : [];
  });
}

/** What binds a party or speaks for it: of these alone it matters that the other party alone has told them. */
const BINDING = new Set(['promises', 'refuses', 'threatens', 'praises', 'blames']);

function binds(c: Claim): boolean {
  if (c.kind === 'commitment') return c.is.strength !== 'demanded' && c.is.strength !== 'may';
  return c.kind === 'statement' && BINDING.has(c.is.stance);
}

/** A party's words, promises above all, that stand on the other party's word alone. */
export function wordsToldByOther(
  ctx: Context,
  points: readonly Point[],
  conflicts: readonly Conflict[],
  sides: readonly Side[],
): OneSided[] {
  const known = new Set(sides.map((s) => s.id));
  return points.flatMap((p): OneSided[] => {
    const own = sideIdOf(actorOfClaim(ctx, p.claim));
    if (p.supersededBy !== undefined || !binds(p.claim) || own === undefined || !known.has(own)) return [];
    const told = [...tellersOf(ctx, p, sides)];
    if (told.length !== 1 || told[0] === own) return [];
    const clash = conflicts.find((c) => c.about === 'whether' && (c.a === p.id || c.b === p.id));
    const denied = clash && (clash.a === p.id ? clash.b : clash.a);
    return [
      { about: 'words', point: p.id, toldBy: told[0]!, silent: own, ...(denied === undefined ? {} : { denied }) },
    ];
  });
}
