import type { Span } from '../../record/index.ts';
import type { Cue } from './cue.ts';
import { hearerRun } from './hearer.ts';
import { isComma, isPunct, isVerb, kidsBy, lower, markOf, relation, type Scene, upos } from './scene.ts';

/** The last token that the clause of a cue can reach: a word of the sentence above the cue ends it. */
export function limitOf(s: Scene, cue: Cue): number {
  let at = cue.verb;
  if (opensSentence(s, cue)) return firstComma(s, cue);
  for (let hops = 0; hops <= s.tokens.length; hops++) {
    const head = s.tokens[at]!.head;
    if (head < 0) break;
    if (head > cue.last && head <= cue.to && s.inMark[head] === s.inMark[cue.verb])
      return Math.min(cue.to, beforeHead(s, cue, at, head));
    at = head;
  }
  return cue.to;
}

/** `Asked about A, she said`: a participle before the sentence's own clause. */
const opensSentence = (s: Scene, cue: Cue): boolean =>
  cue.first - cue.from <= 2 &&
  /(?:ed|ing)$/u.test(lower(s, cue.verb)) &&
  kidsBy(s, cue.verb, 'nsubj').length === 0 &&
  s.tokens.slice(cue.from, cue.first).every((t) => /^(?:PUNCT|SCONJ|ADV|ADP)$/u.test(t.upos));

function firstComma(s: Scene, cue: Cue): number {
  const comma = s.tokens.slice(cue.last + 1, cue.to).find((t) => isComma(t) && s.inMark[t.i] === s.inMark[cue.verb]);
  return comma ? comma.i - 1 : cue.to;
}

/** Where the clause below `head` ends: at a comma before it. Without one the tree is wrong, and the next comma with a subject ends it. */
function beforeHead(s: Scene, cue: Cue, at: number, head: number): number {
  const inner = s.tokens[at]!.deprel.startsWith('acl') || relation(s.tokens[at]) === 'csubj';
  const comma = s.tokens.slice(cue.last + 1, head).some((t) => isComma(t) && s.inMark[t.i] === s.inMark[cue.verb]);
  if (comma || inner) return Math.min(s.last[at]!, head - 1);
  for (let k = cue.last + 2; k < cue.to; k++)
    if (isComma(s.tokens[k]) && s.inMark[k] === s.inMark[cue.verb] && /^(?:PRON|PROPN|DET|NOUN)$/u.test(upos(s, k + 1)))
      return k - 1;
  return cue.to;
}

/** The last token of words that begin at `start`: to the end of the clause of the cue, less what breaks off from it. */
export function endOf(s: Scene, cue: Cue, start: number): number {
  const limit = limitOf(s, cue);
  let end = limit;
  for (let j = start + 1; j <= limit; j++) {
    if (s.inMark[j] !== s.inMark[cue.verb]) continue;
    if (!breaksAt(s, cue, j, start)) continue;
    end = j - 1;
    break;
  }
  return trimEnd(s, start, end);
}

function breaksAt(s: Scene, cue: Cue, j: number, start: number): boolean {
  const word = lower(s, j);
  if (word === ';') return true;
  if (stopsAtMark(s, cue, j)) return afterComma(s, cue, j);
  if (isComma(s.tokens[j])) return afterComma(s, cue, j + 1);
  if (DASH.test(word) && spaced(s, j)) return !otherDash(s, cue, j, start) && !/^(?:and|or|to)$/u.test(lower(s, j + 1));
  if (word === ')') return !s.tokens.slice(start, j).some((t) => t.text === '(');
  if (word === 'according' && lower(s, j + 1) === 'to') return true;
  return joinsCue(s, cue, j, start);
}

/** Whether a mark that ends with a comma closes right before `j`. */
function stopsAtMark(s: Scene, cue: Cue, j: number): boolean {
  const mark = s.inMark[j - 1] === s.inMark[cue.verb] ? undefined : markOf(s, j - 1);
  return (
    mark !== undefined &&
    mark.end <= s.tokens[j]!.start &&
    /,$/u.test(s.text.slice(mark.inner.start, mark.inner.end).trimEnd())
  );
}

const DASH = /^[-–—]+$/u;

/** A dash that parts, not one that joins two words. */
const spaced = (s: Scene, j: number): boolean => {
  const t = s.tokens[j]!;
  return t.text !== '-' || (/\s/u.test(s.text[t.start - 1] ?? ' ') && /\s/u.test(s.text[t.end] ?? ' '));
};

/** Another dash: the two hold an insertion. */
const otherDash = (s: Scene, cue: Cue, j: number, start: number): boolean =>
  s.tokens
    .slice(start, cue.to + 1)
    .some((t) => t.i !== j && DASH.test(t.text) && spaced(s, t.i) && s.inMark[t.i] === s.inMark[j]);

/** Whether what follows a comma is the reporter's again: a participle, a contrast, an aside, another attribution. */
function afterComma(s: Scene, cue: Cue, j: number): boolean {
  const word = lower(s, j);
  if (goesOnSaying(s, upos(s, j) === 'ADV' ? j + 1 : j) || asideAt(s, j) || s.words.has('contrasts', word)) return true;
  if (word === 'even' && /^(?:as|though|while|if)$/u.test(lower(s, j + 1))) return true;
  if (inRelative(s, cue) && goesOnOutside(s, j)) return true;
  if (isSubordinate(s, cue) && opensClause(s, j)) return true;
  if (upos(s, j) === 'CCONJ' && saysToo(s, cue, j + 1)) return true;
  if (upos(s, j) === 'CCONJ')
    return /^(?:PRON|PROPN|DET)$/u.test(upos(s, j + 1)) && (word === 'but' || nominativeAt(s, j + 1));
  return relativeAway(s, cue, j);
}

/** A cue in a relative clause behind a comma: `Lorn, who says A, ...`. */
function inRelative(s: Scene, cue: Cue): boolean {
  let k = cue.first - 1;
  while (k > cue.from && upos(s, k) === 'ADV') k--;
  return /^(?:who|which)$/u.test(lower(s, k)) && (isComma(s.tokens[k - 1]) || upos(s, k - 1) === 'CCONJ');
}

/** `While the envoy says A, B`: a cue whose clause opens the sentence and waits for the main one. */
function isSubordinate(s: Scene, cue: Cue): boolean {
  const opener = s.tokens
    .slice(cue.from, cue.first)
    .find((t) => !/^(?:PUNCT|ADV|CCONJ)$/u.test(t.upos) || WAITS.test(t.lower));
  return (
    opener !== undefined && WAITS.test(opener.lower) && s.tokens.slice(opener.i, cue.first).every((t) => !isComma(t))
  );
}

const WAITS = /^(?:while|when|as|although|though|if|because|since|after|before|whereas|once)$/u;

/** A subject right at `from`, with its verb: another clause of the sentence. */
export function opensClause(s: Scene, from: number): boolean {
  for (let k = from; k < Math.min(from + 6, s.tokens.length); k++) {
    const t = s.tokens[k]!;
    if (relation(t) === 'nsubj' && s.first[k]! >= from - 1) return t.head > k && relation(s.tokens[t.head]) !== 'acl';
    if (isVerb(t) || isComma(t)) return false;
  }
  return false;
}

/** What can only be the clause around a relative one: a finite verb, or a pronoun with its verb. */
function goesOnOutside(s: Scene, j: number): boolean {
  const k = upos(s, j) === 'ADV' ? j + 1 : j;
  return (isVerb(s.tokens[k]) && !lower(s, k).endsWith('ing')) || (nominativeAt(s, k) && isVerb(s.tokens[k + 1]));
}

/** `, and said`: a cue in the tense of this one, with no subject between. */
const saysToo = (s: Scene, cue: Cue, k: number): boolean =>
  upos(s, k) === 'VERB' &&
  kidsBy(s, k, 'nsubj', 'aux').every((x) => x > k) &&
  s.words.verbs.get(s.tokens[k]!.lemma.toLowerCase())?.frames.has('clause') === true &&
  sameForm(s, cue, k);

/** `, joking that`; `, raising fears`: a participle, of saying or of what came of it. */
const goesOnSaying = (s: Scene, j: number): boolean =>
  s.words.has('continuing', lower(s, j)) ||
  (/ing$/u.test(lower(s, j)) && upos(s, j) === 'VERB' && !LISTING.test(lower(s, j)));

/** Participles that only lead on to a part of what was named. */
const LISTING = /^(?:including|excluding|ranging|depending|regarding|following|being|having|starting|beginning)$/u;

const nominativeAt = (s: Scene, k: number): boolean => /^(?:he|she|they)$/u.test(lower(s, k));

/** `, who ...`, `, which ...` at the end: the reporter's explanation; one that closes before the verb stands inside the words. */
function relativeAway(s: Scene, cue: Cue, j: number): boolean {
  if (!/^(?:who|whom|which)$/u.test(lower(s, j))) return false;
  const closing = s.tokens.slice(j, cue.to).find((t) => isComma(t) && s.inMark[t.i] === s.inMark[j]);
  return closing === undefined || !(isVerb(s.tokens[closing.i + 1]) || isVerb(s.tokens[closing.i + 2]));
}

/** `, as he put it`. */
const asideAt = (s: Scene, j: number): boolean =>
  s.words.speech.asides.includes(lower(s, j)) && isVerb(s.tokens[j + 2]) && relation(s.tokens[j + 1]) === 'nsubj';

/** The conjunction or comma before a verb that is joined to the cue itself. */
function joinsCue(s: Scene, cue: Cue, j: number, start: number): boolean {
  if (!isPunct(s.tokens[j]) && upos(s, j) !== 'CCONJ') return false;
  if (opensAnother(s, cue, j)) return true;
  const head = s.tokens[j]!.head;
  const t = s.tokens[head];
  if (t === undefined || head <= start || t.head !== cue.verb || relation(t) !== 'conj' || !isVerb(t)) return false;
  if (lower(s, j + 1) === 'that') return false;
  const known = s.words.verbs.get(t.lemma.toLowerCase());
  return kidsBy(s, head, 'nsubj').length === 0
    ? known !== undefined || t.lower.endsWith('ed')
    : known?.frames.has('clause') === true;
}

/** `... and denied that A`: a cue without a subject of its own and with a clause: the reporter's again, whatever it hangs on. */
function opensAnother(s: Scene, cue: Cue, j: number): boolean {
  if (upos(s, j) !== 'CCONJ') return false;
  let k = j + 1;
  while (upos(s, k) === 'ADV') k++;
  const t = s.tokens[k];
  if (t?.upos !== 'VERB' || k + 1 > cue.to || kidsBy(s, k, 'nsubj', 'aux').length > 0) return false;
  const opens = lower(s, k + 1) === 'that' && upos(s, k + 1) !== 'DET';
  return opens && s.words.verbs.get(t.lemma.toLowerCase())?.frames.has('clause') === true && sameForm(s, cue, k);
}

const formOf = (word: string): string => /(?:ing|s)$/u.exec(word)?.[0] ?? '';

/** Two verbs of one tense, by their endings: `said ... and denied`, `says ... and denies`. */
const sameForm = (s: Scene, cue: Cue, k: number): boolean => formOf(lower(s, cue.verb)) === formOf(lower(s, k));

/** Without commas, dashes and stops at the end; a mark that was entered is kept whole. */
export function trimEnd(s: Scene, start: number, end: number): number {
  let k = end;
  while (k > start && isPunct(s.tokens[k]) && !closesHere(s, k)) k--;
  return k;
}

/** The glyph of a mark that closes, or what stands before it inside. */
const closesHere = (s: Scene, k: number): boolean => markOf(s, k) !== undefined || /^[)\]%]$/u.test(s.tokens[k]!.text);

/** Tokens `[from, to]` as a span; a mark that is only partly inside is taken whole. */
export function spanAcross(s: Scene, from: number, to: number): Span {
  const [a, b] = [s.tokens[from]!, s.tokens[to]!];
  const mark = markOf(s, to);
  const end = mark && mark.start >= a.start - 1 ? Math.max(b.end, mark.end) : b.end;
  const opening = markOf(s, from);
  const start =
    opening && opening.end <= end && opening.start < a.start && a.start - opening.start <= 2 ? opening.start : a.start;
  return { start, end };
}

/** Where the words of a clause after the cue begin: its opener, its first word, or a mark; undefined for none. */
export function clauseStart(s: Scene, cue: Cue): number | undefined {
  const limit = limitOf(s, cue);
  const clause = kidsBy(s, cue.verb, 'ccomp').find((k) => k > cue.last && k <= limit);
  const opener = openerAfter(s, cue, clause === undefined ? limit : clause);
  if (opener !== undefined) return opener;
  if (clause === undefined) return undefined;
  const first = Math.max((hearerRun(s, cue)?.to ?? cue.last) + 1, s.first[clause]!);
  return cue.entry.frames.has('hearer') ? first : withSubject(s, cue, first);
}

/** Whether the words of the cue open right behind it, in the reporter's own words: `said that A`, `adding they would wait`. */
export function leadsItsClause(s: Scene, cue: Cue): boolean {
  const next = cue.last + 1;
  if (clauseStart(s, cue) !== next || s.inMark[next] !== s.inMark[cue.verb] || isPunct(s.tokens[next])) return false;
  return lower(s, next) === 'that' || /^(?:he|she|they|we|i)$/u.test(lower(s, next));
}

/** The first word of a noun phrase that stands between the cue and the rest of its clause: a subject that the tree took for an object. */
function withSubject(s: Scene, cue: Cue, first: number): number {
  let k = cue.last + 1;
  while (k < first && inDate(s, k)) k++;
  const between = s.tokens.slice(k, first);
  return isNominal(s, k) && between.every((x) => !isPunct(x) && s.inMark[x.i] === s.inMark[cue.verb]) ? k : first;
}

const isNominal = (s: Scene, k: number): boolean =>
  /^(?:DET|ADJ|NOUN|PROPN|NUM)$/u.test(upos(s, k)) || s.tokens[k]!.deprel === 'nmod:poss';

/** Whether token `k` stands in a date. */
export const inDate = (s: Scene, k: number): boolean =>
  s.dates.some((d) => d.start < s.tokens[k]!.end && s.tokens[k]!.start < d.end);

/** An opener that stands after the cue before any other clause. */
function openerAfter(s: Scene, cue: Cue, stop: number): number | undefined {
  for (let k = cue.last + 1; k <= Math.min(stop, cue.last + 14); k++) {
    if (s.inMark[k] !== s.inMark[cue.verb]) return undefined;
    if (s.words.has('openers', lower(s, k)) && isOpener(s, k, cue)) return k;
    if (isVerb(s.tokens[k])) return undefined;
  }
  return undefined;
}

function isOpener(s: Scene, k: number, cue: Cue): boolean {
  const t = s.tokens[k]!;
  if (t.lower === 'that' && (t.upos === 'SCONJ' || s.words.has('times', lower(s, k - 1)))) return true;
  const head = s.tokens[t.head];
  if (relation(t) === 'det' || !head) return false;
  if (relation(head) === 'acl' && head.head !== cue.verb) return false;
  return t.head > k || upos(s, k) === 'SCONJ';
}
