import type { RawToken } from './tokenise.ts';

const DOUBLE = /^(?:["“”„‟«»]|''|``|‘‘|’’)$/u;
const OPENERS = /^(?:[“„‟]|``|‘‘)$/u;
const CLOSERS = /^(?:”|''|’’)$/u;
const BEFORE_OPENING = /^[([{—–-]+$/u;
// A pair that is longer was not meant as one: a mark is missing somewhere.
const LONGEST = 400;

/**
 * For each token the number of the pair of double quotation marks it stands in, the marks included; 0 for none. A mark
 * without a partner makes no pair.
 */
export function quotationsOf(tokens: readonly RawToken[]): Int32Array {
  const out = new Int32Array(tokens.length);
  let open = -1;
  let pairs = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (!DOUBLE.test(tokens[i]!.text)) continue;
    if (opens(tokens, i, open >= 0)) {
      open = i;
      continue;
    }
    if (open >= 0 && i - open <= LONGEST) out.fill(++pairs, open, i + 1);
    open = -1;
  }
  return out;
}

/** By the glyph, else by the blanks around it, else by turns. */
function opens(tokens: readonly RawToken[], i: number, inside: boolean): boolean {
  const t = tokens[i]!;
  if (OPENERS.test(t.text) && !(t.text === '“' && inside && touches(tokens, i - 1))) return true;
  if (CLOSERS.test(t.text)) return false;
  const before = touches(tokens, i - 1) && !BEFORE_OPENING.test(tokens[i - 1]!.text);
  const after = touches(tokens, i);
  return before === after ? !inside : after;
}

/** Whether no blank stands between token `i` and the next. */
const touches = (tokens: readonly RawToken[], i: number): boolean => {
  const [a, b] = [tokens[i], tokens[i + 1]];
  return a !== undefined && b !== undefined && a.end === b.start;
};
