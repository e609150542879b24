import {
  type Claim,
  type LinkedActor,
  type Member,
  outermost,
  type Point,
  type Side,
  type Span,
  sideIdOf,
} from '../record/index.ts';
import { contains, fold } from '../text/index.ts';
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

/** The side that a phrase names: by the actor it means, else by the name of one in its words, `the Halvenian account`. */
function sideNamed(
  ctx: Context,
  article: string,
  at: Span & { readonly actor?: string },
  sides: readonly Side[],
): string | undefined {
  const meant = sideIdOf(ctx.linked(article, at.actor));
  if (meant !== undefined) return meant;
  const inside = ctx.article(article).mentions.filter((m) => contains(at, m));
  const found = new Set(inside.flatMap((m) => sideIdOf(ctx.linked(article, m.actor)) ?? []));
  if (found.size === 1) return [...found][0];
  const text = fold(ctx.text(article, at));
  const named = sides.filter((s) => namesOf(ctx, s).some((n) => n.length > 3 && text.includes(n)));
  return named.length === 1 ? named[0]!.id : undefined;
}

/**
 * The side on whose word a claim stands: whose readout has it, whoever it says has spoken; elsewhere the one whose words hold all others,
 * so that an assurance which one side says the other gave is the first one's word.
 */
export function voiceOf(ctx: Context, c: Claim, sides: readonly Side[]): string | undefined {
  const own = readoutSide(ctx, ctx.member(c.article), sides);
  if (own !== undefined) return own;
  const speaker = outermost(ctx, c)?.speaker;
  return speaker && sideNamed(ctx, c.article, speaker, sides);
}

/** The sides on whose word a point stands, in any of its reports. */
export function tellersOf(ctx: Context, p: Point, sides: readonly Side[]): ReadonlySet<string> {
  const known = new Set(sides.map((s) => s.id));
  const voices = p.reports.map((r) => {
    const c = ctx.claim(r.claim);
    return c && voiceOf(ctx, c, sides);
  });
  return new Set(voices.filter((s) => s !== undefined && known.has(s)) as string[]);
}
