import { bareName, languageOf } from '../languages/index.ts';
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
import { countryName, resolveActor } from '../world/index.ts';
import type { Context } from './context.ts';

/** A party by its id and the name that is shown. */
type Party = Pick<Side, 'id' | 'name'>;

const OF_LAND = /\sof (?:the )?(?<land>\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*)$/u;

const officialOf = new WeakMap<Context, Map<string, Party | undefined>>();

/**
 * The party that an official readout names as its own in its outlet, `Government of Velia`: a land that is known, or whatever is no office and
 * stands behind `of`. Undefined for other articles and where the outlet names none.
 */
export function officialParty(ctx: Context, m: Member): Party | undefined {
  const known = officialOf.get(ctx) ?? new Map<string, Party | undefined>();
  officialOf.set(ctx, known);
  if (!known.has(m.id)) known.set(m.id, partyOfOutlet(m));
  return known.get(m.id);
}

function partyOfOutlet({ annotated: { article } }: Member): Party | undefined {
  const language = languageOf(article.lang);
  if (article.label !== 'readout' || article.outlet === undefined || !language) return undefined;
  const land = OF_LAND.exec(article.outlet)?.groups?.land;
  const meant = land === undefined ? undefined : resolveActor(land, language);
  if (land !== undefined && meant?.country === undefined && meant?.role === undefined && meant?.sector === undefined)
    return { id: land, name: land };
  const country = meant?.country ?? resolveActor(article.outlet, language).country;
  return country === undefined ? undefined : { id: country, name: countryName(country, language) };
}

/** Whose own account an article is: an official readout speaks for the side that its outlet, byline or title names. */
export function readoutSide(ctx: Context, m: Member, sides: readonly Side[]): string | undefined {
  const { label, outlet, byline, title } = m.annotated.article;
  if (label !== 'readout') return undefined;
  const own = officialParty(ctx, m);
  if (own && sides.some((s) => s.id === own.id)) return own.id;
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
  const actor = ctx.linked(article, at.actor);
  if ([ctx.text(article, at), actor?.name ?? ''].some((n) => ctx.press.has(bareName(n)))) return undefined;
  const meant = sideIdOf(actor);
  // A newspaper's land in its name makes it nobody's voice.
  if (meant !== undefined || actor?.kind === 'organisation') return meant;
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
