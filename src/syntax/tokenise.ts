import type { Language } from '../languages/index.ts';
import type { Span } from '../record/index.ts';

/** A token before it is tagged. `dot`: it keeps its own full stop, as an abbreviation or an initial. */
export interface RawToken extends Span {
  readonly text: string;
  readonly dot?: true;
}

// Tried at each place in this order. Whatever could run on without matching is bounded, so that the whole stays linear.
const TOKEN = new RegExp(
  [
    '(?<url>(?:https?://|www\\.)[^\\s<>"“”]{0,2000}[\\p{L}\\p{N}/])',
    '(?<mail>[\\p{L}\\p{N}][\\p{L}\\p{N}._%+-]{0,63}@[\\p{L}\\p{N}-]{1,64}(?:\\.[\\p{L}\\p{N}-]{1,64}){1,4})',
    '(?<site>[\\p{L}\\p{N}][\\p{L}\\p{N}-]{0,62}(?:\\.[\\p{L}\\p{N}-]{1,63}){0,3}\\.(?:com|org|net|gov|edu|info|co\\.uk)(?![\\p{L}\\p{N}]))',
    '(?<handle>[@#][\\p{L}\\p{N}_]+)',
    '(?<acronym>\\p{L}(?:\\.\\p{L})+(?:\\.|(?![\\p{L}\\p{N}])))',
    '(?<money>(?:US|AU|CA|NZ|HK|NT|[ACSR])\\$)',
    '(?<number>\\p{N}+(?:[.,:/]\\p{N}+){0,12}(?:st|nd|rd|th|s|bn|mn|tn|m|k)?(?![\\p{L}\\p{N}]))',
    '(?<measured>\\p{N}+(?:[.:,]\\p{N}+){0,3}(?=(?:[ap]\\.?m|[kcm]m|kg|mph|[MGT]W|[MGT]B|ft|lbs?)(?![\\p{L}\\p{N}])))',
    "(?<word>[\\p{L}\\p{N}\\p{M}_]+(?:(?:['’&]|\\p{Cf}+)[\\p{L}\\p{M}]+)*)",
    '(?<stops>[.!?…]{2,})',
    '(?<dashes>-{2,}|—+|–+)',
    "(?<quotes>''|``)",
    '(?<rule>[=*_~+#]{2,})',
    '(?<dollars>\\$\\$+)',
    '(?<other>[^\\s\\p{Cf}])',
  ].join('|'),
  'uy',
);

/** Where a word splits into tokens of its own: clitics and fused words. */
function cutsOf(text: string, { syntax }: Language): number[] {
  const low = text.replaceAll('’', "'").toLowerCase();
  const fused = Object.hasOwn(syntax.fused, low) ? syntax.fused[low] : undefined;
  if (fused !== undefined) return [fused];
  const clitic = syntax.clitics.find((c) => low.length > c.length && low.endsWith(c));
  return clitic === undefined ? [] : [text.length - clitic.length];
}

const CAPITAL = /^\p{Lu}/u;
const NUMBER_NEXT = /^\s?\p{N}/u;

/** Whether the full stop after a word belongs to it. `rest` is what comes behind the stop. */
function ownsDot(word: string, rest: string, { syntax }: Language): boolean {
  const low = word.toLowerCase();
  if (syntax.leading.has(word)) return true;
  if (word === 'I') return /^\s?\p{Lu}\./u.test(rest);
  if (/^\p{Lu}$/u.test(word)) return true;
  if (syntax.titles.has(low)) return CAPITAL.test(word);
  if (syntax.numbered.has(low) && NUMBER_NEXT.test(rest)) return true;
  return syntax.abbreviations.has(low) && !(low === word && low.length === 1 && !/^\s?\p{Ll}/u.test(rest));
}

/** The end of a word that goes on behind a hyphen, as `anti-war` does; else the end it had. */
function pastAffix(text: string, start: number, end: number, { syntax }: Language): number {
  if (text[end] !== '-' || !syntax.affixes.has(text.slice(start, end).toLowerCase())) return end;
  TOKEN.lastIndex = end + 1;
  const next = TOKEN.exec(text)?.groups?.word;
  return next === undefined || !/^\p{L}/u.test(next) ? end : end + 1 + next.length;
}

class Cutter {
  readonly out: RawToken[] = [];
  readonly #text: string;
  readonly #to: number;
  readonly #lang: Language;

  constructor(text: string, to: number, lang: Language) {
    this.#text = text;
    this.#to = to;
    this.#lang = lang;
  }

  #push(start: number, end: number, dot: boolean): number {
    const at = { text: this.#text.slice(start, end), start, end };
    this.out.push(dot ? { ...at, dot } : at);
    return end;
  }

  /** Pushes the word from `start`; gives where it ended. */
  #word(start: number, wordEnd: number): number {
    const end = Math.min(this.#to, pastAffix(this.#text, start, wordEnd, this.#lang));
    const word = this.#text.slice(start, end);
    const stop = this.#text[end] === '.' && end < this.#to && this.#text[end + 1] !== '.';
    if (stop && ownsDot(word, this.#text.slice(end + 1, end + 5), this.#lang)) return this.#push(start, end + 1, true);
    let from = start;
    for (const cut of cutsOf(word, this.#lang)) from = this.#push(from, start + cut, false);
    return this.#push(from, end, false);
  }

  /** Whether a number with the stop behind it counts an item of a list: it opens the block. */
  #itemNumber(end: number): boolean {
    return this.out.length === 0 && this.#text[end] === '.' && /^\s\S/u.test(this.#text.slice(end + 1, end + 3));
  }

  /** Pushes the token that stands at `at`; gives where it ended, or the next place where nothing stands there. */
  step(at: number): number {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(this.#text);
    if (!match) return at + 1;
    const { word, acronym, number } = match.groups!;
    const end = Math.min(this.#to, at + match[0].length);
    if (word !== undefined) return this.#word(at, end);
    if (number !== undefined && end < this.#to && this.#itemNumber(end)) return this.#push(at, end + 1, true);
    return this.#push(at, end, acronym?.endsWith('.') ?? false);
  }
}

/** Tokens of `text` from `from` to `to`, in the manner of the English Web Treebank: hyphens, clitics and marks stand apart. */
export function tokenise(text: string, from: number, to: number, lang: Language): RawToken[] {
  const cutter = new Cutter(text, to, lang);
  for (let at = from; at < to; ) at = cutter.step(at);
  return cutter.out;
}
