import type { Span } from '../../record/index.ts';
import type { Cue } from './cue.ts';
import { hearerRun } from './hearer.ts';
import { isComma, isPunct, isVerb, kidsBy, lower, markOf, relation, type Scene, upos } from './scene.ts';

/** The last token that the clause of a cue can reach: a word of the sentence above the cue ends it. */
export function limitOf(s: Scene, cue: Cue): number {
  let at = cue.verb;
  for (let hops = 0; hops <= s.tokens.length; hops++) {
    const head = s.tokens[at]!.head;
    if (head < 0) break;
    if (head > cue.last && head <= cue.to && s.inMark[head] === s.inMark[cue.verb])
      return Math.min(cue.to, beforeHead(s, at, head));
    at = head;
  }
  return cue.to;
}

const beforeHead = (s: Scene, at: number, head: number): number => Math.min(s.last[at]!, head - 1);

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
  if (isComma(s.tokens[j])) return s.words.has('continuing', lower(s, j + 1)) || asideAt(s, j + 1);
  if (word === 'according' && lower(s, j + 1) === 'to') return true;
  return joinsCue(s, cue, j, start);
}

/** `, as he put it`. */
const asideAt = (s: Scene, j: number): boolean =>
  s.words.speech.asides.includes(lower(s, j)) && isVerb(s.tokens[j + 2]) && relation(s.tokens[j + 1]) === 'nsubj';

/** The conjunction or comma before a verb that is joined to the cue itself. */
function joinsCue(s: Scene, cue: Cue, j: number, start: number): boolean {
  if (!isPunct(s.tokens[j]) && upos(s, j) !== 'CCONJ') return false;
  const head = s.tokens[j]!.head;
  const t = s.tokens[head];
  if (t === undefined || head <= start || t.head !== cue.verb || relation(t) !== 'conj' || !isVerb(t)) return false;
  return kidsBy(s, head, 'nsubj').length === 0 || s.words.verbs.get(t.lemma.toLowerCase())?.frames.has('clause') === true;
}

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
  if (clause !== undefined) return Math.max((hearerRun(s, cue)?.to ?? cue.last) + 1, s.first[clause]!);
  return undefined;
}

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
