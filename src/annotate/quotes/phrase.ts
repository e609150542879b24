import type { Span } from '../../record/index.ts';
import type { Cue } from './cue.ts';
import { isComma, isPassive, isPunct, isQuote, kidsBy, lower, relation, type Scene, spanOf, upos } from './scene.ts';

/** Token places of a phrase, both ends included. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

const CLAUSES = new Set(['ccomp', 'parataxis', 'advcl', 'conj', 'cc', 'punct', 'dep', 'discourse', 'mark']);

/** The noun phrase of head `i` within `[lo, hi]`: title, apposition and relative clause included. */
export function phraseOf(s: Scene, i: number, lo: number, hi: number): Range {
  let [from, to] = [i, i];
  for (const k of s.kids[i] ?? []) {
    if (s.inMark[k] !== s.inMark[i] && relation(s.tokens[k]) === 'parataxis') continue;
    if (CLAUSES.has(relation(s.tokens[k])) && !isConjunct(s, k)) continue;
    if (lower(s, s.first[k]!) === 'according') continue;
    from = Math.min(from, s.first[k]!);
    to = Math.max(to, s.last[k]!);
  }
  // The head stays in, wherever the bounds lie: a range is never inside out.
  from = Math.min(i, Math.max(from, lo));
  to = Math.max(i, Math.min(to, hi));
  while (from < i && (isPunct(s.tokens[from]) || relation(s.tokens[from]) === 'case')) from++;
  while (to > i && isPunct(s.tokens[to])) to--;
  return { from, to };
}

/** `Lorn and Vale`: a second noun that shares the verb. */
function isConjunct(s: Scene, k: number): boolean {
  const rel = relation(s.tokens[k]);
  if (rel === 'conj') return /^(?:NOUN|PROPN|PRON)$/u.test(upos(s, k));
  return false;
}

/** The subject of a verb: its own, that of the verb it is joined to, or the noun that it hangs on. */
function subjectToken(s: Scene, verb: number): number | undefined {
  let at = denierAbove(s, verb) ?? (goesOn(s, verb) ? (cueAbove(s, verb) ?? verb) : verb);
  for (let hops = 0; hops < 5; hops++) {
    const own = ownSubject(s, at);
    if (own !== undefined) return antecedent(s, own, at);
    const t = s.tokens[at]!;
    const rel = relation(t);
    if (t.head < 0) return undefined;
    if (rel === 'acl')
      return kidsBy(s, at, 'mark').some((k) => lower(s, k) === 'to') ? undefined : (issuer(s, t.head) ?? t.head);
    const around = rel === 'conj' ? aroundRelative(s, at) : undefined;
    if (around !== undefined) {
      at = around;
      continue;
    }
    if (!['conj', 'xcomp', 'advcl', 'parataxis', 'ccomp', 'dep', 'aux', 'cop'].includes(rel)) return undefined;
    at = t.head;
  }
  return undefined;
}

/** `, adding that A`: a participle behind a comma that opens another attribution of the same speaker. */
const goesOn = (s: Scene, verb: number): boolean =>
  s.words.has('continuing', lower(s, verb)) && behindComma(s, verb) && ownSubject(s, verb) === undefined;

/**
 * `raised the case of Lorn, who has been held since May, and called for A`: an active verb behind a comma does not go on with a passive
 * relative clause, but with the clause around it.
 */
function aroundRelative(s: Scene, verb: number): number | undefined {
  const first = s.tokens[verb]!.head;
  const opens = kidsBy(s, verb, 'cc').some((k) => behindComma(s, k)) && kidsBy(s, verb, 'aux').length === 0;
  if (!opens || relation(s.tokens[first]) !== 'acl' || !isPassive(s, first)) return undefined;
  let above = s.tokens[first]!.head;
  for (let hops = 0; hops < 5 && above >= 0 && upos(s, above) !== 'VERB'; hops++) above = s.tokens[above]!.head;
  return above >= 0 && upos(s, above) === 'VERB' ? above : undefined;
}

/** `The ministry denied that Lorn had promised A, contradicting B`: who denies goes on behind the comma, not the one of whom it is denied. */
function denierAbove(s: Scene, verb: number): number | undefined {
  if (relation(s.tokens[verb]) !== 'advcl' || !behindComma(s, verb) || ownSubject(s, verb) !== undefined)
    return undefined;
  let at = verb;
  for (let hops = 0; hops < 5; hops++) {
    const t = s.tokens[at]!;
    if (t.head < 0 || t.head > verb) return undefined;
    const above = s.words.verbs.get(s.tokens[t.head]!.lemma.toLowerCase());
    if (relation(t) === 'ccomp' && above?.frames.get('clause') === 'denies') return t.head;
    at = t.head;
  }
  return undefined;
}

/** `The ministry issued a statement saying A`: who made the paper that says it. */
function issuer(s: Scene, noun: number): number | undefined {
  const t = s.tokens[noun]!;
  const paper = s.words.has('venues', t.lemma.toLowerCase()) && /^(?:obj|obl)$/u.test(relation(t)) && t.head >= 0;
  return paper ? ownSubject(s, t.head) : undefined;
}

const behindComma = (s: Scene, k: number): boolean =>
  isComma(s.tokens[k - 1]) || (isQuote(s.tokens[k - 1]) && isPunct(s.tokens[k - 2]));

/** The nearest verb of saying above it: what it goes on with, where the tree has hung it on the words said. */
function cueAbove(s: Scene, verb: number): number | undefined {
  let at = s.tokens[verb]!.head;
  for (let hops = 0; hops < 5 && at >= 0; hops++) {
    const t = s.tokens[at]!;
    if (at < verb && s.words.verbs.has(t.lemma.toLowerCase()) && ownSubject(s, at) !== undefined) return at;
    at = t.head;
  }
  return undefined;
}

/** The nearest of its subjects that stands in the same marks as the verb, or in none. */
function ownSubject(s: Scene, verb: number): number | undefined {
  const all = kidsBy(s, verb, 'nsubj').filter(
    (k) => s.inMark[k] === s.inMark[verb] && (k < verb || upos(s, verb - 1) !== 'CCONJ'),
  );
  return all.sort((a, b) => Math.abs(a - verb) - Math.abs(b - verb))[0];
}

/** `who` and `which` lead to the noun before them. */
function antecedent(s: Scene, subject: number, verb: number): number {
  const t = s.tokens[verb]!;
  const relative = s.words.has('relatives', lower(s, subject)) && relation(t) === 'acl' && t.head >= 0;
  return relative ? t.head : subject;
}

/** The words for the speaker of a cue; the agent of a passive. */
export function speakerOf(s: Scene, cue: Cue): Range | undefined {
  if (cue.passive) return agentOf(s, cue);
  const own = besideCue(s, cue) ?? subjectToken(s, cue.verb);
  if (own === undefined || own < cue.from || own > cue.to) return undefined;
  if (own >= cue.first && own <= cue.last) return undefined;
  return own < cue.verb
    ? phraseOf(s, own, leftWall(s, own, cue), cue.first - 1)
    : phraseOf(s, own, cue.last + 1, rightWall(s, own, cue));
}

/** The subject by its place alone, where the tree has lost it: right before the cue, or right after it behind a mark. */
function besideCue(s: Scene, cue: Cue): number | undefined {
  if (ownSubject(s, cue.verb) !== undefined) return undefined;
  const before = cue.first - 1;
  if (nominative(s, before) && before >= cue.from)
    return lower(s, before) === 'who' ? antecedent(s, before, cue.verb) : before;
  if (isQuoteBefore(s, cue) && nounAfter(s, cue) !== undefined) return nounAfter(s, cue);
  const closes = before > cue.from && nounLike(s, before) && s.inMark[before] === s.inMark[cue.verb];
  return closes && boundary(s, phraseOf(s, before, cue.from, before).from - 1) ? before : undefined;
}

const nominative = (s: Scene, k: number): boolean =>
  /^(?:he|she|they|i|we|it|who)$/u.test(lower(s, k)) && upos(s, k) === 'PRON';
const nounLike = (s: Scene, k: number): boolean => /^(?:NOUN|PROPN)$/u.test(upos(s, k));

/** A comma, a mark or the start: what a subject can follow. */
const boundary = (s: Scene, k: number): boolean =>
  k < 0 || isPunct(s.tokens[k]) || /^(?:CCONJ|SCONJ)$/u.test(upos(s, k));

/** Whether the cue stands right behind a mark: `“A,” said Lorn`. */
function isQuoteBefore(s: Scene, cue: Cue): boolean {
  const k = cue.first - 1;
  return k >= cue.from && isPunct(s.tokens[k]) && s.inMark[k] !== s.inMark[cue.verb];
}

/** The head of the noun phrase right after the cue. */
function nounAfter(s: Scene, cue: Cue): number | undefined {
  for (let k = cue.last + 1; k <= Math.min(cue.to, cue.last + 8); k++) {
    if (s.inMark[k] !== s.inMark[cue.verb]) return undefined;
    if (nominative(s, k)) return k;
    if (
      nounLike(s, k) &&
      !(
        relation(s.tokens[k]) === 'compound' ||
        s.tokens[k]!.deprel === 'nmod:desc' ||
        (nounLike(s, k + 1) && relation(s.tokens[k + 1]) !== 'flat')
      )
    )
      return k;
    if (isPunct(s.tokens[k]) || /^(?:VERB|AUX|ADP|PRON|SCONJ)$/u.test(upos(s, k))) return undefined;
  }
  return undefined;
}

function agentOf(s: Scene, cue: Cue): Range | undefined {
  const by = kidsBy(s, cue.verb, 'obl').find((k) => kidsBy(s, k, 'case').some((c) => lower(s, c) === 'by'));
  return by === undefined ? undefined : phraseOf(s, by, cue.last + 1, cue.to);
}

/** A subject never reaches over a mark or a comma that closes what was said before it. */
function leftWall(s: Scene, subject: number, cue: Cue): number {
  let k = subject;
  while (k > cue.from && s.inMark[k - 1] === s.inMark[subject]) k--;
  return k;
}

function rightWall(s: Scene, subject: number, cue: Cue): number {
  let k = subject;
  while (k < cue.to && s.inMark[k + 1] === s.inMark[subject]) k++;
  return k;
}

/** A range as a span of the text; a comma that closes an apposition belongs to it. */
export function spanOfRange(s: Scene, r: Range): Span {
  const closes = isComma(s.tokens[r.to + 1]) && s.tokens.slice(r.from, r.to).some((t) => isComma(t));
  const appos = (s.kids.slice(r.from, r.to + 1).flat() ?? []).some(
    (k) => relation(s.tokens[k]) === 'appos' && k <= r.to,
  );
  return spanOf(s, r.from, closes && appos ? r.to + 1 : r.to);
}
