import type { Participant } from '../../record/index.ts';
import type { Token } from '../../syntax/types.ts';
import { participant } from '../mentions/index.ts';
import type { Frame, Oblique } from './frame.ts';
import { type Coding, frameAt, holdsActor, isActor, mentionsIn, type Scene } from './scene.ts';
import { below, headOf, kidsBy, phraseOf, relation, withConj } from './tree.ts';

/** The parties of an event, as noun heads. */
export interface Cast {
  readonly sources: readonly Token[];
  readonly targets: readonly Token[];
}

const PRONOUNS = 'PRON';

/** For `X said it would leave`: X, whose words say who `it` is, where a pronoun has no link of its own. */
function spokenFor(s: Scene, t: Token, verb: Token): Token {
  if (t.upos !== PRONOUNS) return t;
  for (let v: Token | undefined = verb, n = 0; v && n < 5; v = headOf(s.tree, v), n++) {
    if (relation(v) !== 'ccomp') continue;
    const head = headOf(s.tree, v);
    const teller = head && frameAt(s, head).subjects[0];
    if (teller && teller.upos !== PRONOUNS) return teller;
  }
  return t;
}

export function sourcesOf(s: Scene, f: Frame): Token[] {
  return f.subjects.filter((t) => isActor(s, t) || holdsActor(s, t)).map((t) => spokenFor(s, t, f.verb));
}

const idOf = (s: Scene, t: Token): string => {
  const actor = participant(s.m, s.text, phraseOf(s.tree, t)).actor;
  return actor ?? t.lemma.toLowerCase();
};

function byPreposition(s: Scene, obliques: readonly Oblique[]): Token[] {
  const out: Token[] = [];
  for (const prep of s.words.targetPreps)
    for (const o of obliques) if (o.prep === prep && (isActor(s, o.head) || holdsActor(s, o.head))) out.push(o.head);
  return out;
}

const places = (s: Scene, f: Frame): Token[] =>
  f.obliques
    .filter((o) => s.words.placePreps.has(o.prep))
    .map((o) => o.head)
    .filter((t) =>
      mentionsIn(s, phraseOf(s.tree, t)).some(
        (x) => x.actor !== undefined || x.type === 'place' || x.type === 'country',
      ),
    );

/** Those told of inside a clause or noun: its subject, its objects, then any linked actor below it, in order of place. */
function inContent(s: Scene, content: Token): Token[] {
  const f = content.upos === 'VERB' || content.upos === 'AUX' ? frameAt(s, content) : undefined;
  const own = kidsBy(s.tree, content, 'nsubj').filter((t) => isActor(s, t));
  const near = f
    ? [...own, ...f.recipients, ...f.objects.filter((t) => isActor(s, t)), ...byPreposition(s, f.obliques)]
    : [];
  const deep = below(s.tree, content, () => true)
    .filter(
      (t) =>
        t !== content &&
        t.upos !== PRONOUNS &&
        (t.upos === 'PROPN' || t.upos === 'ADJ' || s.words.actors.has(t.lemma.toLowerCase())),
    )
    .filter((t) => isActor(s, t) && relation(t) !== 'compound' && relation(t) !== 'flat')
    .sort((a, b) => a.i - b.i);
  return [...near, ...deep];
}

function candidates(s: Scene, f: Frame | undefined, c: Coding): Token[] {
  if (c.targets) return [...c.targets];
  const of = f && !c.instrument ? f.objects.filter((t) => t !== c.content && isActor(s, t)) : [];
  const linked = f && !c.instrument ? f.objects.filter((t) => t !== c.content && holdsActor(s, t)) : [];
  return [
    ...(f?.recipients ?? []),
    ...of,
    ...linked,
    ...(f ? byPreposition(s, f.obliques) : []),
    ...(c.content ? inContent(s, c.content) : []),
    ...(f ? places(s, f) : []),
  ];
}

/** Who does it and to whom: the rule's own parties, else those around the verb, nearest role first. */
export function castOf(s: Scene, c: Coding, f: Frame | undefined): Cast {
  const sources = c.sources ?? (f ? sourcesOf(s, f) : []);
  const taken = new Set(sources.map((t) => idOf(s, t)));
  const heads = new Set(sources.map((t) => t.i));
  const [first] = candidates(s, f, c).filter((t) => !heads.has(t.i) && !taken.has(idOf(s, t)) && t.upos !== 'VERB');
  const targets = first ? withConj(s.tree, first).filter((t) => t === first || isActor(s, t)) : [];
  return { sources, targets: c.targets ? [...c.targets] : targets };
}

/** `Velian and Keldoran officials`: the two peoples before one noun, each a party. */
function splitModifiers(s: Scene, t: Token): Token[] {
  for (const k of kidsBy(s.tree, t, 'amod', 'compound', 'nmod:poss')) {
    const both = [k, ...kidsBy(s.tree, k, 'conj')];
    if (both.length > 1 && both.every((b) => mentionsIn(s, b).some((x) => x.actor !== undefined))) return both;
  }
  return [t];
}

/** The parties as spans of the text with actor and country; two peoples before one noun stand apart. */
export function participants(s: Scene, heads: readonly Token[]): Participant[] {
  const seen = new Set<number>();
  return heads
    .flatMap((t) => splitModifiers(s, t))
    .flatMap((t) => {
      const p = participant(
        s.m,
        s.text,
        kidsBy(s.tree, t, 'conj').length > 0 && t.upos === 'ADJ' ? t : phraseOf(s.tree, t),
      );
      if (seen.has(p.start)) return [];
      seen.add(p.start);
      return [p];
    });
}
