import type { Language } from '../../languages/index.ts';
import { countBy } from '../../text/index.ts';
import { INTERNATIONAL, nameKey } from '../../world/index.ts';
import type { Bodies } from './bodies.ts';
import type { Draft, Sighting } from './cast.ts';
import type { Land } from './lands.ts';
import type { Phrase } from './phrases.ts';
import { tokenAt } from './scene.ts';

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
  // `Two gunmen` are told of for the first time; `two countries` may mean those spoken of.
  const { lemma } = p.noun.noun;
  const states = lang.events.parties.has(lemma) && !lang.events.personParties.has(lemma);
  const counted = !states && !p.definite && tokenAt(p.scene, p.start)?.upos === 'NUM';
  return p.noun.plural && !counted && (sides || [first, ...p.modifiers].some((w) => lang.actors.pair.includes(w)));
}

/** The two states of a list of codes: the only two, or two that stand far above the rest. */
function two(codes: readonly string[]): [string, string] | undefined {
  const counts = [...countBy(codes)].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
  const [a, b, c] = counts;
  return a && b && (!c || (b[1] >= 2 && b[1] >= 2 * c[1])) ? [a[0], b[0]] : undefined;
}

/** Whether a phrase tells of the sides of a fight: `the warring parties`. */
export const tellsOfRivals = (p: Phrase, lang: Language): boolean =>
  p.noun.plural &&
  lang.actors.sides.includes(p.noun.noun.lemma) &&
  p.modifiers.some((w) => lang.actors.rival.includes(w));

/** Whether a phrase may mean those of a fight told of before: `both sides`, `the parties`. */
export const meansRivals = (p: Phrase, lang: Language): boolean =>
  lang.actors.sides.includes(p.noun.noun.lemma) && speaksOfTwo(p, lang);

/** Whether a person holds the office that a phrase names: of `the two presidents` the same, of `the two leaders` one with a land. */
function isOf(d: Draft, p: Phrase, lang: Language): boolean {
  const { lemma, weight } = p.noun.noun;
  const role = d.role?.toLowerCase() ?? '';
  const placed = (d.country ?? d.state) !== undefined;
  return (
    d.kind === 'person' &&
    placed &&
    (role === lemma || role.endsWith(` ${lemma}`) || (weight === 1 && lang.actors.heads.includes(role)))
  );
}

const codesIn = (lands: readonly Land[]): string[] =>
  lands.flatMap((l) => {
    if (l.place) return [];
    if (l.state !== undefined) return [`state ${l.state}`];
    return l.code !== undefined && INTERNATIONAL[l.code] === undefined ? [l.code] : [];
  });

/** The two lands of which words tell around a phrase: before it in its sentence and those before, else in all its sentence. */
function twoLands(p: Phrase, lands: readonly Land[], from: number): [string, string] | undefined {
  const near = lands.filter((l) => l.start >= from && l.start < p.scene.sentence.end);
  return (
    two(codesIn(near.filter((l) => l.start < p.start))) ??
    two(codesIn(near.filter((l) => l.start >= p.scene.sentence.start)))
  );
}

/** The lands of a phrase's own complement: `of Velia and Orland`, `of Velia, Orland and Marend`; none where it names one alone. */
function complementLands(p: Phrase, lands: readonly Land[]): string[] {
  const { text } = p.scene;
  if (!text.startsWith(' of ', p.end)) return [];
  const out: string[] = [];
  let at = p.end;
  for (const l of lands.filter((x) => x.start > p.end && !x.place)) {
    const link = out.length === 0 ? /^ of (?:the )?$/u : /^(?:,|,? and) (?:the )?$/u;
    if (!link.test(text.slice(at, l.start))) break;
    out.push(...codesIn([l]));
    at = l.end;
  }
  return new Set(out).size > 1 ? out : [];
}

/** Whom `the presidents of Velia and Orland` means: those who hold the office, the states where nobody is known to. */
export function jointly(
  p: Phrase,
  people: readonly Draft[],
  bodies: Bodies,
  lands: readonly Land[],
  lang: Language,
): Draft[] | undefined {
  if (p.type !== 'person' || !p.noun.plural) return undefined;
  const codes = complementLands(p, lands);
  const stateOf = (code: string): Draft =>
    code.startsWith('state ') ? bodies.state(nameKey(code.slice(6))) : bodies.country(code);
  const found = codes.map((code) => {
    const state = stateOf(code);
    const fit = people.filter((d) => isOf(d, p, lang) && (d.country ?? d.state) === (state.country ?? state.state));
    return fit.length === 1 ? fit[0]! : state;
  });
  return found.length > 1 ? found : undefined;
}

/** Whom `both nations` or `the two leaders` means, where the sentences around name two; undefined else. */
export function bothOf(
  p: Phrase,
  seen: readonly Sighting[],
  bodies: Bodies,
  lands: readonly Land[],
  lang: Language,
): Draft[] | undefined {
  const { index } = p.scene.sentence;
  const before = seen.filter((x) => x.start < p.start);
  const near = before.filter((x) => index - x.sentence <= NEAR);
  if (p.type === 'person') {
    const people = [
      ...new Set(near.filter((x) => index - x.sentence <= 1).flatMap((x) => (x.who?.kind === 'person' ? [x.who] : []))),
    ];
    if (people.length === 2) return people;
    const heads = [...new Set(before.flatMap((x) => (x.who && isOf(x.who, p, lang) ? [x.who] : [])))];
    return heads.length === 2 ? heads : undefined;
  }
  const from = Math.min(p.scene.sentence.start, near[0]?.start ?? p.start);
  const pair = two(codesOf(near)) ?? twoLands(p, lands, from) ?? two(codesOf(before));
  return pair?.map((code) => (code.startsWith('state ') ? bodies.state(nameKey(code.slice(6))) : bodies.country(code)));
}
