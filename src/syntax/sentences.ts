import type { Language } from '../languages/index.ts';
import { quotationsOf } from './quotations.ts';
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
const MOST_NAME_WORDS = 6;
// More is a table, a list or a quotation that nobody closes: no sentence grows without bound, and with it the work on one.
const MOST_TOKENS = 600;

/**
 * Cuts the tokens of one block into sentences: after a stop, with the closing marks behind it, where something opens; never
 * within a pair of double quotation marks, unless what they hold is too long to be one.
 */
export function sentencesOf(tokens: readonly RawToken[], lang: Language): RawSentence[] {
  const out: RawSentence[] = [];
  const pairs = quotationsOf(tokens);
  let from = 0;
  let parts = [0];
  const push = (to: number): void => {
    const own = tokens.slice(from, to);
    out.push({ tokens: own, parts, quoted: own.map((_, i) => pairs[from + i] !== 0) });
    from = to;
    parts = [0];
  };
  for (let i = 0; i < tokens.length; i++) {
    if (i - from >= MOST_TOKENS) push(from + (parts.length > 1 ? parts.at(-1)! : MOST_TOKENS));
    const end = endOf(tokens, i, lang);
    if (end === null) continue;
    if (end < tokens.length && pairs[end] !== 0 && pairs[end] === pairs[end - 1]) parts.push(end - from);
    else push(end);
    i = end - 1;
  }
  if (from < tokens.length) push(tokens.length);
  return out;
}

/** Where the next sentence begins if one ends with the stop at token `i`; null if none does. */
function endOf(tokens: readonly RawToken[], i: number, lang: Language): number | null {
  const t = tokens[i]!;
  if (!t.dot && !STOP.test(t.text)) return null;
  let end = i + 1;
  while (closes(tokens, end)) end++;
  if (noteNumber(tokens, end)) end += 3;
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

/** The number of a footnote in brackets: it belongs to the sentence before it. */
const noteNumber = (tokens: readonly RawToken[], i: number): boolean =>
  tokens[i]?.text === '[' && /^\p{N}{1,3}$/u.test(tokens[i + 1]?.text ?? '') && tokens[i + 2]?.text === ']';

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
