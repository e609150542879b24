import { fold, words } from '../text/index.ts';

// Words that two unrelated sentences share; comparison only, so a small closed list serves.
const EMPTY = new Set(
  `a an the and or but if of to in on at by for from with without into over under about as than that this these those it its he him his she her
  they them their we us our you your i my me is are was were be been being am do does did has have had will would shall should can could may might must
  not no nor so such also there here who whom whose which what when where why how said says say told tell added both each more most other some any all
  one two very just only own same then now after before during between while because until against out up down off again further once s t`.split(
    /\s+/u,
  ),
);

/** A crude stem, enough for one word's forms to meet: agree, agreed, agreeing; country, countries. */
export function stemOf(word: string): string {
  let w = word.replace(/'s?$/u, '');
  for (const [ending, put] of [
    ['ies', 'y'],
    ['ing', ''],
    ['edly', ''],
    ['ed', ''],
    ['es', ''],
    ['s', ''],
    ['e', ''],
  ] as const)
    if (w.length - ending.length >= 3 && w.endsWith(ending) && !w.endsWith('ss')) {
      w = w.slice(0, -ending.length) + put;
      break;
    }
  return w.replace(/(?<c>[^aeiou])\k<c>$/u, '$<c>');
}

/** The words of `text` that carry content, stemmed. */
export function contentWords(text: string): ReadonlySet<string> {
  return new Set(
    words(fold(text))
      .map((w) => w.word)
      .filter((w) => !EMPTY.has(w))
      .map(stemOf),
  );
}

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  let n = 0;
  for (const w of a) if (b.has(w)) n++;
  return n;
};

/** Share of the smaller set that the larger holds; 0 for an empty one. */
export function containment(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const least = Math.min(a.size, b.size);
  return least === 0 ? 0 : shared(a, b) / least;
}

/** Shared over all; 0 for two empty sets. */
export function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const n = shared(a, b);
  return n === 0 ? 0 : n / (a.size + b.size - n);
}
