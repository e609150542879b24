import { type LinkedActor, type Member, type Point, type Side, sideIdOf, tellerOf } from '../record/index.ts';
import { fold } from '../text/index.ts';
import type { Context } from './context.ts';

/** Whose own account an article is: an official readout speaks for the side that its outlet, byline or title names. */
export function readoutSide(ctx: Context, m: Member, sides: readonly Side[]): string | undefined {
  const { label, outlet, byline, title } = m.annotated.article;
  if (label !== 'readout') return undefined;
  const head = fold([outlet ?? '', ...(byline ?? []), outlet === undefined ? (title ?? '') : ''].join(' '));
  const named = sides.filter((s) => namesOf(ctx, s).some((n) => n.length > 2 && head.includes(n)));
  return named.length === 1 ? named[0]!.id : undefined;
}

/** Names and aliases of a side and of its actors, folded. */
function namesOf(ctx: Context, side: Side): string[] {
  const actors = side.actors.map((id) => ctx.byId(id)).filter((a): a is LinkedActor => a !== undefined);
  const own = actors.filter((a) => a.kind === 'country' || a.kind === 'organisation' || a.kind === 'person');
  // `the President` or `the government` is in either side's outlet: only names tell.
  const names = own.flatMap((a) => [a.name, ...(a.aliases ?? [])]).filter((n) => /^\p{Lu}/u.test(n) && !isRole(n, own));
  return [side.name, ...names].map(fold);
}

const isRole = (name: string, actors: readonly LinkedActor[]): boolean =>
  actors.some((a) => a.role !== undefined && fold(name) === fold(a.role));

/** The sides on whose word a point stands: the tellers of its claims, and the owners of the readouts that have it. */
export function tellersOf(ctx: Context, p: Point, sides: readonly Side[]): ReadonlySet<string> {
  const known = new Set(sides.map((s) => s.id));
  const out = new Set<string>();
  for (const r of p.reports) {
    const member = ctx.member(r.article);
    const c = member.claims.find((x) => x.id === r.claim);
    const teller = c ? sideIdOf(tellerOf(ctx, c)) : undefined;
    // In a readout what nobody else is quoted with is the government's own word.
    const side = teller ?? readoutSide(ctx, member, sides);
    if (side !== undefined && known.has(side)) out.add(side);
  }
  return out;
}
