import type { Span } from '../../record/index.ts';
import type { Token } from '../../syntax/types.ts';
import { overlaps } from '../../text/index.ts';
import { below, headOf, kidsBy, kidsOf, relation } from '../events/tree.ts';
import type { Scene } from './rules/types.ts';

/** Token of the sentence at which a condition opens, from token `from` on; -1 for none. */
function conditionAt(s: Scene, from: number, to: number): number {
  const { tokens } = s.tree.sentence;
  const phrases = s.owed.conditions.map((phrase) => phrase.split(' '));
  for (let k = from; k < to; k++)
    for (const words of phrases) if (words.every((w, n) => tokens[k + n]?.lower === w)) return k;
  return -1;
}

const CLOSERS = /^[,;:.!?"”)]$/u;

/** The span of the condition that opens at token `at`, up to the end of its clause. */
function conditionSpan(s: Scene, at: number): Span {
  const { tokens } = s.tree.sentence;
  let last = at;
  for (let k = at; k < tokens.length; k++) {
    const t = tokens[k];
    if (!t || (k > at && CLOSERS.test(t.text))) break;
    last = k;
  }
  return { start: tokens[at]?.start ?? 0, end: tokens[last]?.end ?? 0 };
}

// `pledged 20 heavy lorries`: what stands before the thing owed and says how many and which.
const OF_THING = new Set(['nummod', 'amod', 'compound']);

function outside(s: Scene, head: Token, k: Token): boolean {
  const rel = relation(k);
  if (k.head === head.i && k.i < head.i) return head.upos !== 'NOUN' || !OF_THING.has(rel);
  if (rel === 'parataxis' || rel === 'discourse') return true;
  if (rel === 'cc') return k.head === head.i;
  if (rel === 'conj' && ownSubject(s, k)) return true;
  if (rel === 'conj' && k.head === head.i) return k.upos === 'VERB' || k.upos === 'AUX';
  if (rel !== 'advcl') return false;
  // What it is for, told behind the term, is no part of what is owed, unless it is what a journey is made for.
  if (s.words.travel.has(head.lemma.toLowerCase())) return !kidsOf(s.tree, k).some((m) => m.lower === s.words.prep.to);
  if (s.dates.some((d) => d.edtf !== undefined && d.start > head.start && d.end <= k.start)) return true;
  return !kidsOf(s.tree, k).some((m) => m.lower === s.words.prep.to);
}

/** The last token of a time that follows right behind token `last`: `records by May 15`, whatever the tree hangs it on. */
function absorbed(s: Scene, last: number): number {
  const { tokens } = s.tree.sentence;
  const next = tokens[last + 1];
  if (!next) return last;
  const from = next.upos === 'ADP' || next.upos === 'SCONJ' ? tokens[last + 2] : next;
  const date = from && s.dates.find((d) => d.start <= from.start && from.start < d.end);
  return date ? Math.max(...tokens.filter((t) => t.start < date.end && date.start < t.end).map((t) => t.i)) : last;
}

const inDate = (s: Scene, t: Token | undefined): boolean => t !== undefined && s.dates.some((d) => overlaps(d, t));

/** Whether the comma at `k` only sets off a time or the wider place: `Washington, D.C., later this month`. */
function parenthetic(s: Scene, k: number): boolean {
  const { tokens } = s.tree.sentence;
  const [next, after] = [tokens[k + 1], tokens[k + 2]];
  const wider = next?.upos === 'PROPN' && (after === undefined || after.text === ',' || after.text === '.');
  return inDate(s, next) || wider || widerPlace(s, k);
}

/** `Marn, in northern Mali, next week`: the wider place between two commas, a time behind them. */
function widerPlace(s: Scene, k: number): boolean {
  const { tokens } = s.tree.sentence;
  if (!s.words.venuePreps.has(tokens[k + 1]?.lower ?? '')) return false;
  const close = tokens.findIndex((t) => t.i > k + 1 && t.i < k + 7 && t.text === ',');
  return close > 0 && tokens[close - 1]?.upos === 'PROPN' && inDate(s, tokens[close + 1]);
}

/** `and that Velia is to pay`: another clause follows the conjunction. */
function opensClause(s: Scene, conjunction: Token): boolean {
  const next = s.tree.sentence.tokens[conjunction.i + 1];
  const joined = headOf(s.tree, conjunction);
  return next?.upos === 'SCONJ' || next?.lower === 'that' || (joined !== undefined && ownSubject(s, joined));
}

const ownSubject = (s: Scene, t: Token): boolean => kidsBy(s.tree, t, 'nsubj', 'nsubj:pass').length > 0;

/** `flour, oil and salt`: a list goes on to its `and` before any verb. */
function listed(s: Scene, k: number, to: number): boolean {
  for (const t of s.tree.sentence.tokens.slice(k + 1, to + 1)) {
    if (t.upos === 'VERB' || t.upos === 'AUX') return false;
    if (t.upos === 'CCONJ') return !opensClause(s, t);
  }
  return false;
}

/** The last token before a comma behind which something else begins: the one who says so, a participle, another clause. */
function clauseEnd(s: Scene, from: number, to: number): number {
  const { tokens } = s.tree.sentence;
  for (let k = from + 1; k < to; k++)
    if (/^[,;:—–]$/u.test(tokens[k]?.text ?? '') && !parenthetic(s, k) && !listed(s, k, to) && !closesPlace(s, k))
      return k - 1;
  return to;
}

/** The second comma of `Washington, D.C., to continue`. */
const closesPlace = (s: Scene, k: number): boolean => {
  const { tokens } = s.tree.sentence;
  return tokens[k - 2]?.text === ',' && tokens[k - 1]?.upos === 'PROPN';
};

/** The last token with the bracket that closes one opened within: `the pact (RTA)`. */
function closed(s: Scene, first: number, last: number): number {
  const { tokens } = s.tree.sentence;
  const depth = tokens
    .slice(first, last + 1)
    .reduce((n, t) => n + (t.text === '(' || t.text === '[' ? 1 : t.text === ')' || t.text === ']' ? -1 : 0), 0);
  if (depth <= 0) return last;
  const closer = tokens.findIndex((t) => t.i > last && t.i < last + 8 && (t.text === ')' || t.text === ']'));
  return closer < 0 ? last : closer;
}

/** A bracket that opens inside the act closes inside it. */
function bracketed(s: Scene, from: number, last: number): number {
  const { tokens } = s.tree.sentence;
  const open = tokens.slice(from, last + 1).filter((t) => t.text === '(').length;
  const closed = tokens.slice(from, last + 1).filter((t) => t.text === ')').length;
  if (open <= closed) return last;
  const close = tokens.slice(last + 1, last + 8).find((t) => t.text === ')');
  return close?.i ?? last;
}

const OPENER: Readonly<Record<string, RegExp>> = {
  ')': /^\($/u,
  ']': /^\[$/u,
  '”': /^[“"]$/u,
  '’': /^[‘']$/u,
  '"': /^[“"]$/u,
  "'": /^[‘']$/u,
};

/** Whether the token at `k` closes a bracket or quotation marks that open at `from` or behind it. */
function closesWithin(s: Scene, from: number, k: number): boolean {
  const { tokens } = s.tree.sentence;
  const opener = OPENER[tokens[k]?.text ?? ''];
  return opener !== undefined && tokens.slice(from, k).some((t) => opener.test(t.text));
}

/** The words of the act from its verb on, up to its condition and without what is said about it. */
export function actionSpan(s: Scene, head: Token): { readonly action: Span; readonly condition?: Span } {
  const { tokens } = s.tree.sentence;
  const own = below(s.tree, head, (k) => !outside(s, head, k)).filter((t) => head.upos !== 'VERB' || t.i >= head.i);
  // `promised not to sell`: the word may hang on the promise.
  const before = tokens[head.i - 1]?.lower === s.words.prep.to ? tokens[head.i - 2] : undefined;
  const negated = [...kidsOf(s.tree, head), ...(before ? [before] : [])].find(
    (k) => s.words.negations.has(k.lower) && k.i < head.i,
  );
  const first = Math.min(...own.map((t) => t.i), negated?.i ?? head.i);
  let last = Math.max(...own.map((t) => t.i));
  const opens = conditionAt(s, head.i + 1, tokens.length);
  const near = opens >= 0 && opens <= last + 4;
  if (near && opens <= last) last = opens - 1;
  last = Math.max(absorbed(s, last), head.i);
  last = clauseEnd(s, head.i, last);
  last = bracketed(s, head.i, last);
  while (last > head.i && tokens[last]?.upos === 'PUNCT' && !closesWithin(s, first, last)) last--;
  last = closed(s, first, last);
  const action = { start: tokens[first]?.start ?? head.start, end: tokens[last]?.end ?? head.end };
  const lead = near ? -1 : leadingCondition(s, head);
  const at = near ? opens : lead;
  if (at < 0) return { action };
  const condition = conditionSpan(s, at);
  return overlaps(condition, action) ? { action } : { action, condition };
}

/** `If the truce holds, Keldora will ...`: a condition that opens the sentence. */
function leadingCondition(s: Scene, head: Token): number {
  const at = conditionAt(s, 0, Math.min(3, head.i));
  if (at >= 0) return at;
  return s.tree.sentence.tokens[0]?.lower === s.owed.inverted ? 0 : -1;
}
