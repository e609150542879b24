import { languageOf } from '../languages/index.ts';
import { actorOfClaim, type Claim, type LinkedActor, type Side, sideIdOf, tellerOf } from '../record/index.ts';
import { countBy, fold, groupBy } from '../text/index.ts';
import { resolveActor } from '../world/index.ts';
import { officialParty } from './accounts.ts';
import type { Context } from './context.ts';

const nameOf = (id: string, actors: readonly LinkedActor[]): string =>
  actors.find((a) => a.kind === 'country' && sideIdOf(a) === id)?.name ?? id;

/** The id that a person means by a code, a land's name or the name of one of its people; what nobody in the story goes by stays as it is. */
function meantBy(ctx: Context, wanted: string, actors: readonly LinkedActor[]): string {
  const said = fold(wanted);
  const called = (a: LinkedActor): boolean => [a.name, ...(a.aliases ?? [])].some((n) => fold(n) === said);
  const language = languageOf(ctx.members[0]?.annotated.article.lang ?? 'en');
  return (
    actors.map(sideIdOf).find((id) => id !== undefined && fold(id) === said) ??
    ctx.members.flatMap((m) => officialParty(ctx, m) ?? []).find((p) => fold(p.name) === said)?.id ??
    sideIdOf(actors.find((a) => a.kind === 'country' && called(a))) ??
    (language && resolveActor(wanted, language).country) ??
    sideIdOf(actors.find(called)) ??
    wanted
  );
}

/** Those who say, owe or tell a claim, and whoever an event is between. */
function partiesOf(ctx: Context, c: Claim): readonly string[] {
  const between = c.kind === 'event' ? [...c.is.sources, ...c.is.targets] : [];
  const actors = [actorOfClaim(ctx, c), tellerOf(ctx, c), ...between.map((p) => ctx.linked(c.article, p.actor))];
  return [...new Set(actors.map(sideIdOf))].filter((s) => s !== undefined);
}

/**
 * The parties that the coverage is about: those that publish an account of their own, then those that speak, act and owe most; beyond two any
 * with a fifth of the most.
 * `wanted` names them instead, by code or name. Those heard of once in passing are no side.
 */
export function sidesOf(ctx: Context, wanted?: readonly string[]): Side[] {
  const voices = ctx.members.flatMap((m) => m.claims.flatMap((c) => partiesOf(ctx, c)));
  const official = new Map(ctx.members.flatMap((m) => officialParty(ctx, m) ?? []).map((p) => [p.id, p.name]));
  const first = (id: string): number => (official.has(id) ? 0 : 1);
  const all = [...countBy([...voices, ...official.keys()])];
  const counts = all.sort((a, b) => first(a[0]) - first(b[0]) || b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const most = Math.max(0, ...counts.map(([, n]) => n));
  const actors = ctx.members.length > 0 ? allActors(ctx) : [];
  const named = wanted && [...new Set(wanted.map((w) => meantBy(ctx, w, actors)))];
  const picked = named ?? counts.filter(([, n], i) => (i < 2 ? n > 0 : n >= Math.max(3, most / 5))).map(([id]) => id);
  const bySide = groupBy(actors, (a) => sideIdOf(a) ?? '');
  const nameIn = (id: string): string => {
    const name = nameOf(id, actors);
    return name === id ? (official.get(id) ?? id) : name;
  };
  return picked.map((id) => ({ id, name: nameIn(id), actors: (bySide.get(id) ?? []).map((a) => a.id).sort() }));
}

function allActors(ctx: Context): LinkedActor[] {
  const found = new Map<string, LinkedActor>();
  for (const m of ctx.members)
    for (const a of m.annotated.actors) {
      const linked = ctx.linked(m.id, a.id);
      if (linked) found.set(linked.id, linked);
    }
  return [...found.values()];
}
