import { actorOfClaim, type LinkedActor, type Side, sideIdOf, tellerOf } from '../record/index.ts';
import { countBy, groupBy } from '../text/index.ts';
import { officialParty } from './accounts.ts';
import type { Context } from './context.ts';

const nameOf = (id: string, actors: readonly LinkedActor[]): string =>
  actors.find((a) => a.kind === 'country' && sideIdOf(a) === id)?.name ?? id;

/**
 * The parties that the coverage is about: those that publish an account of their own, then those that speak, act and owe most; beyond two any
 * with a fifth of the most.
 * `wanted` names them instead. Those heard of once in passing are no side.
 */
export function sidesOf(ctx: Context, wanted?: readonly string[]): Side[] {
  const voices = ctx.members.flatMap((m) =>
    m.claims.flatMap((c) =>
      [...new Set([sideIdOf(actorOfClaim(ctx, c)), sideIdOf(tellerOf(ctx, c))])].filter((s) => s !== undefined),
    ),
  );
  const official = new Map(ctx.members.flatMap((m) => officialParty(ctx, m) ?? []).map((p) => [p.id, p.name]));
  const first = (id: string): number => (official.has(id) ? 0 : 1);
  const all = [...countBy([...voices, ...official.keys()])];
  const counts = all.sort((a, b) => first(a[0]) - first(b[0]) || b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const most = Math.max(0, ...counts.map(([, n]) => n));
  const picked = wanted ?? counts.filter(([, n], i) => (i < 2 ? n > 0 : n >= Math.max(3, most / 5))).map(([id]) => id);
  const actors = ctx.members.length > 0 ? allActors(ctx) : [];
  const bySide = groupBy(actors, (a) => sideIdOf(a) ?? '');
  const named = (id: string): string => {
    const name = nameOf(id, actors);
    return name === id ? (official.get(id) ?? id) : name;
  };
  return picked.map((id) => ({ id, name: named(id), actors: (bySide.get(id) ?? []).map((a) => a.id).sort() }));
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
