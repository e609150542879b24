import {
  type Claim,
  type OneSided,
  type Point,
  type Report,
  type Side,
  type Span,
  sideIdOf,
  tellerOf,
} from '../record/index.ts';
import { overlaps } from '../text/index.ts';
import { readoutSide } from './accounts.ts';
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
 * of the other party or that hold the contact itself. Who only speaks of other things gives no account.
 */
function voices(ctx: Context, p: Point, parties: ReadonlySet<string>, sides: readonly Side[]): Set<string> {
  const places = new Map(p.reports.map((r) => [r.article, placeOf(ctx, r)]));
  const said = ctx.members.flatMap((m) => [
    readoutSide(ctx, m, sides),
    ...m.claims.map((c) => {
      if (c.kind !== 'statement') return undefined;
      const side = sideIdOf(tellerOf(ctx, c));
      const about = sideIdOf(ctx.linked(c.article, c.is.about));
      const place = places.get(m.id);
      const holds = place !== undefined && c.is.content.some((s) => overlaps(s, place));
      return holds || (about !== undefined && about !== side && parties.has(about)) ? side : undefined;
    }),
  ]);
  return new Set(said.filter((s) => s !== undefined));
}

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
      ? parties.filter((s) => s !== told[0]).map((silent) => ({ point: p.id, toldBy: told[0]!, silent }))
      : [];
  });
}
