import type { Clock, DateAnnotation, Span } from '../../record/index.ts';
import type { Doc, Sentence, Token } from '../../syntax/types.ts';
import { contains } from '../../text/index.ts';
import { isOfAnother } from './governs.ts';
import { movedByLength } from './lengths.ts';
import { firstEndingAfter, governor } from './look.ts';

/**
 * The date that governs the clause at `at`: one hung on the same verb, else the only one of the clause, else the nearest of
 * the sentence with no other verb between. A sentence that points back ("that day") carries its own annotation, so
 * nothing is carried over from another sentence. Undefined where no date has an EDTF. With `trigger`, the word that tells
 * what happened, the dates of other clauses and other nouns are left out. `mended` is the sentence with a better tree.
 */
export function clockFor(
  doc: Doc,
  dates: readonly DateAnnotation[],
  at: Span,
  trigger?: Token,
  mended?: Sentence,
): Clock | undefined {
  const sentence = mended ?? doc.sentences[firstEndingAfter(doc.sentences, at.start)];
  if (!sentence || at.start < sentence.start - 1) return undefined;
  const reckoned = trigger && reckonedFor(doc, dates, sentence, trigger);
  if (reckoned) return reckoned;
  const near: { date: DateAnnotation; index: number; cost: number }[] = [];
  for (let index = firstEndingAfter(dates, sentence.start); index < dates.length; index++) {
    const date = dates[index];
    if (!date || date.start >= sentence.end) break;
    if (date.edtf === undefined || date.type === 'DURATION' || date.type === 'SET') continue;
    if (trigger && isFirstSince(doc, sentence, date)) continue;
    if (trigger && isElsewhere(doc, sentence, dates, index, trigger)) continue;
    near.push({ date, index, cost: costOf(sentence, date, at) });
  }
  const best = near.sort((a, b) => a.cost - b.cost)[0];
  if (!best || best.cost >= TOO_FAR || best.date.edtf === undefined) return undefined;
  return { edtf: best.date.edtf, basis: best.date.basis, date: best.index };
}

/** `on Monday, two days after rebels took the port`: the day of the clause, reckoned from the one before it. */
function reckonedFor(
  doc: Doc,
  dates: readonly DateAnnotation[],
  sentence: Sentence,
  trigger: Token,
): Clock | undefined {
  const way = (t: Token): number | undefined => doc.lang.dates.clauseWays[t.lower];
  const mark = sentence.tokens.find((t) => t.head === trigger.i && t.i < trigger.i && t.deprel === 'mark' && way(t));
  const at = mark ? firstEndingAfter(dates, mark.start - 2) : -1;
  const length = dates[at];
  if (!mark || length?.type !== 'DURATION' || length.end !== mark.start - 1) return undefined;
  const date = dates[at - 1];
  if (!date || date.start < sentence.start || !/^\d{4}-\d{2}-\d{2}$/u.test(date.edtf ?? '')) return undefined;
  const edtf = movedByLength(date.edtf!, length.value, way(mark) === 1 ? 1 : -1);
  return edtf === null ? undefined : { edtf, basis: 'implied', date: at - 1 };
}

/**
 * Whether a date is of another word than the trigger. `on March 11, two days before the vote`: the length tells of the same
 * day, so that one of the two on the trigger is enough.
 */
function isElsewhere(
  doc: Doc,
  sentence: Sentence,
  dates: readonly DateAnnotation[],
  index: number,
  trigger: Token,
): boolean {
  const [date, next] = [dates[index], dates[index + 1]];
  const { events } = doc.lang;
  const words = { of: events.prep.of, at: events.placePreps, occasions: events.contactNouns };
  if (!date || !isOfAnother(sentence, date, trigger, words)) return false;
  if (next?.type !== 'DURATION' || doc.article.text.slice(date.end, next.start).trim() !== ',') return true;
  const behind = sentence.tokens[firstEndingAfter(sentence.tokens, next.end)]?.lower ?? '';
  return !doc.lang.dates.countWords.has(behind) || isOfAnother(sentence, next, trigger, words);
}

/** `for the first time since May`: what happened in May was the time before. */
function isFirstSince(doc: Doc, sentence: Sentence, date: Span): boolean {
  const { firstSince } = doc.lang.dates;
  const at = firstEndingAfter(sentence.tokens, date.start);
  return firstSince.every((w, k) => sentence.tokens[at - firstSince.length + k]?.lower === w);
}

const TOO_FAR = 100;

// Lower is closer. The tree may be wrong, so order and breaks of the clause count as well.
function costOf(sentence: Sentence, date: Span, at: Span): number {
  const tokens = sentence.tokens;
  const [d, a] = [firstEndingAfter(tokens, date.start), firstEndingAfter(tokens, at.start)];
  const inside = contains(at, date) ? 0 : 1;
  const verb = governor(sentence, d);
  const own = verbAt(sentence, a, at);
  const same = verb && own && verb.i === own.i ? 0 : 4;
  const [left, right] = d < a ? [d, a] : [firstEndingAfter(tokens, at.end - 1), d];
  let cost = inside + same;
  for (let k = left + 1; k < right && cost < TOO_FAR; k++) cost += stepCost(tokens[k]);
  return cost;
}

function stepCost(token: Token | undefined): number {
  if (!token) return 0;
  if (/^[;:“”"]$/u.test(token.text)) return 8;
  if (token.upos === 'SCONJ') return 6;
  return token.upos === 'VERB' ? 3 : 0.2;
}

/** The verb of the clause at `at`: its first verb, else the verb above its first word. */
function verbAt(sentence: Sentence, first: number, at: Span): Token | null {
  for (let k = first; k < sentence.tokens.length; k++) {
    const token = sentence.tokens[k];
    if (!token || token.start >= at.end) break;
    if (token.upos === 'VERB') return token;
  }
  return governor(sentence, first);
}
