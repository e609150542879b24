import type { NumbersLexicon } from '../../languages/shape/numbers.ts';
import type { Lexeme } from './lexemes.ts';

/** A number as written: lexemes `first` to `last`, both included. */
export interface Numeral {
  readonly first: number;
  readonly last: number;
  readonly value: number;
  /** Upper end of a range. */
  readonly high?: number;
  /** A part of one (`two thirds`, `one in five`): the value is in percent. */
  readonly share: boolean;
  /** Spelt out in words. */
  readonly spelt: boolean;
}

type Lexemes = readonly Lexeme[];

const percent = (part: number): number => Math.round(part * 10000) / 100;
const tidy = (n: number): number => Number(n.toPrecision(12));

/** `1,200` is 1200, `1.5` is 1.5; null for what is no plain number (`1.2.3`, `40,5`). */
export function digits(text: string): number | null {
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(text)) return Number(text.replaceAll(',', ''));
  return /^\d+(?:\.\d+)?$/u.test(text) ? Number(text) : null;
}

/** Multiplies by the scale words after lexeme `last`: `1.2 million`, `3bn`, `two hundred thousand`. */
function scaled(lex: Lexemes, n: Numeral, en: NumbersLexicon): Numeral {
  let { last, value } = n;
  for (;;) {
    const hyphen = lex[last + 1]?.lower === '-' && lex[last + 1]?.glued ? 1 : 0;
    const next = lex[last + 1 + hyphen];
    if (next?.kind !== 'word') break;
    const scale =
      (next.glued && !hyphen ? en.gluedScales[next.text.toLowerCase()] : undefined) ?? en.scales[next.lower];
    if (scale === undefined || (hyphen && next.lower === 'dozen')) break;
    value = tidy(value * scale);
    last += 1 + hyphen;
  }
  return { ...n, last, value };
}

/** `the third raid`: the word for a part without a number before it, nor anything that it is a part of. */
const isOrdinal = (lex: Lexemes, i: number, en: NumbersLexicon): boolean =>
  /(?:rd|th)$/u.test(lex[i]?.lower ?? '') &&
  (lex[i + 1]?.lower !== en.ofWord || en.definite.has(lex[i - 1]?.lower ?? ''));

/** `a third`, `two-thirds`, `half`; `at` is the lexeme of the fraction word. */
function fraction(lex: Lexemes, first: number, at: number, times: number, en: NumbersLexicon): Numeral | null {
  const part = en.fractions[lex[at]?.lower ?? ''];
  if (part === undefined) return null;
  const n = { first, last: at, value: percent(times * part), share: true, spelt: true };
  // `a quarter of a million`
  const of = lex[at + 1]?.lower === en.ofWord ? 1 : 0;
  const [one, two] = [lex[at + 1 + of], lex[at + 2 + of]];
  if (one && two && en.articles.has(one.lower) && en.scales[two.lower] !== undefined) {
    const whole = scaled(lex, { ...n, last: at + 1 + of, value: times * part, share: false }, en);
    return whole.last > at + 1 + of ? whole : null;
  }
  return n;
}

function joins(lex: Lexemes, i: number, en: NumbersLexicon): number {
  const at = lex[i];
  if (at?.lower === '-' && at.glued && lex[i + 1]?.glued) return 1;
  return at && en.joiners.has(at.lower) ? 1 : 0;
}

/** Reads `two hundred and fifty-three thousand`: hundreds and tens are summed, thousands and above close a group. */
function spelt(lex: Lexemes, i: number, en: NumbersLexicon): Numeral | null {
  let [total, group, last, k] = [0, en.cardinals[lex[i]?.lower ?? ''] ?? -1, i, i + 1];
  if (group < 0) return null;
  for (;;) {
    const skip = joins(lex, k, en);
    const word = lex[k + skip]?.lower ?? '';
    const card = en.cardinals[word];
    const scale = en.scales[word];
    const fits =
      card !== undefined &&
      ((group % 100 === 0 && lex[k - 1]?.lower !== lex[i]?.lower) || (group % 10 === 0 && group >= 20 && card < 10));
    const afterScale = en.scales[lex[last]?.lower ?? ''] !== undefined;
    if (fits && (skip === 0 || lex[k]?.lower === '-' || afterScale)) group += card;
    else if (scale !== undefined && scale >= 1000 && skip === 0)
      [total, group] = [total + Math.max(group, 1) * scale, 0];
    else if (scale !== undefined && (skip === 0 || lex[k]?.lower === '-')) group *= scale;
    else break;
    last = k + skip;
    k = last + 1;
  }
  return { first: i, last, value: tidy(total + group), share: false, spelt: true };
}

function oneIn(lex: Lexemes, n: Numeral, en: NumbersLexicon): Numeral | null {
  if (!en.inWords.has(lex[n.last + 1]?.lower ?? '') || lex[n.last + 1]?.lower === en.ofWord) return null;
  const of = single(lex, n.last + 2, en);
  if (!of || of.value <= n.value || of.value > 100 || n.value > 10 || of.share || n.value !== Math.floor(n.value))
    return null;
  return { first: n.first, last: of.last, value: percent(n.value / of.value), share: true, spelt: true };
}

function single(lex: Lexemes, i: number, en: NumbersLexicon): Numeral | null {
  const at = lex[i];
  if (!at) return null;
  if (at.kind === 'number') {
    const value = digits(at.text);
    return value === null ? null : scaled(lex, { first: i, last: i, value, share: false, spelt: false }, en);
  }
  if (en.articles.has(at.lower)) {
    const plain = fraction(lex, i, i + 1, 1, en);
    const many = scaled(lex, { first: i, last: i, value: 1, share: false, spelt: true }, en);
    return plain ?? (many.last > i ? many : null);
  }
  if (at.lower in en.fractions) return isOrdinal(lex, i, en) ? null : fraction(lex, i, i, 1, en);
  const n = spelt(lex, i, en);
  if (!n) return null;
  const hyphen = lex[n.last + 1]?.lower === '-' ? 1 : 0;
  return fraction(lex, i, n.last + 1 + hyphen, n.value, en) ?? n;
}

/** The upper end of a range that starts with `low`; its scale counts for both ends: `1 to 2 million`. */
function rangeTo(lex: Lexemes, low: Numeral, en: NumbersLexicon): Numeral | null {
  const signed = (lex[low.first - 1]?.lower ?? '') in en.currencySigns ? 2 : 1;
  const [before, joiner] = [lex[low.first - signed]?.lower, lex[low.last + 1]];
  const between = before === 'between' && joiner && en.joiners.has(joiner.lower);
  if (!joiner || before === en.fromWord || !(between || en.rangeJoiners.has(joiner.lower))) return null;
  const sign = lex[low.last + 2]?.lower ?? '';
  const high = single(lex, low.last + (sign in en.currencySigns ? 3 : 2), en);
  if (!high || high.share !== low.share || high.spelt !== low.spelt) return null;
  const written = digits(lex[high.first]?.text ?? '');
  const lift = low.last === low.first && written !== null && low.value < written ? high.value / written : 1;
  if (low.value * lift >= high.value) return null;
  return { ...low, last: high.last, value: tidy(low.value * lift), high: high.value };
}

/** The number that starts at lexeme `i`, ranges taken whole; null where none starts there. */
export function numeralAt(lex: Lexemes, i: number, en: NumbersLexicon): Numeral | null {
  const low = single(lex, i, en);
  if (!low) return null;
  return rangeTo(lex, low, en) ?? oneIn(lex, low, en) ?? low;
}
