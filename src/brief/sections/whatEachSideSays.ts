import {
  type BriefSection,
  type BriefSentence,
  type Point,
  type StatementClaim,
  sideIdOf,
  tellerOf,
} from '../../record/index.ts';
import { type BriefContext, citations, cited, computed, originsNote } from '../context.ts';
import { count } from '../phrase.ts';
import { sayingOf } from '../saying.ts';

const MOST = 24;

/** Each side's statements, the widest carried first; then voices of no side. Statements inside another's words stay with that one's. */
export function whatEachSideSays(ctx: BriefContext): BriefSection {
  const told = ctx.points.filter((p): p is Point & { claim: StatementClaim } => p.claim.kind === 'statement');
  const sideOf = (p: Point): string => sideIdOf(tellerOf(ctx.look, p.claim)) ?? '';
  const sentences: BriefSentence[] = [];
  for (const side of ctx.weighed.sides) {
    const own = told.filter((p) => sideOf(p) === side.id);
    sentences.push(...voiced(ctx, own));
    if (own.length === 0) sentences.push(computed(`No statement by ${side.name} is in the articles searched.`, ctx));
  }
  const known = new Set(ctx.weighed.sides.map((s) => s.id));
  sentences.push(
    ...voiced(
      ctx,
      told.filter((p) => !known.has(sideOf(p))),
    ),
  );
  return { id: 'what-each-side-says', heading: 'What each side says', sentences };
}

function voiced(ctx: BriefContext, points: readonly (Point & { claim: StatementClaim })[]): BriefSentence[] {
  const ranked = [...points].sort((a, b) => b.origins - a.origins);
  const shown = ranked.slice(0, MOST).map((p) => cited(sayingOf(ctx, p.claim) + originsNote(p), citations(ctx, p)));
  const left = ranked.length - shown.length;
  return left > 0
    ? [...shown, computed(`The record has ${count(left, 'further statement')} of this side.`, ctx)]
    : shown;
}
