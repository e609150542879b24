import type { DatesLexicon } from '../../languages/shape/dates.ts';
import type { Measure } from './captured.ts';
import { glued, int, type Reader, read, table } from './table.ts';
import type { Tok } from './tokens.ts';

/** Spelled and written numbers: `two`, `twenty-five`, `two thousand and ten`, `2.5`, `2 1/2`, `two and a half`. */
export function numberReader(lex: DatesLexicon): Reader<number> {
  const added = table(lex.addedParts);
  return (toks, i) => {
    const whole = wholeNumber(lex, toks, i);
    const more = whole && Number.isInteger(whole.value) ? added(toks, whole.next) : null;
    return whole && more ? read(whole.value + more.value, more.next) : whole;
  };
}

function wholeNumber(lex: DatesLexicon, toks: readonly Tok[], i: number) {
  const tok = toks[i];
  if (tok?.kind === 'word') return own(lex.cardinals, tok.lower) === undefined ? null : spelled(lex, toks, i);
  const whole = int(tok);
  if (whole !== null) return figures(lex, toks, i, whole);
  if (tok?.kind !== 'dec') return null;
  const plain = /^\d{1,3}(?:,\d{3})+$/u.test(tok.text) ? tok.text.replaceAll(',', '') : tok.text.replace(',', '.');
  const n = Number(plain);
  return Number.isFinite(n) ? read(n, i + 1) : null;
}

function figures(lex: DatesLexicon, toks: readonly Tok[], i: number, whole: number) {
  const over = toks[i + 1]?.gap ? toks.slice(i + 1, i + 4) : [];
  if (over[0]?.text === '1' && glued(over[1], '/') && over[2]?.text === '2') return read(whole + 0.5, i + 4);
  if (toks[i + 1]?.text === '½') return read(whole + 0.5, i + 2);
  const scale = toks[i + 1]?.gap ? lex.scales[toks[i + 1]?.lower ?? ''] : undefined;
  return scale !== undefined && whole < 1000 ? read(whole * scale, i + 2) : read(whole, i + 1);
}

const own = (list: Readonly<Record<string, number>>, word: string): number | undefined =>
  Object.hasOwn(list, word) ? list[word] : undefined;

/** Whether a word for a number goes on from what was read: `twenty` `five`, `nineteen hundred` `ninety`. */
const goesOn = (part: number, value: number): boolean =>
  part === 0 || (part % 100 === 0 && value < 100) || (part % 100 >= 20 && part % 10 === 0 && value < 10);

function spelled(lex: DatesLexicon, toks: readonly Tok[], from: number) {
  let [total, part, i, seen] = [0, 0, from, false];
  for (;;) {
    const w = toks[i]?.lower ?? '';
    const [value, scale] = [own(lex.cardinals, w), own(lex.scales, w)];
    if (value !== undefined && (!seen || goesOn(part, value))) part += value;
    else if (scale === 100 && seen) part = (part || 1) * 100;
    else if (scale !== undefined && seen) [total, part] = [total + (part || 1) * scale, 0];
    else break;
    seen = true;
    i += 1;
    if (joins(lex, toks, i, part, total)) i += 1;
  }
  return seen ? read(total + part, i) : null;
}

/** `twenty-five`, `two hundred and five`, `two thousand and ten`: the mark or the word between the parts of a number. */
function joins(lex: DatesLexicon, toks: readonly Tok[], i: number, part: number, total: number): boolean {
  const next = own(lex.cardinals, toks[i + 1]?.lower ?? '');
  if (next === undefined) return false;
  if (glued(toks[i], '-')) return part % 100 >= 20 && part % 10 === 0 && next < 10;
  return lex.joiners.has(toks[i]?.lower ?? '') && part % 100 === 0 && (part > 0 || total > 0) && next < 100;
}

/** 1989, and in words `nineteen eighty-nine`, `nineteen oh five`, `two thousand and ten`, `seventeen hundred`. */
export function yearReader(n: Reader<number>, lex: DatesLexicon): Reader<number> {
  // Behind a day or its month any four figures are a year; elsewhere they may count something.
  const dated = (toks: readonly Tok[], i: number): boolean =>
    Object.hasOwn(lex.months, toks[i - 1]?.lower ?? '') ||
    (toks[i - 1]?.text === ',' && toks[i - 2]?.kind === 'int' && Object.hasOwn(lex.months, toks[i - 3]?.lower ?? ''));
  return (toks, i) => {
    const tok = toks[i];
    if (tok?.kind === 'int') {
      const told = int(tok);
      return told !== null && tok.text.length === 4 && told >= 1000 && (told <= 2999 || dated(toks, i))
        ? read(told, i + 1)
        : null;
    }
    return tok?.kind === 'word' ? yearInWords(n, lex, toks, i) : null;
  };
}

function yearInWords(n: Reader<number>, lex: DatesLexicon, toks: readonly Tok[], i: number) {
  const first = n(toks, i);
  if (!first) return null;
  const words = first.next - i;
  if (words > 2 && Number.isInteger(first.value) && first.value >= 1000 && first.value < 2100) return first;
  if (first.value >= 2000 && first.value < 2100) return first;
  if (first.value < 10 || first.value > 20 || toks[first.next]?.kind === 'int') return null;
  const dash = glued(toks[first.next], '-') ? 1 : 0;
  const nought = lex.noughts.has(toks[first.next + dash]?.lower ?? '') ? 1 : 0;
  const at = first.next + dash + nought;
  const second = toks[at]?.kind === 'word' ? n(toks, at) : null;
  if (!second || !Number.isInteger(second.value)) return null;
  const fits = nought ? second.value < 10 : second.value >= 10 && second.value <= 99 && first.value > 14;
  return fits && second.value > 0 ? read(first.value * 100 + second.value, second.next) : null;
}

/** 22nd, `twenty-second`, `twenty second`, `third`. */
export function ordinalReader(lex: DatesLexicon): Reader<number> {
  const single = table(lex.ordinals);
  return (toks, i) => {
    const tok = toks[i];
    if (tok?.kind === 'ord') return read(Number.parseInt(tok.text, 10), i + 1);
    const tens = own(lex.cardinals, tok?.lower ?? '');
    if (tens === undefined || tens < 20 || tens > 90) return single(toks, i);
    const ones = single(toks, glued(toks[i + 1], '-') ? i + 2 : i + 1);
    return ones && ones.value < 10 ? read(tens + ones.value, ones.next) : null;
  };
}

/** A length of several units, two or more: `2 years, 1 month and 21 days`, `an hour and a half`. */
export function measureReader(lex: DatesLexicon, n: Reader<number>): Reader<Measure> {
  const [one, unit, added] = [table(lex.one), table({ ...lex.units, ...lex.unitPlurals }), table(lex.addedParts)];
  const part = (toks: readonly Tok[], i: number) => {
    const count = n(toks, i) ?? one(toks, i);
    const of = count && unit(toks, toks[count.next]?.lower === '-' ? count.next + 1 : count.next);
    return count && of ? { n: count.value, unit: of.value, next: of.next } : null;
  };
  return (toks, i) => {
    const first = part(toks, i);
    if (!first) return null;
    const half = added(toks, first.next);
    if (half) return read([[first.n + half.value, first.unit]], half.next);
    const parts: [number, typeof first.unit][] = [[first.n, first.unit]];
    let { next } = first;
    for (;;) {
      let at = next;
      while (at < next + 2 && lex.measureJoins.has(toks[at]?.lower ?? '')) at += 1;
      const more = part(toks, at);
      if (!more || parts.some(([, u]) => u === more.unit)) break;
      parts.push([more.n, more.unit]);
      next = more.next;
    }
    return parts.length > 1 ? read(parts, next) : null;
  };
}
