import type { EventsLexicon } from '../../languages/shape/events.ts';
import type { Token } from '../../syntax/types.ts';
import { caseOf, headOf, kidsBy, kidsOf, nominal, relation, type Tree, withConj } from './tree.ts';

export interface Oblique {
  readonly prep: string;
  readonly head: Token;
}

export type Mood = 'fact' | 'future' | 'possible' | 'obligation' | 'condition';

/** One verb with those around it; subjects and objects by role, so a passive's subject is an object. */
export interface Frame {
  readonly tree: Tree;
  readonly verb: Token;
  readonly lemma: string;
  /** The keys under which a lexicon may list the verb: with each particle first, then bare. */
  readonly keys: readonly string[];
  /** Particles and prepositions that make phrasal verbs of it. */
  readonly particles: readonly string[];
  readonly subjects: readonly Token[];
  readonly objects: readonly Token[];
  readonly recipients: readonly Token[];
  readonly obliques: readonly Oblique[];
  /** The verb or noun of the clause that completes it: `agreed to SEND`, `demanded that X LEAVE`. */
  readonly complement: Token | undefined;
  readonly passive: boolean;
  readonly negated: boolean;
  readonly mood: Mood;
  /** Past perfect. */
  readonly earlier: boolean;
}

const isPassive = (tree: Tree, verb: Token): boolean =>
  kidsBy(tree, verb, 'nsubj:pass', 'aux:pass', 'csubj:pass').some((k) => k.deprel.endsWith(':pass'));

/** The noun that a relative pronoun or a participle leans on. */
function antecedent(tree: Tree, verb: Token): Token | undefined {
  for (let t: Token | undefined = verb, n = 0; t && n < 6; t = headOf(tree, t), n++) {
    if (relation(t) === 'acl') return headOf(tree, t);
    if (relation(t) !== 'conj' && relation(t) !== 'xcomp' && relation(t) !== 'ccomp') return undefined;
  }
  return undefined;
}

/** `It was Velia, he said, that shelled the port`: the one singled out. */
function cleft(tree: Tree, t: Token): Token | undefined {
  const root = tree.sentence.tokens.find((x) => x.deprel === 'root');
  const [it, be] = tree.sentence.tokens;
  const single = root && nominal(root) && root.i < t.i && it?.head === root.i && be?.head === root.i;
  return single && it.upos === 'PRON' && it.deprel.startsWith('nsubj') && be.deprel === 'cop' ? root : undefined;
}

/** `the Union, which froze the assets`: what stands right before its comma, where the tree hangs the clause elsewhere. */
function behind(tree: Tree, t: Token, words: EventsLexicon): Token | undefined {
  const { tokens } = tree.sentence;
  if (!words.commaRelatives.has(t.lower) || tokens[t.i - 1]?.text !== ',') return undefined;
  let noun = tokens[t.i - 2];
  const goesUp = words.personalRelatives.has(t.lower) ? /^(?:flat|compound|conj|nmod)/u : /^(?:flat|compound|conj)/u;
  while (noun && nominal(noun) && goesUp.test(noun.deprel) && (tokens[noun.head]?.i ?? t.i) < noun.i)
    noun = tokens[noun.head];
  return noun && nominal(noun) ? noun : undefined;
}

const ownSubjects = (tree: Tree, verb: Token): Token[] =>
  kidsBy(tree, verb, 'nsubj').filter((k) => !k.deprel.endsWith(':pass') && k.deprel !== 'nsubj:outer');

const passiveSubjects = (tree: Tree, verb: Token): Token[] =>
  kidsBy(tree, verb, 'nsubj:pass').filter((k) => k.deprel === 'nsubj:pass');

function resolved(tree: Tree, verb: Token, words: EventsLexicon, t: Token): Token {
  if (!words.relatives.has(t.lower) || t.upos === 'NOUN') return t;
  const noun = antecedent(tree, verb) ?? cleft(tree, t) ?? behind(tree, t, words);
  // `the release of the men, who were held`: nobody calls an act `who`, wherever the tree hangs the clause.
  const act =
    noun !== undefined && words.personalRelatives.has(t.lower) && Object.hasOwn(words.nouns, noun.lemma.toLowerCase());
  return (act ? kidsBy(tree, noun, 'nmod').find((k) => k.i < t.i) : undefined) ?? noun ?? t;
}

/**
 * Who does or undergoes a verb that hangs on a noun: `soldiers arrested in May` undergo it, `soldiers marching` do it.
 * With an object of its own, or a sense that takes none, the past form is no participle: the reader missed the clause.
 */
function aclRoles(tree: Tree, verb: Token, head: Token, words: EventsLexicon): { subjects: Token[]; objects: Token[] } {
  const participle = /(?:ed|en|t)$/u.test(verb.lower) && verb.deprel !== 'acl:relcl';
  if (!participle) return { subjects: [head], objects: [] };
  if (words.intransitive.has(verb.lemma.toLowerCase())) return { subjects: [head], objects: [] };
  if (kidsBy(tree, verb, 'obj').length === 0) return { subjects: [], objects: [head] };
  const before = tree.sentence.tokens[verb.i - 1];
  return { subjects: before && (before.upos === 'NOUN' || before.upos === 'PROPN') ? [before] : [head], objects: [] };
}

/** Subjects that a verb without its own takes from the verb it hangs on. */
function inherited(
  tree: Tree,
  verb: Token,
  words: EventsLexicon,
  depth: number,
): { subjects: Token[]; objects: Token[] } {
  const none = { subjects: [], objects: [] };
  const head = headOf(tree, verb);
  const rel = relation(verb);
  if (!head || depth > 5) return none;
  if (rel === 'acl') {
    return aclRoles(tree, verb, head, words);
  }
  if (!['conj', 'xcomp', 'advcl', 'parataxis', 'ccomp'].includes(rel)) return none;
  if (head.upos !== 'VERB' && head.upos !== 'AUX' && head.upos !== 'ADJ' && head.upos !== 'NOUN') return none;
  if (
    rel === 'conj' &&
    isPassive(tree, head) &&
    /(?:ed|en)$/u.test(verb.lower) &&
    kidsBy(tree, verb, 'obj').length === 0
  )
    return { subjects: [], objects: passiveSubjects(tree, head) };
  if (rel === 'xcomp' && words.objectControl.has(head.lemma)) {
    const object = kidsBy(tree, head, 'obj', 'iobj')[0] ?? passiveSubjects(tree, head)[0];
    if (object) return { subjects: [object], objects: [] };
  }
  const found = [...ownSubjects(tree, head), ...passiveSubjects(tree, head)].map((t) => resolved(tree, head, words, t));
  return found.length > 0 ? { subjects: found, objects: [] } : inherited(tree, head, words, depth + 1);
}

/** `Should Velia refuse, ...`: the auxiliary opens the sentence before its subject, and nothing is asked. */
function inverted(tree: Tree, verb: Token, words: EventsLexicon): boolean {
  const [first] = tree.sentence.tokens;
  const asks = tree.sentence.tokens.at(-1)?.lower === '?';
  const opens = first !== undefined && words.invertible.has(first.lower) && !asks;
  return opens && first.head === verb.i && kidsBy(tree, verb, 'nsubj').some((k) => k.i > first.i && k.i < verb.i);
}

/** `are to meet`: the copula right before the infinitive, hung on the verb itself. */
export function isTo(tree: Tree, verb: Token): boolean {
  const to = kidsBy(tree, verb, 'mark').find((k) => k.lower === 'to' && k.i === verb.i - 1);
  return to !== undefined && kidsBy(tree, verb, 'cop', 'aux').some((k) => k.lemma === 'be' && k.i === to.i - 1);
}

function moodOf(tree: Tree, verb: Token, words: EventsLexicon): Mood {
  const kids = kidsOf(tree, verb);
  if (kids.some((k) => relation(k) === 'mark' && words.conditions.has(k.lower))) return 'condition';
  if (inverted(tree, verb, words)) return 'condition';
  const aux = kids.filter((k) => relation(k) === 'aux').map((k) => k.lower);
  if (aux.some((w) => words.possibles.has(w))) return 'possible';
  if (aux.some((w) => words.obligations.has(w))) return 'obligation';
  if (aux.some((w) => words.futures.has(w))) return 'future';
  const head = headOf(tree, verb);
  if (isTo(tree, verb)) return 'future';
  const due =
    head &&
    relation(verb) === 'xcomp' &&
    (head.lemma === 'be' || (head.lemma === 'go' && head.lower === 'going') || words.scheduled.has(head.lower));
  return due ? 'future' : 'fact';
}

function particlesOf(tree: Tree, verb: Token): string[] {
  const kids = kidsBy(tree, verb, 'compound:prt', 'advmod').filter(
    (k) => k.i > verb.i && k.i <= verb.i + 4 && (k.upos === 'ADP' || k.upos === 'ADV'),
  );
  const next = tree.sentence.tokens[verb.i + 1];
  const near = next && (next.upos === 'ADP' || next.lower === 'out') ? [next.lower] : [];
  const second = near.length > 0 ? tree.sentence.tokens[verb.i + 2] : undefined;
  const double = second?.upos === 'ADP' ? [`${near[0]}_${second.lower}`] : [];
  return [...new Set([...double, ...kids.map((k) => k.lower), ...near])];
}

function obliquesOf(tree: Tree, verb: Token): Oblique[] {
  const direct = kidsBy(tree, verb, 'obl', 'nmod').flatMap((k) =>
    withConj(tree, k).map((head) => ({ prep: caseOf(tree, head) || caseOf(tree, k), head })),
  );
  const viaObject = kidsBy(tree, verb, 'obj').flatMap((o) =>
    kidsBy(tree, o, 'nmod')
      .filter((k) => k.deprel !== 'nmod:poss')
      .flatMap((k) => withConj(tree, k).map((head) => ({ prep: caseOf(tree, head) || caseOf(tree, k), head }))),
  );
  return [...direct, ...viaObject];
}

const conjoined = (tree: Tree, list: readonly Token[]): Token[] => [...new Set(list.flatMap((t) => withConj(tree, t)))];

function negatedIn(tree: Tree, verb: Token, words: EventsLexicon): boolean {
  return (
    // `promised not to leave` promises.
    kidsOf(tree, verb).some(
      (k) => words.negations.has(k.lower) && !(k.i > verb.i && tree.sentence.tokens[k.i + 1]?.lower === words.prep.to),
    ) ||
    // `no promise was given`, `gave no promise`
    kidsBy(tree, verb, 'nsubj', 'obj').some((s) => kidsBy(tree, s, 'det').some((d) => words.negations.has(d.lower)))
  );
}

/** `Leaders meeting in Velia have given a term`: the subject that the reader hung on the participle behind it. */
function subjectsOfParticiple(tree: Tree, verb: Token): Token[] {
  const helped = kidsBy(tree, verb, 'aux').length > 0;
  const participle = kidsBy(tree, verb, 'advcl').find((k) => k.i < verb.i && k.lower.endsWith('ing'));
  if (!helped || !participle || kidsBy(tree, participle, 'mark').length > 0) return [];
  return ownSubjects(tree, participle).filter((t) => t.i === participle.i - 1);
}

/** `urged both sides to leave`: the infinitive that the reader hung on the one who is to act. */
function ofObject(tree: Tree, verb: Token, words: EventsLexicon): Token | undefined {
  if (!words.requesting.has(verb.lemma.toLowerCase())) return undefined;
  return kidsBy(tree, verb, 'obj', 'iobj')
    .flatMap((o) => kidsBy(tree, o, 'acl'))
    .find((c) => kidsBy(tree, c, 'mark').some((k) => k.lower === words.prep.to));
}

/** Who does what to whom at `verb`, subjects shared by coordination, control and relative clauses filled in. */
export function frameOf(tree: Tree, verb: Token, words: EventsLexicon): Frame {
  const passive = isPassive(tree, verb);
  const own = ownSubjects(tree, verb).map((t) => resolved(tree, verb, words, t));
  const ownPassive = passiveSubjects(tree, verb).map((t) => resolved(tree, verb, words, t));
  const behindParticiple = own.length + ownPassive.length > 0 ? [] : subjectsOfParticiple(tree, verb);
  const given =
    behindParticiple.length > 0
      ? { subjects: behindParticiple, objects: [] }
      : own.length + ownPassive.length > 0
        ? { subjects: own, objects: ownPassive }
        : inherited(tree, verb, words, 0);
  const all = obliquesOf(tree, verb);
  const agents = all.filter(
    (o) => o.head.deprel === 'obl:agent' || (o.prep === words.prep.by && (passive || given.objects.length > 0)),
  );
  const moved =
    passive && own.length === 0 && ownPassive.length === 0 && given.objects.length === 0
      ? { subjects: [], objects: given.subjects }
      : given;
  const objects = kidsBy(tree, verb, 'obj')
    .filter(nominal)
    .map((t) => resolved(tree, verb, words, t));
  const complement =
    kidsBy(tree, verb, 'xcomp', 'ccomp')[0] ??
    ofObject(tree, verb, words) ??
    kidsBy(tree, verb, 'advcl').find(
      (k) =>
        k.i > verb.i && k.i < verb.i + 8 && kidsOf(tree, k).some((m) => m.lower === 'to' && relation(m) === 'mark'),
    );
  const [lemma, particles] = [verb.lemma.toLowerCase(), particlesOf(tree, verb)];
  return {
    tree,
    verb,
    lemma,
    keys: [...particles.map((p) => `${lemma}_${p}`), lemma],
    particles,
    subjects: conjoined(
      tree,
      agents.length > 0 ? [...moved.subjects.filter(() => !passive), ...agents.map((a) => a.head)] : moved.subjects,
    ),
    objects: conjoined(tree, [...moved.objects, ...objects]),
    recipients: conjoined(tree, kidsBy(tree, verb, 'iobj')),
    obliques: all.filter((o) => !agents.includes(o)),
    complement,
    passive,
    negated: negatedIn(tree, verb, words),
    mood: moodOf(tree, verb, words),
    earlier: kidsBy(tree, verb, 'aux').some((k) => k.lower === 'had'),
  };
}

/** The first key that `list` holds. */
export function listed(f: Frame, list: ReadonlySet<string>): string | undefined {
  return f.keys.find((k) => list.has(k));
}
