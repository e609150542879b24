import type { NumbersLexicon } from '../../languages/shape/numbers.ts';
import type { Lexeme } from './lexemes.ts';
import type { Numeral } from './numerals.ts';

export type UnitClass = 'percent' | 'money' | 'time' | 'measure' | 'count' | 'none';

/** What a number counts. Lexemes `first` to `last` hold number and unit. */
export interface Unit {
  readonly is: UnitClass;
  readonly unit: string;
  readonly first: number;
  readonly last: number;
  /** Written before its noun with a hyphen: `15-minute call`. */
  readonly attributive: boolean;
  /** First lexeme of the counted noun phrase. */
  readonly noun?: number;
}

type Lexemes = readonly Lexeme[];

const word = (lex: Lexemes, i: number): string => lex[i]?.lower ?? '';
const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ']);
const LONGEST_UNIT = 2;
const WIDEST_NOUN = 7;

function moneySign(lex: Lexemes, n: Numeral, en: NumbersLexicon): Unit | null {
  const before = word(lex, n.first - 1);
  const code = lex[n.first - 1]?.text ?? '';
  const unit = en.currencySigns[before] ?? (en.currencyCodes.has(code) ? code : undefined);
  if (unit === undefined) return null;
  const owner = before === '$' && lex[n.first - 1]?.glued && lex[n.first - 2]?.kind === 'word';
  const last = en.currencyWords[word(lex, n.last + 1)] === undefined ? n.last : n.last + 1;
  const dollars = owner ? ownedDollar(lex[n.first - 2]?.text ?? '') : null;
  return { is: 'money', unit: dollars ?? unit, first: n.first - (owner ? 2 : 1), last, attributive: false };
}

const OWNED_DOLLARS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    US: 'USD',
    A: 'AUD',
    C: 'CAD',
    NZ: 'NZD',
    HK: 'HKD',
    S: 'SGD',
  }),
);
const ownedDollar = (text: string): string | null => OWNED_DOLLARS.get(text) ?? null;

function moneyWord(lex: Lexemes, n: Numeral, en: NumbersLexicon, at: number, attributive: boolean): Unit | null {
  const code = lex[at]?.text ?? '';
  if (en.currencyCodes.has(code)) return { is: 'money', unit: code, first: n.first, last: at, attributive };
  const owner = en.currencyOwners[word(lex, at)];
  const dot = owner !== undefined && word(lex, at + 1) === '.' ? 1 : 0;
  const own = owner === undefined ? lex[at]?.token?.upos === 'ADJ' || lex[at]?.token?.upos === 'PROPN' : true;
  const plain = en.currencyWords[word(lex, at)];
  if (plain !== undefined) return { is: 'money', unit: plain, first: n.first, last: at, attributive };
  const next = en.currencyWords[word(lex, at + 1 + dot)];
  if (!own || next === undefined) return null;
  return { is: 'money', unit: owner ?? next, first: n.first, last: at + 1 + dot, attributive };
}

function named(lex: Lexemes, n: Numeral, en: NumbersLexicon, at: number, attributive: boolean): Unit | null {
  for (let size = LONGEST_UNIT; size > 0; size--) {
    const surface = Array.from({ length: size }, (_, k) => word(lex, at + k)).join(' ');
    const unit = Object.hasOwn(en.units, surface) ? en.units[surface] : undefined;
    if (unit === undefined) continue;
    const is = unit.startsWith('per') ? 'percent' : en.timeUnits.has(unit) ? 'time' : 'measure';
    return { is, unit, first: n.first, last: at + size - 1, attributive };
  }
  return null;
}

/** `cubic metres per second`, `barrels a day`: a quantity over a unit is one rate. What is money or time keeps its own unit. */
function rated(lex: Lexemes, u: Unit | null, en: NumbersLexicon): Unit | null {
  if (u?.is !== 'measure' || !en.perWords.has(word(lex, u.last + 1))) return u;
  const over = named(lex, { ...NOTHING, first: u.first }, en, u.last + 2, u.attributive);
  if (!over || over.is === 'percent') return u;
  return { ...u, unit: `${u.unit} ${en.perWord} ${over.unit}`, last: over.last };
}

const NOTHING: Numeral = { first: 0, last: 0, value: 0, share: false, spelt: false };

/** The singular of a noun, by the tree's lemma where it has one. */
export function singular(at: Lexeme, en: NumbersLexicon): string {
  const known = en.irregularSingulars[at.lower];
  if (known !== undefined) return known;
  const lemma = at.token?.lemma.toLowerCase();
  if (lemma && at.token?.upos === 'NOUN' && at.token.end === at.end && /^\p{L}+$/u.test(lemma)) return lemma;
  if (/[^aeiou]ies$/u.test(at.lower)) return `${at.lower.slice(0, -3)}y`;
  if (/(?:s|x|z|ch|sh)es$/u.test(at.lower)) return at.lower.slice(0, -2);
  return /[^s]s$/u.test(at.lower) ? at.lower.slice(0, -1) : at.lower;
}

/** The last noun of the run of adjectives and nouns at `at`; -1 where there is none. */
export function nounAfter(lex: Lexemes, at: number): number {
  let last = -1;
  for (let k = at; k < Math.min(lex.length, at + WIDEST_NOUN); k++) {
    const one = lex[k];
    if (!one || one.kind === 'number') break;
    if (one.kind === 'sign') {
      if (one.lower === '-' && one.glued) continue;
      if (one.lower === '.' && one.glued && /^\p{Lu}(?:\.\p{L})*$/u.test(lex[k - 1]?.text ?? '')) continue;
      break;
    }
    const upos = one.token?.upos ?? 'NOUN';
    const participle = upos === 'VERB' && /(?:ed|ing)$/u.test(one.lower) && last < 0;
    if (!NOMINAL.has(upos) && !(participle || (upos === 'ADV' && last < 0) || (upos === 'NUM' && last < 0))) break;
    if (upos === 'NOUN') last = k;
    else if (upos === 'PROPN' && last >= 0) break;
  }
  return last;
}

/** `7,000 injured`: people, where no noun follows the word for what befell them. */
function befallen(lex: Lexemes, n: Numeral, en: NumbersLexicon): Unit | null {
  const at = n.last + 1;
  if (!en.befallen.has(word(lex, at)) || /^(?:NOUN|PROPN|ADJ)$/u.test(lex[at + 1]?.token?.upos ?? '')) return null;
  return { is: 'count', unit: 'person', first: n.first, last: at, attributive: false, noun: at };
}

function counted(lex: Lexemes, n: Numeral, en: NumbersLexicon): Unit | null {
  let at = n.last + 1;
  if (word(lex, at) === en.ofWord && en.definite.has(word(lex, at + 1))) {
    // `one of the ministers` counts nobody.
    if (n.spelt && n.value === 1) return null;
    at += 2;
    // `1,200 of its 3,000 boats`
    if (lex[at]?.kind === 'number') at += 1;
  }
  const last = nounAfter(lex, at);
  const noun = lex[last];
  if (!noun) return null;
  const lemma = singular(noun, en);
  return {
    is: 'count',
    unit: en.persons.has(lemma) ? 'person' : lemma,
    first: n.first,
    last,
    attributive: false,
    noun: at,
  };
}

/** `voted 112 to 87`: the votes that carried, where another number stands against them. */
function voted(lex: Lexemes, n: Numeral, en: NumbersLexicon): Unit | null {
  const said = lex[n.first - 1]?.token;
  const isVote = said !== undefined && en.votes.words.has(said.lemma.toLowerCase());
  const against = en.votes.against.has(word(lex, n.last + 1)) && lex[n.last + 2]?.kind === 'number';
  return isVote && against
    ? { is: 'count', unit: en.votes.unit, first: n.first, last: n.last, attributive: false }
    : null;
}

/** The unit of the number `n`: by sign, by word, else by the noun that it counts. */
export function unitOf(lex: Lexemes, n: Numeral, en: NumbersLexicon): Unit {
  const hyphen = word(lex, n.last + 1) === '-' && lex[n.last + 1]?.glued === true && lex[n.last + 2]?.glued === true;
  const at = n.last + 1 + (hyphen ? 1 : 0);
  const none: Unit = { is: 'none', unit: 'number', first: n.first, last: n.last, attributive: hyphen };
  if (n.share) return { ...none, is: 'percent', unit: 'percent' };
  const found =
    moneySign(lex, n, en) ?? rated(lex, named(lex, n, en, at, hyphen), en) ?? moneyWord(lex, n, en, at, hyphen);
  return found ?? voted(lex, n, en) ?? (hyphen ? none : (befallen(lex, n, en) ?? counted(lex, n, en) ?? none));
}
