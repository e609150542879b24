import type { Language } from '../../languages/index.ts';
import type { Span } from '../../record/index.ts';
import type { Token } from '../../syntax/types.ts';
import type { Draft, Sighting } from './cast.ts';
import { insideQuotes, only } from './pronouns.ts';
import { isSubject, type Scene, tokenAt } from './scene.ts';

/** `it` where it does what only a party does, or is told to be ready for: says, promises, sends. */
export function actingThings(s: Scene, lang: Language): Span[] {
  const [it] = lang.actors.pronouns.thing;
  return s.words.flatMap((w) => {
    const t = w.key === it ? tokenAt(s, w.start) : undefined;
    const verb = t?.deprel === 'nsubj' || t?.deprel === 'expl' ? s.sentence.tokens[t.head] : undefined;
    const acts = verb?.upos === 'VERB' && (isParty(verb, lang) || (t?.deprel === 'nsubj' && told(s, verb, lang)));
    const willing = verb?.upos === 'ADJ' && verb.lower in lang.commitments.adjectives && told(s, verb, lang);
    return acts || willing ? [{ start: w.start, end: w.end }] : [];
  });
}

const isParty = (verb: Token, lang: Language): boolean => lang.actors.partyVerbs.includes(verb.lemma.toLowerCase());

/** `said it would act`: what a party tells of `it` is mostly of itself; of what only happens it may be of anything. */
function told(s: Scene, verb: Token, lang: Language): boolean {
  const head = verb.deprel === 'ccomp' ? s.sentence.tokens[verb.head] : undefined;
  return head !== undefined && isParty(head, lang) && !lang.commitments.notActs.has(verb.lemma.toLowerCase());
}

const isBody = (x: Sighting): x is Sighting & { who: Draft } =>
  x.type !== 'place' &&
  x.type !== 'person' &&
  (x.who?.kind === 'country' || x.who?.kind === 'organisation' || (x.who?.kind === 'group' && x.kind === 'name'));

/** Of several bodies the one that is the subject; of one, that; undefined where two could be meant. */
const chosen = (list: readonly Sighting[], s: Scene): Draft | undefined =>
  only(list.filter((x) => isSubject(s, x))) ?? only(list);

/** The state or body of the sentence before: whoever quotes it there stands outside its words. */
export function bodyBefore(s: Scene, seen: readonly Sighting[], scenes: ReadonlyMap<number, Scene>): Draft | undefined {
  for (let k = s.sentence.index - 1; k >= s.sentence.index - 2; k--) {
    const scene = scenes.get(k);
    if (!scene) return undefined;
    const last = seen.filter((x) => x.sentence === k && isBody(x) && !insideQuotes(scene, x.start));
    if (last.length > 0) return chosen(last, scene);
    // A sentence of quoted words alone stands between without naming another.
    if (
      !insideQuotes(scene, scene.sentence.end - 1) &&
      !/["”»]/u.test(scene.text.slice(scene.sentence.start, scene.sentence.end))
    )
      return undefined;
  }
  return undefined;
}

/** Which state or body `it` at `at` means: of its own sentence, else of the one before. */
export function thingMeant(
  s: Scene,
  at: Span,
  seen: readonly Sighting[],
  scenes: ReadonlyMap<number, Scene>,
): Draft | undefined {
  if (insideQuotes(s, at.start)) return undefined;
  const here = seen.filter(
    (x) => x.sentence === s.sentence.index && x.start < at.start && isBody(x) && !insideQuotes(s, x.start),
  );
  return here.length > 0 ? chosen(here, s) : bodyBefore(s, seen, scenes);
}
