import { foldName } from '../../world/index.ts';
import { type Draft, learn, type Sighting } from './cast.ts';
import type { Described } from './people.ts';
import type { Scene } from './scene.ts';

const hasLand = (d: Draft): boolean => d.country !== undefined || d.state !== undefined;

/** The body in the words of a role: the ministry of `ministry spokesman`. */
function bodyIn(role: Described, scene: Scene): string | undefined {
  const inside = scene.nouns.find(
    (n) =>
      n.noun.kind === 'organisation' &&
      !n.plural &&
      scene.words[n.from]!.start >= role.start &&
      scene.words[n.to]!.end <= role.end,
  );
  return inside && foldName(inside.noun.lemma);
}

/** The bodies of that noun with a land that were seen before; none where they are of several lands. */
function seenBefore(noun: string, role: Described, seen: readonly Sighting[]): Draft | undefined {
  const fit = seen.flatMap(({ start, who }) =>
    start < role.start && who?.kind === 'organisation' && hasLand(who) && foldName(who.name).includes(noun)
      ? [who]
      : [],
  );
  const lands = new Set(fit.map((d) => d.country ?? d.state));
  return lands.size === 1 ? fit.at(-1) : undefined;
}

/**
 * `Velia’s energy ministry denied it`, then `ministry spokesman Bo Kern said`: who speaks for a body of which the article has named
 * one is of its land.
 */
export function toTheirBody(
  described: readonly Described[],
  scenes: ReadonlyMap<number, Scene>,
  seen: readonly Sighting[],
): void {
  for (const role of described) {
    const scene = scenes.get(role.sentence);
    const noun = hasLand(role.who) || !scene ? undefined : bodyIn(role, scene);
    const body = noun === undefined ? undefined : seenBefore(noun, role, seen);
    if (body) learn(role.who, { country: body.country, state: body.state });
  }
}
