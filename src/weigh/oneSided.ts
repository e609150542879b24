import type { Claim, OneSided, Point, Side } from '../record/index.ts';
import { readoutSide } from './accounts.ts';
import { type Context, tellerOf } from './context.ts';
import { sideIdOf } from './sides.ts';

const CONTACT = new Set(['CONSULT', 'AGREE', 'COOPERATE']);

function partiesOf(ctx: Context, c: Claim): Set<string> {
  if (c.kind !== 'event') return new Set();
  const parties = [...c.is.sources, ...c.is.targets];
  return new Set(
    parties.map((p) => p.country ?? sideIdOf(ctx.linked(c.article, p.actor))).filter((s) => s !== undefined),
  );
}

/** The sides that give an account anywhere in the story: their people speak, or an article is their own readout. */
function voices(ctx: Context, sides: readonly Side[]): Set<string> {
  const said = ctx.members.flatMap((m) => [
    readoutSide(ctx, m, sides),
    ...m.claims.map((c) => (c.kind === 'statement' ? sideIdOf(tellerOf(ctx, c)) : undefined)),
  ]);
  return new Set(said.filter((s) => s !== undefined));
}

/** Two-sided contacts of which only one party has given an account in the articles searched. */
export function oneSidedContacts(ctx: Context, points: readonly Point[], sides: readonly Side[]): OneSided[] {
  const known = new Set(sides.map((s) => s.id));
  const heard = voices(ctx, sides);
  return points.flatMap((p) => {
    if (p.claim.kind !== 'event' || !CONTACT.has(p.claim.is.type) || p.claim.is.status === 'negated') return [];
    const parties = [...partiesOf(ctx, p.claim)].filter((s) => known.has(s));
    const told = parties.filter((s) => heard.has(s));
    return told.length === 1
      ? parties.filter((s) => s !== told[0]).map((silent) => ({ point: p.id, toldBy: told[0]!, silent }))
      : [];
  });
}
