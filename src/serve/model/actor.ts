import { dayRange, type LinkedActor } from '../../app/record.ts';
import { countBy } from '../../text/index.ts';
import { pointRow, type Scene, storyName } from './scene.ts';
import type { ActorRow, ActorView, PointRow } from './types.ts';

function actorRow(a: LinkedActor, points: number): ActorRow {
  const { id, name, kind, country, sector, role, aliases = [] } = a;
  return {
    id,
    name,
    kind,
    ...(country === undefined ? {} : { country }),
    ...(sector === undefined ? {} : { sector }),
    ...(role === undefined ? {} : { role }),
    aliases,
    points,
  };
}

/** Actors who said, did, claimed or owe something, the most heard first. */
export function actorRows({ open }: Scene): ActorRow[] {
  const counts = countBy(open.weighed.points.flatMap((p) => p.actor ?? []));
  return open.actors
    .flatMap((a) => (counts.has(a.id) ? [actorRow(a, counts.get(a.id)!)] : []))
    .sort((a, b) => b.points - a.points || (a.name < b.name ? -1 : 1));
}

const dayOf = (p: PointRow): string => (p.when === undefined ? '9999-99' : (dayRange(p.when)?.from ?? '9999'));

/** What an actor said, did, claimed and owes; undefined where the story has no such actor. */
export function actorView(scene: Scene, id: string): ActorView | undefined {
  const actor = scene.look.byId(id);
  if (!actor) return undefined;
  const points = scene.open.weighed.points.filter((p) => p.actor === id).map((p) => pointRow(scene, p));
  points.sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0));
  return { story: storyName(scene.open.story), actor: actorRow(actor, points.length), points };
}
