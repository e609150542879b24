import type { Language } from '../../languages/index.ts';
import type { Span } from '../../record/index.ts';
import { overlaps } from '../../text/index.ts';
import type { Draft, Sighting } from './cast.ts';
import { headOf, isSubject, type Scene, tokenAt } from './scene.ts';

/** A pronoun of the third person with its gender. */
export interface Pronoun extends Span {
  readonly scene: Scene;
  readonly gender: 'f' | 'm';
  readonly possessive: boolean;
}

/** `he` and `she` in all their forms; plural and spoken pronouns are left to whoever knows the speaker. */
export function pronounsOf(s: Scene, lang: Language): Pronoun[] {
  const { f, m } = lang.actors.pronouns;
  return s.words.flatMap((w) => {
    const gender = f.includes(w.key) ? 'f' : m.includes(w.key) ? 'm' : undefined;
    if (!gender || (w.capital && w.upper)) return [];
    const deprel = tokenAt(s, w.start)?.deprel ?? '';
    return [{ scene: s, start: w.start, end: w.end, gender, possessive: deprel === 'nmod:poss' }] as const;
  });
}

const canBe = (d: Draft, gender: 'f' | 'm'): boolean =>
  (d.kind === 'person' || d.kind === 'office') && (d.gender === undefined || d.gender === gender);

const isPerson = (x: Sighting): x is Sighting & { who: Draft } => x.type === 'person' && x.who !== undefined;

/** The one whom all of the sightings mean; undefined for none or several. */
export const only = (list: readonly Sighting[]): Draft | undefined => {
  const all = new Set(list.flatMap((x) => x.who ?? []));
  return all.size === 1 ? [...all][0] : undefined;
};

/** Whether a place of the sentence stands in quoted words. */
export const insideQuotes = (s: Scene, place: number): boolean => {
  const before = s.text.slice(s.sentence.start, place);
  const opened = (before.match(/[“«„]/gu) ?? []).length - (before.match(/[”»]/gu) ?? []).length;
  return opened > 0 || (before.match(/"/gu) ?? []).length % 2 === 1;
};

// How many sentences back a pronoun may reach.
const REACH = 3;

/** Whom `p` means, from sightings in order of place; undefined where two could be meant. */
export function meantBy(p: Pronoun, seen: readonly Sighting[], scenes: ReadonlyMap<number, Scene>): Draft | undefined {
  const { index, paragraph } = p.scene.sentence;
  const fits = (x: Sighting): boolean => isPerson(x) && canBe(x.who, p.gender);
  // Who says a thing is not among those whom the quoted words name.
  const outside = (x: Sighting): boolean => !insideQuotes(p.scene, x.start);
  const here = seen.filter((x) => x.sentence === index && x.start < p.start && fits(x) && outside(x));
  const known = here.filter((x) => x.who?.gender === p.gender);
  const inSentence = only(known) ?? subjectAmong(here, p.scene) ?? only(here);
  // A pronoun in quoted words is the speaker's choice: only someone quoted words name before can be meant.
  if (insideQuotes(p.scene, p.start)) return undefined;
  if (here.length > 0) return inSentence;
  const told = seen.filter((x) => {
    if (index - x.sentence > REACH) return false;
    const scene = scenes.get(x.sentence);
    return fits(x) && !(scene && insideQuotes(scene, x.start));
  });
  return later(p, seen, fits) ?? before(told, index, paragraph, scenes, p);
}

function subjectAmong(list: readonly Sighting[], s: Scene): Draft | undefined {
  const all = new Set(list.flatMap((x) => x.who ?? []));
  if (all.size === 1) return [...all][0];
  return only(list.filter((x) => isSubject(s, x)));
}

/** `Speaking at her home, Lorn said`: a possessive before the sentence's own subject. */
function later(p: Pronoun, seen: readonly Sighting[], fits: (x: Sighting) => boolean): Draft | undefined {
  const { index, start } = p.scene.sentence;
  const opens = p.scene.text.slice(start, p.start);
  if (!p.possessive || /[.!?;:“"]/u.test(opens)) return undefined;
  const after = seen.filter((x) => x.sentence === index && x.start > p.start && fits(x));
  const first = after[0];
  return first && /,/u.test(p.scene.text.slice(p.end, first.start)) && isSubject(p.scene, first)
    ? first.who
    : undefined;
}

function before(
  list: readonly Sighting[],
  index: number,
  paragraph: number,
  scenes: ReadonlyMap<number, Scene>,
  p: Pronoun,
): Draft | undefined {
  const scene = scenes.get(index - 1);
  const last = withoutOwners(
    list.filter((x) => x.sentence === index - 1),
    scene,
  );
  const crosses = scene?.sentence.paragraph !== paragraph;
  const known = only(last.filter((x) => x.who?.gender === p.gender));
  if (crosses) return acrossParagraphs(last, list, index, p);
  return (
    known ??
    (scene ? subjectAmong(last, scene) : undefined) ??
    (last.length === 0 ? lastInParagraph(list, index, paragraph, scenes) : undefined)
  );
}

/** `Lorn’s spokesman, Bo Kern,`: whose the one is who was told of steps back behind him. */
function withoutOwners(last: readonly Sighting[], scene: Scene | undefined): readonly Sighting[] {
  const owns = (x: Sighting): boolean => {
    const head = scene && headOf(scene, x);
    const owned = head?.deprel === 'nmod:poss' ? scene?.sentence.tokens[head.head] : undefined;
    return owned !== undefined && last.some((y) => y.who !== x.who && overlaps(y, owned));
  };
  const others = last.filter((x) => !owns(x));
  return others.length > 0 ? others : last;
}

// Over a paragraph's end only where nobody else can be meant: neither there nor in the sentence before it.
function acrossParagraphs(
  last: readonly Sighting[],
  list: readonly Sighting[],
  index: number,
  p: Pronoun,
): Draft | undefined {
  const near = list.filter((x) => x.sentence < index && index - x.sentence <= REACH);
  const sole = only(near);
  if (sole) return sole;
  const sure = only(near.filter((x) => x.who?.gender === p.gender));
  return sure && near.every((x) => x.who?.gender !== undefined || x.who === sure) ? sure : only(last);
}

/** Two or three sentences of one paragraph about one person. */
function lastInParagraph(
  list: readonly Sighting[],
  index: number,
  paragraph: number,
  scenes: ReadonlyMap<number, Scene>,
): Draft | undefined {
  const near = list.filter(
    (x) =>
      x.sentence < index && index - x.sentence <= REACH && scenes.get(x.sentence)?.sentence.paragraph === paragraph,
  );
  return only(near);
}
