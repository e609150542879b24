import type { Language } from '../languages/index.ts';
import type { Span } from '../record/index.ts';

/** A token before it is tagged. `dot`: it keeps its own full stop, as an abbreviation or an initial. */
export interface RawToken extends Span {
  readonly text: string;
  readonly dot?: true;
}

// One pattern, tried at each place: each alternative eats what it matches, so the whole is linear.
const TOKEN = new RegExp(
  [
    '(?<url>(?:https?://|www\\.)[^\\s<>"“”]*[\\p{L}\\p{N}/])',
    '(?<mail>[\\p{L}\\p{N}._%+]{1,64}@[\\p{L}\\p{N}-]{1,64}(?:\\.[\\p{L}\\p{N}-]{1,64}){1,4})',
    '(?<handle>[@#][\\p{L}\\p{N}_]+)',
    '(?<acronym>(?:\\p{L}\\.){2,}(?![\\p{L}]))',
    '(?<number>\\p{N}+(?:[.,:]\\p{N}+)*(?:st|nd|rd|th|s|bn|m|k)?(?![\\p{L}]))',
    "(?<word>[\\p{L}\\p{N}\\p{M}_]+(?:['’][\\p{L}\\p{M}]+)*)",
    '(?<dots>\\.{2,}|…)',
    '(?<dashes>-{2,}|—+|–+)',
    "(?<quotes>''|``)",
    '(?<other>[^\\s])',
  ].join('|'),
  'uy',
);

const straight = (s: string): string => s.replaceAll('’', "'").toLowerCase();

/** Where a word splits into tokens of its own: clitics and fused words. */
function splitWord(text: string, lang: Language): number[] {
  const low = straight(text);
  const fused = lang.syntax.fused[low];
  if (fused !== undefined) return [fused];
  const clitic = lang.syntax.clitics.find((c) => low.length > c.length && low.endsWith(c));
  return clitic === undefined ? [] : [text.length - clitic.length];
}

/** Whether the full stop after a word belongs to it. */
function ownsDot(word: string, lang: Language): boolean {
  const low = word.toLowerCase();
  if (/^\p{Lu}$/u.test(word)) return true;
  if (lang.syntax.titles.has(low)) return /^\p{Lu}/u.test(word) || low === 'vs' || low === 'v';
  return lang.syntax.abbreviations.has(low) && (low.length > 1 || /^\p{Lu}/u.test(word)) && !AMBIGUOUS.has(word);
}

// Words that are abbreviations only with a capital: "no." and "may" end sentences, "mass." and "sun." too.
const AMBIGUOUS = new Set(
  'ill mass miss sun sat fig art no wash ore ind mar del la pa ga mo va co est min max'.split(' '),
);

function pushWord(out: RawToken[], text: string, start: number, lang: Language): void {
  const cuts = [0, ...splitWord(text, lang), text.length];
  for (let i = 0; i + 1 < cuts.length; i++)
    out.push({ text: text.slice(cuts[i], cuts[i + 1]), start: start + cuts[i]!, end: start + cuts[i + 1]! });
}

/** Tokens of `text` from `from` to `to`, in the manner of the English Web Treebank: hyphens, clitics and marks stand apart. */
export function tokenise(text: string, from: number, to: number, lang: Language): RawToken[] {
  const out: RawToken[] = [];
  let at = from;
  while (at < to) {
    TOKEN.lastIndex = at;
    const m = TOKEN.exec(text);
    if (!m) {
      at++;
      continue;
    }
    const end = Math.min(to, at + m[0].length);
    const words = text.slice(at, end);
    if (m.groups?.word !== undefined) {
      if (text[end] === '.' && end < to && text[end + 1] !== '.' && ownsDot(words, lang)) {
        out.push({ text: text.slice(at, end + 1), start: at, end: end + 1, dot: true });
        at = end + 1;
        continue;
      }
      pushWord(out, words, at, lang);
    } else
      out.push({ text: words, start: at, end, ...(m.groups?.acronym === undefined ? {} : { dot: true as const }) });
    at = end;
  }
  return out;
}
