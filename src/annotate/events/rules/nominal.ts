import type { Token } from '../../../syntax/types.ts';
import { modeOfNoun } from '../base.ts';
import { partiesBetween } from '../between.ts';
import { sourcesOf } from '../cast.ts';
import { listed } from '../frame.ts';
import { standingOf } from '../governed.ts';
import { frameAt, holdsActor, isActor, type Scene } from '../scene.ts';
import { caseOf, headOf, kidsBy, kidsOf, relation, withConj } from '../tree.ts';
import type { NounRule } from './types.ts';

const RULE = 'annotate/events/rules/nominal';

const party = (s: Scene, t: Token): boolean => isActor(s, t) || holdsActor(s, t);

/** The verb that the noun hangs on, through prepositions. */
function verbAbove(s: Scene, noun: Token): Token | undefined {
  for (let t = headOf(s.tree, noun), n = 0; t && n < 4; t = headOf(s.tree, t), n++) {
    if (t.upos === 'VERB') return t;
    if (Object.hasOwn(s.words.nouns, t.lemma.toLowerCase()) && !s.words.contactNouns.has(t.lemma.toLowerCase()))
      return undefined;
  }
  return undefined;
}

/** Whether what governs the noun says that it happened: no demand, threat, plan or refusal above it. */
function asserted(s: Scene, noun: Token): boolean {
  const verb = verbAbove(s, noun);
  if (!verb) return relation(noun) === 'root';
  const f = frameAt(s, verb);
  if (noun.deprel === 'nsubj' && headOf(s.tree, noun) === verb) return !f.negated && standingOf(s, verb) === 'fact';
  const w = s.words;
  const unreal = [
    w.requesting,
    w.refusing,
    w.agreeing,
    w.threatening,
    w.accusing,
    w.denying,
    w.wishing,
    w.ending,
    w.announcing,
    w.preparing,
  ].some((l) => listed(f, l) !== undefined);
  return !unreal && !f.negated && standingOf(s, verb) === 'fact';
}

/** Parties behind the noun by preposition, itself or through the participle behind it: `talks held between`. */
function behind(s: Scene, noun: Token, preps: readonly string[]): Token[] {
  const verbs = kidsBy(s.tree, noun, 'acl').filter((v) => s.words.light.has(v.lemma.toLowerCase()));
  return [noun, ...verbs]
    .flatMap((t) => kidsBy(s.tree, t, 'nmod', 'obl'))
    .filter((k) => k.deprel !== 'nmod:poss' && preps.includes(caseOf(s.tree, k)))
    .flatMap((k) => withConj(s.tree, k))
    .filter((t) => party(s, t));
}

function before(s: Scene, noun: Token): Token[] {
  return kidsBy(s.tree, noun, 'nmod:poss', 'amod', 'compound').filter(
    (t) =>
      t.upos !== 'NOUN' &&
      kidsOf(s.tree, t).length < 6 &&
      isActor(s, t) &&
      (t.upos === 'PROPN' || t.deprel === 'nmod:poss' || holdsActor(s, t)),
  );
}

/** `resulting in the capture of X`: who does it is the subject of the clause above. */
function inherited(s: Scene, noun: Token): Token[] {
  const verb = verbAbove(s, noun);
  return verb && s.words.resulting.has(verb.lemma.toLowerCase()) ? sourcesOf(s, frameAt(s, verb)) : [];
}

/** `an agreement to patrol the river`: what it is to. */
const infinitiveOf = (s: Scene, noun: Token): Token | undefined =>
  kidsBy(s.tree, noun, 'acl').find((c) => kidsBy(s.tree, c, 'mark').some((k) => k.lower === s.words.prep.to));

/** An event noun that names its own parties: `talks between A and B`, `the capture of X by Y`, `A's attack on B`. */
export const nominal: NounRule = (s, noun) => {
  const sense = s.words.nouns[noun.lemma.toLowerCase()];
  if (!sense?.alone || noun.upos !== 'NOUN' || !asserted(s, noun)) return null;
  const p = s.words.prep;
  const code = modeOfNoun(s, noun, sense.code);
  const clause = infinitiveOf(s, noun);
  const common = { code, rule: RULE, trigger: noun, ...(clause && code === 'AGREE' ? { content: clause } : {}) };
  const told = behind(s, noun, [p.between]);
  const ordered = told.length > 1 ? [] : partiesBetween(s, noun);
  const between = ordered.length > 0 ? ordered : told;
  if (between.length > 0) return { ...common, sources: between, targets: [] };
  const of = behind(s, noun, [p.of]);
  const by = behind(s, noun, [p.by]);
  const on = behind(s, noun, [p.on, p.against, p.with, p.to]);
  const own = before(s, noun);
  const sources = [
    ...by,
    ...(sense.of === 'source' ? of : []),
    ...(sense.of === 'target' && of.length > 0 ? own : own),
  ];
  const targets = [...on, ...(sense.of === 'target' ? of : [])];
  const all = sources.length > 0 ? sources : inherited(s, noun);
  const joint = code === 'AGREE' && all.length > 1;
  if (all.length === 0 || (targets.length === 0 && !joint)) return null;
  return { ...common, sources: all, targets };
};
