import type { Language } from '../languages/index.ts';
import type { Span } from '../record/index.ts';

/** A token before it is tagged. `dot`: it keeps its own full stop, as an abbreviation or an initial. */
export interface RawToken extends Span {
  readonly text: string;
  readonly dot?: true;
}

const FILES = 'docx?|DOCX?|xlsx?|XLSX?|pdf|PDF|html?|jpe?g|JPE?G|gif|png|txt|TXT|pptx?|PPTX?|csv|zip|mp3|exe';
const UNITS = '[ap]\\.?m|[AP]\\.?M|bn|mn|tn|m|[kKM]|MM|[kcm]m|kg|mph|[MGTk]W|[MGT]B|gb|ft|lbs?|oz|hrs?|mins?|yrs?';

// Tried at each place in this order. Whatever could run on without matching is bounded, so that the whole stays linear.
const TOKEN = new RegExp(
  [
    '(?<url>(?:https?://|www\\.)[^\\s<>"“”]{0,2000}[\\p{L}\\p{N}/])',
    '(?<mail>[\\p{L}\\p{N}][\\p{L}\\p{N}._%+-]{0,63}@(?:[\\p{L}\\p{N}-]{1,64}(?:\\.[\\p{L}\\p{N}-]{1,64}){1,4}|\\p{L}[\\p{L}\\p{N}_]{1,64}))',
    '(?<site>[\\p{L}\\p{N}][\\p{L}\\p{N}-]{0,62}(?:\\.[\\p{L}\\p{N}-]{1,63}){0,3}\\.(?:com|Com|COM|org|net|gov|edu|info|co\\.uk)(?![\\p{L}\\p{N}]))',
    `(?<file>[\\p{L}\\p{N}][\\p{L}\\p{N}_-]{0,63}\\.(?:${FILES})(?![\\p{L}\\p{N}]))`,
    '(?<forum>\\p{Ll}{2,20}(?:\\.\\p{Ll}[\\p{Ll}\\p{N}-]{1,30}){2,9}(?![\\p{L}\\p{N}]))',
    '(?<handle>@\\p{L}[\\p{L}\\p{N}_]*|#[\\p{N}_]{0,40}\\p{L}[\\p{L}\\p{N}_]*)',
    "(?<face>(?<!\\p{N})[:;=]['’]?-?(?:\\)+|\\(+)(?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}])(?:[:;=]-?[DPpo|/\\\\]|\\^_{1,9}\\^|<3)(?![\\p{L}\\p{N}/]))",
    '(?<acronym>(?:\\p{L}|Ph)(?:\\.(?:Sc|Phil|\\p{L}))+(?:\\.|(?![\\p{L}\\p{N}])))',
    '(?<stroke>(?<![\\p{L}\\p{N}/])\\p{L}/\\p{L}(?![\\p{L}\\p{N}/]))',
    '(?<money>(?:US|AU|CA|NZ|HK|NT|[ACSR])\\$)',
    '(?<phone>(?<!\\p{N}-)(?:(?:\\p{N}{1,3}-)?\\p{N}{3}-\\p{N}{3}-\\p{N}{4}|\\p{N}{3}-(?!\\p{N}{2}00)\\p{N}{4}|\\p{N}{5}-\\p{N}{4})(?![\\p{L}\\p{N}-]))',
    '(?<day>(?<!\\p{N}-)\\p{N}{1,2}-\\p{N}{1,2}-(?:\\p{N}{4}|\\p{N}{2})(?![\\p{L}\\p{N}-]))',
    "(?<decade>(?:\\p{N}{2})?\\p{N}0['’]s(?![\\p{L}\\p{N}]))",
    `(?<measured>(?<![\\p{L}\\p{N}])\\p{N}+(?:[.:,]\\p{N}+){0,3}(?=(?:${UNITS})(?![\\p{L}\\p{N}])))`,
    '(?<number>(?:(?<![\\p{L}\\p{N}])[+.])?(?:\\p{N}{1,3}(?:,\\p{N}{2}){0,4}(?:,\\p{N}{3}){1,6}(?!\\p{N})(?:[.:/]\\p{N}+){0,12}|(?<!\\p{N},|\\[)\\p{N}+(?:[.,:/]\\p{N}+){0,12}|\\p{N}+(?:[.:/]\\p{N}+){0,12})(?:st|nd|rd|th|s)?(?![\\p{L}\\p{N}]))',
    "(?<word>[\\p{L}\\p{N}\\p{M}_]+(?:(?:['’&`]|\\p{Cf}+)[\\p{L}\\p{M}]+)*)",
    "(?<year>’\\p{N}{2}s?(?![\\p{L}\\p{N}])|'\\p{N}0s(?![\\p{L}\\p{N}]))",
    "(?<own>(?<=[\\p{L}\\p{N}.\\s])['’]s(?![\\p{L}\\p{N}]))",
    '(?<stops>[.…]{2,}|[!?]{2,})',
    '(?<rule>[-=*_~+#|<>^]{3,}|[=*_~+#]{2,}|<{2}|>{2})',
    '(?<dashes>-{2,}|—+|–+)',
    "(?<quotes>''|``|’’|‘‘)",
    '(?<dollars>\\$\\$+)',
    '(?<other>[^\\s\\p{Cf}])',
  ].join('|'),
  'uy',
);

/** Where a word splits into tokens of its own: clitics, fused words, and those that are fused only before some words. */
function cutsOf(text: string, rest: string, { syntax }: Language): number[] {
  const low = text.replace(/[’`]/gu, "'").toLowerCase();
  const slip = Object.hasOwn(syntax.slips, low) ? syntax.slips[low] : undefined;
  if (slip?.before.has(/^\s(?<next>\p{L}+)(?!-)/u.exec(rest)?.groups?.next?.toLowerCase() ?? '')) return [slip.at];
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
  if (syntax.closing.has(low) && /^(?:$|\s*(?:\n|$|\p{Lu}))/u.test(rest)) return false;
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
  const { word, number, decade } = TOKEN.exec(text)?.groups ?? {};
  const next = word ?? number ?? decade;
  return next === undefined || !/^[\p{L}\p{N}]/u.test(next) ? end : end + 1 + next.length;
}

/** Whether two numbers with a stroke between them are a day of a month, as `9/11`; or a part of one, as `1/2`; `24/7` is three tokens. */
const DAY = /^(?:1[0-2]|0?[1-9])\/(?:[12]\p{N}|3[01]|0?[1-9])$/u;
const STROKE = /^(?<first>\p{N}+)\/\p{N}+s?$/u;

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
    const stop =
      this.#text[end] === '.' && end < this.#to && !/^\.(?:\.|\s?\p{Ll})/u.test(this.#text.slice(end + 1, end + 4));
    if (stop && ownsDot(word, this.#text.slice(end + 1, end + 5), this.#lang)) return this.#push(start, end + 1, true);
    let from = start;
    for (const cut of cutsOf(word, this.#text.slice(end, end + 24), this.#lang))
      from = this.#push(from, start + cut, false);
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
    const first = STROKE.exec(number ?? '')?.groups?.first;
    if (first !== undefined && !DAY.test(number!)) return this.#push(at, at + first.length, false);
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
