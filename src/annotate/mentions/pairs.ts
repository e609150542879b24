import type { Language } from '../../languages/index.ts';
import { countBy } from '../../text/index.ts';
import { INTERNATIONAL, nameKey } from '../../world/index.ts';
import type { Bodies } from './bodies.ts';
import type { Draft, Sighting } from './cast.ts';
import type { Phrase } from './phrases.ts';

const NEAR = 3;

const codesOf = (seen: readonly Sighting[]): string[] =>
  seen.flatMap((x) => {
    if (x.type === 'place' || !x.who) return [];
    if (x.who.state) return [`state ${x.who.state}`];
    return x.who.country && INTERNATIONAL[x.who.country] === undefined ? [x.who.country] : [];
  });

/** Whether a phrase speaks of two parties: `both nations`, `the two leaders`, `the delegations`. */
export function speaksOfTwo(p: Phrase, lang: Language): boolean {
  const first = p.scene.text.slice(p.start, p.end).split(/\s/u)[0]?.toLowerCase() ?? '';
  const sides = p.definite && p.modifiers.length === 0 && lang.actors.sides.includes(p.noun.noun.lemma);
  return p.noun.plural && (sides || [first, ...p.modifiers].some((w) => lang.actors.pair.includes(w)));
}

/** The two states of a list of codes: the only two, or two that stand far above the rest. */
function two(codes: readonly string[]): [string, string] | undefined {
  const counts = [...countBy(codes)].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
  const [a, b, c] = counts;
  return a && b && (!c || (b[1] >= 2 && b[1] >= 2 * c[1])) ? [a[0], b[0]] : undefined;
}

/** Whom `both nations` or `the two leaders` means, where the sentences around name two; undefined else. */
export function bothOf(p: Phrase, seen: readonly Sighting[], bodies: Bodies): Draft[] | undefined {
  const { index } = p.scene.sentence;
  const before = seen.filter((x) => x.start < p.start);
  const near = before.filter((x) => index - x.sentence <= NEAR);
  if (p.type === 'person') {
    const people = [
      ...new Set(near.filter((x) => index - x.sentence <= 1).flatMap((x) => (x.who?.kind === 'person' ? [x.who] : []))),
    ];
    return people.length === 2 ? people : undefined;
  }
  const pair = two(codesOf(near)) ?? two(codesOf(before));
  return pair?.map((code) => (code.startsWith('state ') ? bodies.state(nameKey(code.slice(6))) : bodies.country(code)));
}
