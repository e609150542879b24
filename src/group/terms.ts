import { commonOf } from '../languages/index.ts';
import type { AnnotatedArticle } from '../record/index.ts';
import { words } from '../text/index.ts';

/** How often an article has each term, and which of them stand in names. The title counts several times, the body by its opening. */
export interface Terms {
  readonly counts: ReadonlyMap<string, number>;
  readonly names: ReadonlySet<string>;
}

/** A sparse unit vector: terms with their weights. */
export type Vector = ReadonlyMap<string, number>;

const TITLE_WEIGHT = 4;
const BODY_WORDS = 300;
const LETTERS_A_WORD = 12;
const MOST_TERMS = 80;

/** A crude stem: plural and possessive endings off, so that the same noun meets itself. */
export function stem(word: string): string {
  const bare = word.replace(/'s?$/u, '');
  if (bare.length > 4 && bare.endsWith('ies')) return `${bare.slice(0, -3)}y`;
  if (bare.length > 4 && /[^s]s$/u.test(bare)) return bare.slice(0, -1);
  return bare;
}

/** The terms that stand for an article; pure function of its own words. */
export function termsOf(a: AnnotatedArticle): Terms {
  const { text, title, lang } = a.article;
  const { emptyWords } = commonOf(lang);
  const counts = new Map<string, number>();
  const add = (list: readonly { readonly word: string }[], weight: number): void => {
    for (const { word } of list) {
      const s = stem(word);
      if (s.length > 1 && !emptyWords.has(word)) counts.set(s, (counts.get(s) ?? 0) + weight);
    }
  };
  add(words(title ?? ''), TITLE_WEIGHT);
  add(words(text.slice(0, BODY_WORDS * LETTERS_A_WORD)).slice(0, BODY_WORDS), 1);
  return { counts, names: nameTerms(a) };
}

function nameTerms(a: AnnotatedArticle): Set<string> {
  const named = a.mentions.filter((m) => m.kind === 'name').map((m) => a.article.text.slice(m.start, m.end));
  const capital = named.flatMap((n) => words(n).filter((w) => /^\p{Lu}/u.test(n.slice(w.start))));
  return new Set(capital.map((w) => stem(w.word)));
}

// What a term's rarity in the language counts beside its rarity among the articles at hand: as if so many others had been
// read, in which one in a hundred has an ordinary word and three in a thousand a name. Without them a record of one story
// takes its own names, which every article has, for empty words.
const OTHERS = 4000;
const OTHERS_WITH_WORD = 40;
const OTHERS_WITH_NAME = 12;

/** Inverse document frequency of every term of `all`, names and other words apart. */
function rarity(all: readonly Terms[]): Map<string, number> {
  const df = new Map<string, number>();
  const named = new Map<string, number>();
  for (const { counts, names } of all)
    for (const w of counts.keys()) {
      df.set(w, (df.get(w) ?? 0) + 1);
      if (names.has(w)) named.set(w, (named.get(w) ?? 0) + 1);
    }
  const total = all.length + OTHERS;
  const of = ([w, n]: [string, number]): [string, number] => {
    const elsewhere = (named.get(w) ?? 0) > n / 2 ? OTHERS_WITH_NAME : OTHERS_WITH_WORD;
    return [w, Math.log(1 + total / (n + elsewhere))];
  };
  return new Map([...df].map(of));
}

/**
 * Unit vectors of the articles over sublinear term frequency times inverse document frequency, the heaviest terms each.
 * `nameWeight`: how much more a term counts that stands in a name.
 */
export function vectors(all: readonly Terms[], nameWeight = 1): Vector[] {
  const idf = rarity(all);
  return all.map(({ counts, names }) => {
    const weighed = [...counts].map(([w, n]): [string, number] => [
      w,
      (1 + Math.log(n)) * idf.get(w)! * (names.has(w) ? nameWeight : 1),
    ]);
    weighed.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    return unit(new Map(weighed.slice(0, MOST_TERMS)));
  });
}

/** The vector of length one in the same direction. */
export function unit(v: Vector): Vector {
  const norm = Math.sqrt([...v.values()].reduce((sum, x) => sum + x * x, 0)) || 1;
  return new Map([...v].map(([w, x]) => [w, x / norm]));
}

/** Dot product of two sparse vectors. */
export function dot(a: Vector, b: Vector): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [w, x] of small) sum += x * (large.get(w) ?? 0);
  return sum;
}
