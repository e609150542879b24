import type { Language } from '../languages/index.ts';
import { type Block, featuresOf, isLoose, isOpen } from './gaps.ts';
import { type Manner, PROSE } from './manner.ts';
import { quotationsOf } from './quotations.ts';
import { begins, type Splits, splitsOf } from './splits.ts';
import type { RawToken } from './tokenise.ts';

/** The tokens of a sentence, and where the sentences begin that it holds within quotation marks; 0 comes first. */
export interface RawSentence {
  readonly tokens: readonly RawToken[];
  readonly parts: readonly number[];
  /** For each token whether it stands within double quotation marks. */
  readonly quoted: readonly boolean[];
}

const STOP = /^(?:[.!?…]+)$/u;
const ASKING = /[!?]/u;
const CLOSER = /^(?:["”’»)\]'“]|''|’’)$/u;
const OPENS = /^[\p{Lu}\p{Lt}\p{Lo}\p{N}"“‘«„([$€£¥#@'`–—-]/u;
const CAPITAL = /^\p{Lu}/u;
const INITIAL = /^\p{Lu}\.$/u;
const NOTE = /^(?:\p{N}{1,3}|\p{Ll}+)$/u;
const MOST_NOTE_TOKENS = 7;
const MOST_NAME_WORDS = 6;
// More is a table, a list or a quotation that nobody closes: no sentence grows without bound, and with it the work on one.
const MOST_TOKENS = 600;

/**
 * Cuts the tokens of one block into sentences: after a stop, with the closing marks behind it, where something opens; never
 * within a pair of double quotation marks, unless what they hold is too long to be one. Where that leaves it open, after other
 * marks or in the manner of letters and posts, the trained weights say.
 */
export function sentencesOf(tokens: readonly RawToken[], lang: Language, manner: Manner = PROSE): RawSentence[] {
  return sentencesWith(splitsOf(lang.code), tokens, lang, manner);
}

/** `sentencesOf` by other weights than those that the package has. */
export function sentencesWith(
  splits: Splits,
  tokens: readonly RawToken[],
  lang: Language,
  manner: Manner,
): RawSentence[] {
  const out: RawSentence[] = [];
  const { block, pairs, within } = judged(tokens, lang, manner);
  let from = 0;
  let parts = [0];
  const push = (to: number): void => {
    const own = tokens.slice(from, to);
    out.push({ tokens: own, parts, quoted: own.map((_, i) => pairs[from + i] !== 0) });
    from = to;
    parts = [0];
  };
  for (let i = 1; i < tokens.length; i++) {
    if (i - from >= MOST_TOKENS) push(from + (parts.length > 1 ? parts.at(-1)! : MOST_TOKENS));
    const inner = within(i);
    const open = !inner && isOpen(block, i);
    if (!(open ? begins(featuresOf(block, i, from, lang), splits) : block.ruled[i] === 1)) continue;
    if (inner) parts.push(i - from);
    else if (i > from) push(i);
  }
  if (from < tokens.length) push(tokens.length);
  return out;
}

/**
 * What the gaps of a block are judged by, its pairs of quotation marks, and whether a gap lies within one. A pair that holds
 * the whole block holds its sentences apart: nothing outside goes on with them.
 */
export function judged(tokens: readonly RawToken[], lang: Language, manner: Manner) {
  const pairs = quotationsOf(tokens);
  const whole = pairs[0] === pairs.at(-1) ? pairs[0] : 0;
  const within = (i: number): boolean => pairs[i] !== 0 && pairs[i] === pairs[i - 1] && pairs[i] !== whole;
  const block: Block = { tokens, ruled: ruledIn(tokens, lang), manner, loose: isLoose(tokens, manner) };
  return { block, pairs, within };
}

/** For each token whether the rules let a sentence begin with it. */
function ruledIn(tokens: readonly RawToken[], lang: Language): Uint8Array {
  const out = new Uint8Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) {
    const end = endOf(tokens, i, lang);
    if (end === null) continue;
    if (end < tokens.length) out[end] = 1;
    i = end - 1;
  }
  return out;
}

/** Where the next sentence begins if one ends with the stop at token `i`; null if none does. */
function endOf(tokens: readonly RawToken[], i: number, lang: Language): number | null {
  const t = tokens[i]!;
  if (!t.dot && !STOP.test(t.text)) return null;
  let end = i + 1;
  while (closes(tokens, end)) end++;
  for (let note = noteEnd(tokens, end); note > end; note = noteEnd(tokens, end)) end = note;
  const next = tokens[end];
  if (!next) return end;
  // Without a blank behind it the stop belongs to a word or a number: "v.2", "No.5".
  if (next.start === tokens[end - 1]!.end && end === i + 1 && !(t.text === '.' && CAPITAL.test(next.text))) return null;
  if (t.dot && end === i + 1) return abbreviationEnds(tokens, i, lang) ? end : null;
  if (!OPENS.test(next.text)) return null;
  return ASKING.test(t.text) && end > i + 1 && cueFollows(tokens, end, lang) ? null : end;
}

/** A closing mark that touches what stands before it, or one more stop; a straight mark after a blank opens. */
function closes(tokens: readonly RawToken[], i: number): boolean {
  const [t, before] = [tokens[i], tokens[i - 1]];
  if (!t || !before || t.start !== before.end) return false;
  if (t.text === '“') return tokens[i + 1]?.start !== t.end;
  return CLOSER.test(t.text) || STOP.test(t.text);
}

/** Where a note in square brackets ends that begins at `i`, a number or a few small words: it belongs to the sentence before it. */
function noteEnd(tokens: readonly RawToken[], i: number): number {
  if (tokens[i]?.text !== '[' || !NOTE.test(tokens[i + 1]?.text ?? '')) return i;
  for (let k = i + 2; k < i + MOST_NOTE_TOKENS && k < tokens.length; k++) if (tokens[k]!.text === ']') return k + 1;
  return i;
}

/** Whether a sentence ends with the abbreviation at token `i`: a word behind it says that a new one begins. */
function abbreviationEnds(tokens: readonly RawToken[], i: number, { syntax }: Language): boolean {
  const t = tokens[i]!;
  const low = t.text.slice(0, -1).toLowerCase();
  let next = tokens[i + 1]!;
  if (syntax.titles.has(low) || syntax.leading.has(low) || /^\p{N}/u.test(t.text)) return false;
  if (INITIAL.test(t.text) && CAPITAL.test(tokens[i - 1]?.text ?? 'A')) return false;
  if (/^["“«]$/u.test(next.text) && tokens[i + 2]?.start === next.end) next = tokens[i + 2]!;
  if (!CAPITAL.test(next.text)) return false;
  return low === 'etc' || syntax.starters.has(next.text.toLowerCase());
}

/** Whether a name and a verb of saying go on with a quoted question: `"Why?" Ann Dee asked`. */
function cueFollows(tokens: readonly RawToken[], from: number, { syntax }: Language): boolean {
  for (let i = from; i < Math.min(tokens.length, from + MOST_NAME_WORDS + 1); i++) {
    const { text } = tokens[i]!;
    if (i > from && syntax.sayings.has(text.toLowerCase())) return true;
    if (!CAPITAL.test(text)) return false;
    if (i === from && text !== 'I' && syntax.starters.has(text.toLowerCase())) return false;
  }
  return false;
}
