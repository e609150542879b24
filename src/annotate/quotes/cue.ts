import type { Stance } from '../../record/index.ts';
import type { CueEntry } from './lexicon.ts';
import { isPassive, isPunct, kidsBy, lower, relation, type Scene, upos } from './scene.ts';

/** A verb that may report words, with its auxiliaries. Token places. */
export interface Cue {
  readonly verb: number;
  readonly entry: CueEntry;
  /** The key of the lexicon: a lemma, or a lemma with its particle. */
  readonly key: string;
  readonly first: number;
  readonly last: number;
  readonly passive: boolean;
  readonly negated: boolean;
  /** First and last token that its words may reach: the sentence, or the mark it stands in. */
  readonly from: number;
  readonly to: number;
}

/** The cue verbs of a sentence, in order of place. */
export function cuesOf(s: Scene): Cue[] {
  return s.tokens.flatMap((t) => cueAt(s, t.i) ?? []);
}

function cueAt(s: Scene, i: number): Cue | undefined {
  if (!verbLike(s, i) || isJoined(s, i) || asksNoName(s, i)) return undefined;
  const found = entryAt(s, i);
  if (!found) return undefined;
  const first = groupStart(s, i);
  const [from, to] = reach(s, i);
  const passive = isPassive(s, i) || isAsked(s, i, found.entry);
  const negated = (s.kids[i] ?? []).some((k) => s.words.has('negations', lower(s, k)));
  return { verb: i, ...found, first, passive, negated, from, to };
}

/** `asked not to be named`: of the matter nothing is said. */
const asksNoName = (s: Scene, i: number): boolean =>
  /^(?:not|to)$/u.test(lower(s, i + 1)) &&
  [i + 2, i + 3, i + 4].some((k) => s.words.has('naming', lower(s, k)) && lower(s, k - 1) === 'be');

/** `did not comment on it`, `declined to discuss it`, `was not authorised to discuss it`: the matter is named, and nothing is said of it. */
export function saysNothing(s: Scene, cue: Cue): boolean {
  const t = s.tokens[cue.verb]!;
  const nothing = kidsBy(s, cue.verb, 'obj').some((o) =>
    kidsBy(s, o, 'det').some((d) => s.words.has('negations', lower(s, d))),
  );
  const above = s.tokens[t.head];
  return (
    cue.negated ||
    nothing ||
    (/^(?:xcomp|advcl|ccomp)$/u.test(relation(t)) &&
      above !== undefined &&
      s.words.has('withholding', above.lemma.toLowerCase()))
  );
}

/** `hard-pressed`: a part of a word. */
const isJoined = (s: Scene, i: number): boolean =>
  s.tokens[i - 1]?.text === '-' &&
  s.tokens[i - 1]!.end === s.tokens[i]!.start &&
  s.tokens[i - 2]?.end === s.tokens[i - 1]!.start;

/** `Asked about A, she said`; `when told that A`: a participle for whom was addressed. */
function isAsked(s: Scene, i: number, entry: CueEntry): boolean {
  if (!entry.frames.has('hearer') || !/(?:ed|told)$/u.test(lower(s, i)) || kidsBy(s, i, 'nsubj', 'aux').length > 0)
    return false;
  const before = s.tokens[i - 1];
  if (before === undefined || isPunct(before)) return /^(?:advcl|acl|parataxis)$/u.test(relation(s.tokens[i]));
  return before.upos === 'SCONJ' || /^(?:when|if|once|while|after|being)$/u.test(before.lower);
}

const verbLike = (s: Scene, i: number): boolean =>
  upos(s, i) === 'VERB' || (s.lang.syntax.sayings.has(lower(s, i)) && upos(s, i) !== 'ADJ') || taggedNoun(s, i);

/** `“A,” Lorn concludes.` `The letter reads: “A”`: a verb form that was taken for a noun, with a mark beside its clause. */
function taggedNoun(s: Scene, i: number): boolean {
  if (upos(s, i) !== 'NOUN' || !/(?:s|ed)$/u.test(lower(s, i)) || !/^(?:PROPN|PRON|NOUN)$/u.test(upos(s, i - 1)))
    return false;
  const next = s.tokens[i + 1];
  if (next && /^(?:that|he|she|they|it|we)$/u.test(next.lower))
    return s.tokens[i - 1]!.deprel !== 'nmod:poss' && !/^(?:the|a|an)$/u.test(lower(s, i - 1));
  if (next && !isPunct(next)) return false;
  if (next?.text === ':') return s.inMark[i + 2] !== s.inMark[i];
  for (let k = i - 1; k >= Math.max(0, i - 6); k--) if (s.inMark[k] !== s.inMark[i]) return isPunct(s.tokens[k]);
  return false;
}

function entryAt(s: Scene, i: number): { entry: CueEntry; key: string; last: number } | undefined {
  const lemma = s.tokens[i]!.lemma.toLowerCase();
  for (const k of [i + 1, i + 2, ...kidsBy(s, i, 'compound')]) {
    if (k <= i || k > i + 4) continue;
    const entry = s.words.verbs.get(`${lemma}_${lower(s, k)}`);
    if (entry) return { entry, key: `${lemma}_${lower(s, k)}`, last: k === i + 1 ? k : i };
  }
  for (const key of [
    lemma,
    s.words.speech.pasts[lower(s, i)] ?? lemma,
    `${lemma}e`,
    lemma.replace(/e$/u, ''),
    pastStem(lower(s, i)),
  ]) {
    const entry = s.words.verbs.get(key);
    if (entry) return { entry, key, last: i };
  }
  return undefined;
}

/** `praised` and `blaming` where a lemma was made wrong. */
const pastStem = (word: string): string => word.replace(/(?:ed|ing|s)$/u, '');

/** Auxiliaries, negations and adverbs right before the verb. */
function groupStart(s: Scene, i: number): number {
  let k = i;
  while (k > 0 && i - k < 6 && inGroup(s, k - 1, i)) k--;
  while (k < i && upos(s, k) === 'ADV' && /^(?:when|where|how|why|then|meanwhile)$/u.test(lower(s, k))) k++;
  return k;
}

function inGroup(s: Scene, k: number, verb: number): boolean {
  if (s.inMark[k] !== s.inMark[verb] || isPunct(s.tokens[k])) return false;
  const tag = upos(s, k);
  if (tag === 'AUX') return true;
  return (tag === 'ADV' || s.words.has('negations', lower(s, k))) && s.tokens[k]!.head <= verb;
}

function reach(s: Scene, i: number): [number, number] {
  const mark = s.inMark[i]!;
  if (mark < 0) return [0, s.tokens.length - 1];
  let [from, to] = [i, i];
  while (from > 0 && s.inMark[from - 1] === mark) from--;
  while (to + 1 < s.tokens.length && s.inMark[to + 1] === mark) to++;
  return [from, to];
}

/** The stance that the cue gives in a frame; who does not say something has not denied it. */
export function stanceOf(cue: Cue, given: Stance | undefined): Stance {
  return given === undefined || cue.negated ? 'other' : given;
}
