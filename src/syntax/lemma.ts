import { shapeOf } from './lexemes.ts';

const VERB: readonly (readonly [RegExp, string])[] = [
  [/^(?<s>.*(?:ss|sh|ch|x|zz))es$/u, '$<s>'],
  [/^(?<s>.{2,})ies$/u, '$<s>y'],
  [/^(?<s>.*[^s])s$/u, '$<s>'],
  [/^(?<s>.{2,})ied$/u, '$<s>y'],
  [/^(?<s>.*(?<c>[bdgmnprt])\k<c>)ed$/u, '$<s>'],
  [/^(?<s>.{3,})ed$/u, '$<s>'],
  [/^(?<s>.{3,})ing$/u, '$<s>'],
];
const NOUN: readonly (readonly [RegExp, string])[] = [
  [/^(?<s>.*(?:ss|sh|ch|x))es$/u, '$<s>'],
  [/^(?<s>.{2,})ies$/u, '$<s>y'],
  [/^(?<s>.*[^su])s$/u, '$<s>'],
];
// Stems that lost an e with their ending: mak-ing, agre-ed, urg-ed.
const LOST_E =
  /(?:[^aeiou]at|[^aeiou]i[vsz]|u[cgs]|[^aeiou][aiou][cgksvz]|[aeiou]r[cgsv]|n[cgs]|[bcdfgkptz]l|e[ae]s|ie[v]|eav|[iy]r|ut|[^e]id|ak|ok|ik|op|[lmnr][ou]n|[dt]g|rg|lv|rv|ys)$/u;

function strip(word: string, rules: readonly (readonly [RegExp, string])[]): string | null {
  const rule = rules.find(([pattern]) => pattern.test(word));
  return rule ? word.replace(rule[0], rule[1]) : null;
}

function verbLemma(low: string): string {
  const stem = strip(low, VERB);
  if (stem === null) return low;
  if (/(?<c>[bdgmnprt])\k<c>$/u.test(stem) && /(?:ed|ing)$/u.test(low)) return stem.slice(0, -1);
  return /(?:ed|ing)$/u.test(low) && !/ied$/u.test(low) && LOST_E.test(stem) ? `${stem}e` : stem;
}

/** The lemma of a word by rules alone; the model's table knows better where they fail. */
export function ruleLemma(word: string, upos: string): string {
  if (upos === 'PROPN' || upos === 'X' || upos === 'SYM' || upos === 'NUM' || upos === 'PUNCT') return word;
  const low = word.toLowerCase().replaceAll('’', "'");
  if (upos === 'VERB' || upos === 'AUX') return verbLemma(low);
  if (upos === 'NOUN') return shapeOf(word) === 'XX' ? word : (strip(low, NOUN) ?? low);
  return low;
}
