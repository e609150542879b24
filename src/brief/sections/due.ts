import {
  actorOfClaim,
  type BriefSection,
  type CommitmentClaim,
  type Point,
  sideIdOf,
  tellerOf,
} from '../../record/index.ts';
import { type BriefContext, citations, cited, nameOf, originsNote, toldBy } from '../context.ts';
import { capital, longTime, quote, stop } from '../phrase.ts';

const STRENGTH: Readonly<Record<CommitmentClaim['is']['strength'], string>> = {
  will: 'will',
  agreed: 'has agreed to',
  plans: 'plans to',
  may: 'may',
  demanded: 'is asked to',
};

/** What each side owes next and by when, and on whose word alone it is known. */
export function due(ctx: BriefContext): BriefSection {
  const owed = ctx.points.filter((p) => p.claim.kind === 'commitment');
  return { id: 'due', heading: 'What is due', sentences: owed.map((p) => cited(line(ctx, p), citations(ctx, p))) };
}

function line(ctx: BriefContext, p: Point): string {
  const c = p.claim as CommitmentClaim;
  const owner = nameOf(ctx, c) || 'Owner not stated';
  const window = c.is.due ? `; window ${longTime(c.is.due.edtf)}` : '; no date given';
  const condition = c.is.condition ? `; on the condition ${quote(ctx.look.text(c.article, c.is.condition))}` : '';
  return stop(
    `${capital(owner)} ${STRENGTH[c.is.strength]}: ${quote(ctx.look.text(c.article, c.is.action))}${toldBy(ctx, c)}${window}${condition}${oneSided(ctx, p)}${originsNote(p)}`,
  );
}

/** That only the other party has told of it. */
function oneSided(ctx: BriefContext, p: Point): string {
  const owner = sideIdOf(actorOfClaim(ctx.look, p.claim));
  const teller = sideIdOf(tellerOf(ctx.look, p.claim));
  const others = p.reports
    .map((r) => ctx.look.claim(r.claim))
    .map((c) => (c ? sideIdOf(tellerOf(ctx.look, c)) : undefined));
  if (owner === undefined || teller === undefined || owner === teller || others.includes(owner)) return '';
  const name = ctx.weighed.sides.find((s) => s.id === teller)?.name ?? teller;
  return `; known only from ${name}’s side`;
}
